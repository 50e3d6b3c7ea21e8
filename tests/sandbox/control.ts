import { ZodError } from 'zod';

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
      return addFault(exchange, world);
    default:
      return text(404, 'Not Found');
  }
}

function addFault(exchange: Exchange, world: World): Reply {
  try {
    world.faults.add(readFault(parse(exchange.body.toString('utf8'))));
    return json(200, { ok: true });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    return json(400, { ok: false, issues: error.issues });
  }
}
