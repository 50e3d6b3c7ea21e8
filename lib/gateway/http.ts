import type { Outcome } from '../failures/outcome';

/** A request as the transport sends it: always POST, always a form. */
export interface FormRequest {
  url: string;
  body: URLSearchParams;
}

/** What came back, unread. */
export interface TextReply {
  status: number;
  text: string;
}

/** One call to a gateway, described so that the transport can pace, repeat and count it. */
export interface GatewayCall {
  /** `background` gives way to whatever a person waits for. */
  urgency: 'interactive' | 'background';
  /** Uploads get more time in all. */
  upload: boolean;
  request: FormRequest;
  /** Tells an accepted reply from a refusal, so that refusals which pass can be tried again. */
  read: (reply: TextReply) => Outcome<unknown>;
}

/** Sends calls. The gateway never touches the network itself. */
export interface Transport {
  send: (call: GatewayCall) => Promise<Outcome<unknown>>;
}
