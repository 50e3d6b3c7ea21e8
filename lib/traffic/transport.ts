import { success, unsent, type Outcome } from '../failures/outcome';
import type { GatewayCall, TextReply, Transport } from '../gateway/http';
import { boundedFetch } from './bounded-fetch';
import type { Clock } from './clock';
import { CALL_MS, FIRST_BYTE_MS, REPLY_BYTES, UPLOAD_MS } from './limits';
import { Pace, type LastStart } from './pace';
import { retryDelay } from './retry';

interface Parts {
  fetch: typeof fetch;
  clock: Clock;
  lastStart: LastStart;
  /** Counts a call that is about to be made; a refusal keeps it from being made. */
  count: () => Promise<Outcome<null>>;
}

/** Sends calls paced, within time, and again where that helps. Every try counts. */
export function createTransport(parts: Parts): Transport {
  const pace = new Pace(parts.clock, parts.lastStart);
  const attempt = (call: GatewayCall, isFirst: boolean): Promise<Outcome<unknown>> =>
    pace.run(call.urgency === 'interactive', async () => {
      const counted = await parts.count();
      if (!counted.ok) return isFirst ? unsent(counted) : counted;
      const reply = await exchange(parts.fetch, call);
      return reply.ok ? call.read(reply.value) : reply;
    });
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

async function exchange(
  fetch: typeof globalThis.fetch,
  { request, upload }: GatewayCall,
): Promise<Outcome<TextReply>> {
  const reply = await boundedFetch(
    fetch,
    request.url,
    { method: 'POST', body: request.body, redirect: 'error' },
    {
      firstByteMs: FIRST_BYTE_MS,
      totalMs: upload ? UPLOAD_MS : CALL_MS,
      bytes: REPLY_BYTES,
    },
  );
  if (!reply.ok) return reply;
  const { status, bytes } = reply.value;
  return success({ status, text: new TextDecoder().decode(bytes) });
}
