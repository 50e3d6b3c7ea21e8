import { text, type Exchange, type Reply } from '../exchange';
import type { Fault } from '../faults';
import type { World } from '../world';
import { FORM_PATH, REST_PATH } from './paths';
import { pictureForm } from './picture-form';
import { rest } from './rest';

/** api.1688.com: the router, and the picture form beside it (platform facts 4). */
export async function routerGateway(
  exchange: Exchange,
  world: World,
  fault?: Fault,
): Promise<Reply> {
  switch (exchange.path) {
    case REST_PATH:
      return rest(exchange, world, fault);
    case FORM_PATH:
      return pictureForm(exchange, world, fault);
    default:
      return text(404, 'Not Found');
  }
}
