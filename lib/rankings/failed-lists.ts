import type { FailureCode } from '../failures/table';
import type { FailedList } from '../store/ranking-refresh';

/**
 * Verdicts on one question or on one operation alone: the account may have the lists and not the words.
 * They stand for the day.
 */
const VERDICTS: readonly FailureCode[] = [
  'gateway-refused',
  'not-subscribed',
  'api-unsupported',
  'parameter-missing',
  'parameter-wrong',
];
/** What one question can meet and the next one not: a page of HTML, a reply cut short. */
const PASSING: readonly FailureCode[] = ['gateway-error', 'reply-unreadable', 'reply-unexpected'];
/** So often a list is asked for on a day that fails each time. */
const MOST_TRIES = 3;

/** Whether a failure says nothing of the other lists. After any other these would fail too. */
export function isAboutOne(code: FailureCode): boolean {
  return VERDICTS.includes(code) || PASSING.includes(code);
}

/** Whether a list that failed is left alone for the rest of the day. */
export function isGivenUp({ code, tries }: FailedList): boolean {
  return VERDICTS.includes(code) || tries >= MOST_TRIES;
}

/** The lists that failed, with one that has failed now. */
export function withFailed(
  failed: readonly FailedList[],
  list: string,
  code: FailureCode,
): FailedList[] {
  const before = failed.find((one) => one.list === list);
  return [...withoutFailed(failed, list), { list, code, tries: (before?.tries ?? 0) + 1 }];
}

/** The lists that failed, but for one that has been read now. */
export function withoutFailed(failed: readonly FailedList[], list: string): FailedList[] {
  return failed.filter((one) => one.list !== list);
}
