import { json, type Reply } from '../exchange';
import { requestId } from '../request-id';
import { FORM_PATH } from './paths';

/** Texts of the platform's codes (platform facts 4; Taobao's published list of errors). */
const MESSAGES: Readonly<Record<number, string>> = {
  7: 'App Call Limited',
  9: 'Http Action Not Allowed',
  11: 'Insufficient ISV Permissions',
  12: 'Insufficient User Permissions',
  15: 'Remote service error',
  21: 'Missing method',
  22: 'Invalid method',
  23: 'Invalid format',
  24: 'Missing signature',
  25: 'Invalid signature',
  26: 'Missing session',
  27: 'Invalid session',
  28: 'Missing App Key',
  29: 'Invalid App Key',
  30: 'Missing timestamp',
  31: 'Invalid timestamp',
  32: 'Missing version',
  33: 'Invalid version',
  40: 'Missing required arguments',
  41: 'Invalid arguments',
  43: 'Parameter error',
};

/** A refusal of the router. Without a sub code the number alone must be enough. */
export class RouterError extends Error {
  override readonly name = 'RouterError';

  constructor(
    readonly code: number,
    readonly subCode?: string,
    readonly subMessage?: string,
  ) {
    super(MESSAGES[code] ?? 'Unknown error');
  }

  /** `{error_response: {code, msg, sub_code, sub_msg, request_id}}`, HTTP 200. */
  toReply(): Reply {
    const error = {
      code: this.code,
      msg: this.message,
      ...(this.subCode === undefined ? {} : { sub_code: this.subCode }),
      ...(this.subMessage === undefined ? {} : { sub_msg: this.subMessage }),
      request_id: requestId(),
    };
    return json(200, { error_response: error }, this.subCode ?? String(this.code));
  }

  /** The same as the picture form says it (L): `{success, code, message, request_id}`. */
  toFormReply(): Reply {
    const code = this.subCode ?? String(this.code);
    const message = this.subMessage ?? this.message;
    return json(200, { success: false, code, message, request_id: requestId() }, code);
  }

  /** XML is what a call gets that does not ask for JSON (platform facts 4). */
  toXml(): Reply {
    const code = `<code>${String(this.code)}</code><msg>${this.message}</msg>`;
    return {
      status: 200,
      headers: { 'content-type': 'text/xml;charset=UTF-8' },
      body: `<?xml version="1.0" encoding="utf-8" ?><error_response>${code}</error_response>`,
      errorCode: String(this.code),
    };
  }
}

/** A refusal in the words of whatever was called: the router, or its picture form. */
export function inDialectOf(path: string, error: RouterError): Reply {
  return path === FORM_PATH ? error.toFormReply() : error.toReply();
}

export const routerErrors = {
  callLimited: () =>
    new RouterError(7, 'isp.call-limited', 'This ban will last for 1 more seconds'),
  forbidden: () =>
    new RouterError(11, 'isv.permission-api-forbidden', 'The app may not call this API'),
  signature: () => new RouterError(25, 'isv.invalid-signature', 'The signature does not match'),
  missing: (name: string) =>
    new RouterError(40, 'isv.missing-parameter', `The parameter ${name} is missing`),
  invalid: (what: string) => new RouterError(41, 'isv.invalid-parameter', what),
  noItem: (id: number) =>
    new RouterError(15, 'isv.item-not-exist', `The item ${String(id)} does not exist`),
} as const;
