import { json, type Reply } from './exchange';
import { requestId } from './request-id';

/**
 * A refusal by the gateway itself (platform facts 1.3): HTTP status of 400 or more and
 * `{error_code, error_message, exception, request_id}`.
 */
export class GatewayRefusal extends Error {
  override readonly name = 'GatewayRefusal';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }

  toReply(): Reply {
    const body = {
      error_code: this.code,
      error_message: this.message,
      exception: this.message,
      request_id: requestId(),
    };
    return json(this.status, body, this.code);
  }
}

/** The call was let in, but the service says no: HTTP 200 with `result.success` false. */
export class BusinessFailure extends Error {
  override readonly name = 'BusinessFailure';

  constructor(
    message: string,
    readonly code = '400',
  ) {
    super(message);
  }
}

export const refusals = {
  appKeyMissing: () =>
    new GatewayRefusal('gw.AppKeyMissing', 'The request must contain the appKey'),
  appKeyNotFound: (key: string) =>
    new GatewayRefusal('gw.AppKeyNotFound', `AppKey is not found: ${key}`),
  unsupported: (api: string) => new GatewayRefusal('gw.APIUnsupported', `Unsupported API: ${api}`),
  signatureMissing: () =>
    new GatewayRefusal('gw.SignatureMissing', 'The request must contain the signature'),
  signatureInvalid: () => new GatewayRefusal('gw.SignatureInvalid', 'Invalid signature'),
  unauthorized: () => new GatewayRefusal('401', 'Request need user authorized', 401),
  notSubscribed: () => new GatewayRefusal('gw.APIACLDecline', 'AppKey is not allowed(acl)'),
  paramMissing: (name: string) =>
    new GatewayRefusal('gw.ParamMissing', `Required argument ${name}`),
  rateLimit: () =>
    new GatewayRefusal('gw.QosAppFrequencyLimit', 'App call exceeds limited frequency'),
  serverError: () => new GatewayRefusal('500', 'System error', 500),
} as const;
