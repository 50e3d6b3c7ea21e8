import { failure, success, unsent, type Outcome } from '../../failures/outcome';
import { LIVES, questionKey, type AnswerKeeper, type FormRequest, type Transport } from '../http';
import { md5Hex } from '../md5';
import { withoutSecrets } from '../secrets';
import { readTopReply } from './envelope';
import { written, type TopParameter } from './operation';
import type { TopCaller } from './request';
import type { TopAccount, TopSettings } from './settings';

/** What the router's catalogue is built on. */
export interface TopParts {
  transport: Transport;
  answers: AnswerKeeper;
  account: () => Promise<Outcome<TopAccount>>;
  settings: () => Promise<TopSettings>;
  /** ms since 1970; every call of the router is dated. */
  now: () => number;
}

/** A call before it is signed. */
export interface TopCall {
  /** Where it goes and what it is called there. */
  operation: string;
  /** What is asked, a picture's bytes included. */
  parameters: Record<string, TopParameter>;
  inBackground: boolean;
  /** Carries a picture. */
  upload: boolean;
  needsSession: boolean;
  settings: TopSettings;
  build: (
    business: Record<string, string>,
    caller: TopCaller,
  ) => FormRequest | Promise<FormRequest>;
  /** Whether the operation can read the payload: what it cannot is not kept. */
  check: (payload: unknown) => Outcome<unknown>;
}

/** Makes a call, unless an equal one is under way or was answered a while ago. @returns the payload */
export function callTop(parts: TopParts, call: TopCall): Promise<Outcome<unknown>> {
  const key = questionKey('top', call.operation, withoutBytes(written(call.parameters)));
  return parts.answers.through(key, LIVES.search, () => sendTop(parts, call));
}

/** Makes a call whatever is kept or under way. @returns the payload */
export async function sendTop(parts: TopParts, call: TopCall): Promise<Outcome<unknown>> {
  const first = await accountFor(parts, call);
  if (!first.ok) return unsent(first);
  let used = first.value;
  return parts.transport.send({
    urgency: call.inBackground ? 'background' : 'interactive',
    upload: call.upload,
    request: async () => {
      // Another account may have been saved, or this one forgotten, while the call waited.
      const newest = await accountFor(parts, call);
      if (!newest.ok) return newest;
      used = newest.value;
      const caller = { account: used, settings: call.settings, now: parts.now() };
      return success(await call.build(written(call.parameters), caller));
    },
    read: (reply) => {
      const payload = withoutSecrets(
        readTopReply(reply),
        Object.values<string | null>({ ...used }),
      );
      if (!payload.ok) return payload;
      const answer = call.check(payload.value);
      return answer.ok ? payload : answer;
    },
  });
}

async function accountFor({ account }: TopParts, call: TopCall): Promise<Outcome<TopAccount>> {
  const from = await account();
  return from.ok && call.needsSession && !from.value.session ? failure('session-missing') : from;
}

/** A picture is told by its hash: a key of half a megabyte would be kept with the answer. */
function withoutBytes({
  image_content: picture,
  ...rest
}: Record<string, string>): Record<string, string> {
  return picture === undefined ? rest : { ...rest, image_content: md5Hex(picture) };
}
