import type { AnswerKeeper, FormRequest, GatewayCall, Transport } from '@/lib/gateway/http';

/** A gateway that answers everything alike, and what it was asked. */
export interface Recorder {
  transport: Transport;
  answers: AnswerKeeper;
  calls: GatewayCall[];
  /** What each call would have put on the wire. */
  requests: FormRequest[];
  /** Keys of the questions that came past the keeper of answers. */
  keys: string[];
}

/** @param body of the reply: JSON, or text as it stands */
export function recorder(body: unknown, status = 200): Recorder {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const calls: GatewayCall[] = [];
  const requests: FormRequest[] = [];
  const keys: string[] = [];
  return {
    calls,
    requests,
    keys,
    transport: {
      send: async (call) => {
        calls.push(call);
        const request = await call.request();
        if (!request.ok) return request;
        requests.push(request.value);
        return call.read({ status, text });
      },
    },
    answers: {
      through: (key, _, ask) => {
        keys.push(key);
        return ask();
      },
    },
  };
}

/** The fields of the last call's form. */
export function lastForm({ requests }: Recorder): Record<string, unknown> {
  return Object.fromEntries([...(requests.at(-1)?.body ?? [])]);
}
