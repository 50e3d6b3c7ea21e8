import { z, ZodError } from 'zod';

import { parse } from './arguments';
import { json, text, type Exchange, type Reply } from './exchange';
import { readFault } from './faults';
import { resetWorld, type World } from './world';

/** `/__sandbox/*`, on the loopback names only: what came in, and what shall go wrong next. */
export function control(exchange: Exchange, world: World): Reply {
  switch (`${exchange.method} ${exchange.path}`) {
    case 'GET /__sandbox/log':
      return json(200, world.log.all());
    case 'POST /__sandbox/clear':
      world.log.clear();
      return json(200, { ok: true });
    case 'POST /__sandbox/reset':
      resetWorld(world);
      return json(200, { ok: true });
    case 'POST /__sandbox/fault':
      return obey(() => {
        world.faults.add(readFault(sent(exchange)));
      });
    case 'POST /__sandbox/limit':
      return obey(() => {
        world.limiter.limit(limitSchema.parse(sent(exchange)).perSecond);
      });
    default:
      return text(404, 'Not Found');
  }
}

const limitSchema = z.strictObject({ perSecond: z.number().int().min(1).nullable() });

function sent(exchange: Exchange): unknown {
  return parse(exchange.body.toString('utf8'));
}

/** Does what was asked, or names what is wrong with the request. */
function obey(work: () => void): Reply {
  try {
    work();
    return json(200, { ok: true });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return json(400, { ok: false, issues: error.issues });
  }
}
