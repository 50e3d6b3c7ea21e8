import { FAILURES, type Remedy } from '../lib/failures/table';
import type { CheckRow } from '../lib/gateway/key-check';
import { failureWords } from '../lib/locale/translate';

const RESULTS: Record<CheckRow['state'], string> = {
  works: 'works',
  'not-subscribed': 'not subscribed',
  drifted: 'drifted',
  failed: 'failed',
  skipped: 'skipped',
};

const LACKING: Record<NonNullable<CheckRow['lacking']>, string> = {
  'needs-category': 'no category came before it',
  'needs-offer': 'no offer came before it',
  'needs-picture': 'no offer with a picture came before it',
  'needs-seller': 'no seller’s id came before it',
  'needs-pool-id': 'set ALI1688_POOL_ID to a pool that 1688 opened for you',
};

const WIDTHS = [38, 14, 5] as const;

/** The heading of the table. */
export const HEADING = line('operation', 'result', 'items', 'detail');

/** One operation: a line, and one more for each further field that came otherwise than expected. */
export function linesOf(row: CheckRow): string[] {
  const [first = '', ...more] = detailsOf(row);
  const answered = row.answered === null ? '' : String(row.answered);
  return [
    line(row.operation, RESULTS[row.state], answered, first),
    ...more.map((detail) => line('', '', '', detail)),
  ];
}

function detailsOf({ drifts, failure, lacking }: CheckRow): string[] {
  const said = failure?.text ? ` (${printable(failure.text)})` : '';
  return [
    ...(failure ? [failureWords('en', failure.code, failure.facts).says + said] : []),
    ...(lacking ? [LACKING[lacking]] : []),
    ...drifts.map(
      ({ path, expected, received }) =>
        `${path || 'the answer'}: ${expected} expected, ${received} came`,
    ),
  ];
}

/** The platform's words on one line of a terminal, which shall obey none of them. */
function printable(words: string): string {
  return words.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** What can be done about the account; what can be pressed in the extension is of no use here. */
const REMEDIES: (Remedy | null)[] = ['open-options', 'sign-in', 'subscribe'];

/** What came of it all, and what a person can do about what failed. */
export function summaryOf(rows: readonly CheckRow[]): string[] {
  const counts = Object.entries(RESULTS)
    .map(([state, words]) => [rows.filter((row) => row.state === state).length, words] as const)
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`);
  const codes = new Set(rows.flatMap(({ failure }) => (failure ? [failure.code] : [])));
  const todos = [...codes]
    .filter((code) => REMEDIES.includes(FAILURES[code].remedy))
    .map((code) => `- ${failureWords('en', code).todo}`);
  return [`${rows.length} operations: ${counts.join(', ')}.`, ...todos];
}

function line(...[operation, result, items, detail]: [string, string, string, string]): string {
  const [first, second, third] = WIDTHS;
  return [operation.padEnd(first), result.padEnd(second), items.padStart(third), detail]
    .join('  ')
    .trimEnd();
}
