import { success, unsent, type Outcome } from '../failures/outcome';
import type { FormRequest, GatewayCall, TextReply, Transport } from '../gateway/http';
import { boundedFetch, type Bounds } from './bounded-fetch';
import type { Clock } from './clock';
import { FIRST_BYTE_MS, REPLY_BYTES, REST_MS, type CallLimits } from './limits';
import { Pace, type LastStart } from './pace';
import { retryDelay } from './retry';

interface Parts {
  fetch: typeof fetch;
  clock: Clock;
  lastStart: LastStart;
  limits: () => Promise<CallLimits>;
  /** Counts a call that is about to be made; a refusal keeps it from being made. */
  count: () => Promise<Outcome<null>>;
}

/** Sends calls paced, within time, and again where that helps. Every try counts. */
export function createTransport(parts: Parts): Transport {
  const gapMs = async (): Promise<number> => (await parts.limits()).gapMs;
  const pace = new Pace(parts.clock, parts.lastStart, gapMs);

  async function attempt(call: GatewayCall, isFirst: boolean): Promise<Outcome<unknown>> {
    const prepare = async (): Promise<Outcome<Prepared>> => {
      const request = await call.request();
      if (!request.ok) return isFirst ? unsent(request) : request;
      const counted = await parts.count();
      if (!counted.ok) return isFirst ? unsent(counted) : counted;
      return success({ request: request.value, limits: await parts.limits() });
    };
    return pace.run(call.urgency, prepare, async ({ request, limits }) => {
      const reply = await exchange(parts.fetch, request, boundsOf(call, limits));
      const answer = reply.ok ? call.read(reply.value) : reply;
      // While this call still has its place, or the next would start before the pause is known.
      if (!answer.ok && answer.error.code === 'rate-limited') await pace.rest(REST_MS);
      return answer;
    });
  }

  return {
    async send(call) {
      for (let tried = 1; ; tried += 1) {
        const outcome = await attempt(call, tried === 1);
        if (outcome.ok) return outcome;
        const delay = retryDelay(outcome.error.code, tried, parts.clock.random());
        if (delay === null) return outcome;
        await parts.clock.wait(delay);
      }
    },
  };
}

/** What is at hand when a call's moment has come. */
interface Prepared {
  request: FormRequest;
  limits: CallLimits;
}

function boundsOf({ upload }: GatewayCall, { callMs, uploadMs }: CallLimits): Bounds {
  return {
    firstByteMs: Math.min(FIRST_BYTE_MS, upload ? uploadMs : callMs),
    totalMs: upload ? uploadMs : callMs,
    bytes: REPLY_BYTES,
  };
}

async function exchange(
  fetch: typeof globalThis.fetch,
  { url, body, headers = {} }: FormRequest,
  bounds: Bounds,
): Promise<Outcome<TextReply>> {
  const init = { method: 'POST', body, headers, redirect: 'error' } as const;
  const reply = await boundedFetch(fetch, url, init, bounds);
  if (!reply.ok) return reply;
  const { status, bytes } = reply.value;
  return success({ status, text: new TextDecoder().decode(bytes) });
}
