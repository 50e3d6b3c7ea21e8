import { success, type Outcome } from '@/lib/failures/outcome';
import type { Credentials, CredentialSource } from '@/lib/gateway/credentials';
import type { AnswerKeeper, FormRequest, GatewayCall, Transport } from '@/lib/gateway/http';

/** A gateway that answers what the test says, in turn; the last answer goes on for ever. */
export interface GatewayDouble {
  transport: Transport;
  answers: AnswerKeeper;
  credentials: CredentialSource;
  calls: GatewayCall[];
  requests: FormRequest[];
  /** Key and life of every question that was put to the keeper. */
  kept: { key: string; lifeMs: number }[];
  /** Tokens that the platform was said to refuse. */
  refused: string[];
}

export const CREDENTIALS: Credentials = {
  appKey: '8000001',
  appSecret: 'ExampleSecret01',
  accessToken: 'token-1',
};

/** The gateway's reply to a call that worked. */
export function accepted(payload: unknown): string {
  return JSON.stringify({ result: { success: true, code: '200', result: payload } });
}

/** The gateway's reply to a call that the service refuses. */
export function refusedWith(message: string): string {
  return JSON.stringify({ result: { success: false, code: '400', message, result: null } });
}

/** The gateway's own refusal. */
export function gatewaySays(code: string): string {
  return JSON.stringify({ error_code: code, error_message: 'words' });
}

export function gatewayDouble(...replies: string[]): GatewayDouble {
  const calls: GatewayCall[] = [];
  const requests: FormRequest[] = [];
  const kept: { key: string; lifeMs: number }[] = [];
  const refused: string[] = [];
  const known = new Map<string, Outcome<unknown>>();
  return {
    calls,
    requests,
    kept,
    refused,
    transport: {
      async send(call) {
        const text = replies[Math.min(calls.length, replies.length - 1)] ?? '';
        calls.push(call);
        const request = await call.request();
        if (!request.ok) return request;
        requests.push(request.value);
        return call.read({ status: 200, text });
      },
    },
    answers: {
      async through(key, lifeMs, ask) {
        kept.push({ key, lifeMs });
        const answer = known.get(key) ?? (await ask());
        if (answer.ok) known.set(key, answer);
        return answer;
      },
    },
    credentials: {
      current: () => Promise.resolve(success(CREDENTIALS)),
      newest: (credentials) => Promise.resolve(success(credentials)),
      renewed: (token) => {
        refused.push(token);
        return Promise.resolve(success({ ...CREDENTIALS, accessToken: 'token-2' }));
      },
    },
  };
}

/** The form of a call, wrapper and all. */
export function formOf(request: FormRequest | undefined): Record<string, unknown> {
  return Object.fromEntries([...(request?.body ?? [])]);
}

/** The parameters inside a wrapper. */
export function wrapped(request: FormRequest | undefined, wrapper: string): unknown {
  const json = formOf(request)[wrapper];
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}
