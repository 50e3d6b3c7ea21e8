import type { Failure, Outcome } from '../failures/outcome';

/** What is shorter is nobody's secret, and would be found in the middle of plain words. */
const SHORTEST = 4;

/**
 * Takes what signs and authorises a call out of a refusal: the platform names App key, token and even
 * secret in some of its texts, and a failure is stored and shown. Every reply passes here once.
 * @param used the credentials that the call was made with
 */
export function withoutSecrets<Value>(
  outcome: Outcome<Value>,
  used: Iterable<string | null>,
): Outcome<Value> {
  if (outcome.ok) return outcome;
  const secrets = [...used]
    .filter((secret): secret is string => secret !== null && secret.length >= SHORTEST)
    .flatMap((secret) => [secret, asSent(secret)])
    // One may be part of another.
    .sort((a, b) => b.length - a.length);
  const { text, requestId, ...rest } = outcome.error;
  const error: Failure = {
    ...rest,
    ...(text === undefined ? {} : { text: scrubbed(text, secrets) }),
    ...(requestId === undefined ? {} : { requestId: scrubbed(requestId, secrets) }),
  };
  return { ok: false, error };
}

/** A secret as the form of a call spells it. */
function asSent(secret: string): string {
  return new URLSearchParams({ '': secret }).toString().slice(1);
}

function scrubbed(words: string, secrets: readonly string[]): string {
  const whole = secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), words);
  return secrets.reduce(withoutBeginning, whole);
}

/** Long texts are cut when they are read, perhaps within a secret. */
function withoutBeginning(words: string, secret: string): string {
  for (let length = secret.length - 1; length >= SHORTEST; length -= 1) {
    if (words.endsWith(secret.slice(0, length))) return `${words.slice(0, -length)}…`;
  }
  return words;
}
