import { FAILURES, type FailureCode } from '../../lib/failures/table';
import {
  OFFICIAL_ENDINGS,
  OFFICIAL_REFUSALS,
  statusCode,
} from '../../lib/gateway/crossborder/refusals';
import { TOKEN_REFUSALS, TOKEN_STATUSES } from '../../lib/gateway/crossborder/token-refusals';
import { PARTNER_REFUSALS } from '../../lib/gateway/partner/refusals';
import { plainStatusCode } from '../../lib/gateway/plain-replies';
import { ROUTER_KINDS, ROUTER_REFUSALS } from '../../lib/gateway/top/refusals';
import { english } from '../../lib/locale/words/en';
import type { FailureWords } from '../../lib/locale/words/shape';

/** Statuses that mean something by themselves. */
const STATUSES = [400, 401, 403, 404, 413, 429, 500, 502, 503];

/**
 * The page of everything that can fail: what a person reads, what they can press, whether it is tried
 * again; and which code of which interface leads there. Made from the tables that the product uses.
 * @returns Markdown
 */
export function errorsPage(): string {
  return `# Errors

Made by \`npm run docs\` from the tables that the product uses: \`lib/failures/table.ts\`, the dictionaries and the interfaces' own tables. A test keeps it true.

What is not in any table keeps the platform's own words and request id: as \`gateway-refused\` where an operation judged what was asked, else as \`gateway-error\`. A whole code goes before its beginning or end, and any code before the HTTP status.

## What can fail

${table(['code', 'what a person reads', 'what they can do', 'button', 'tried again'], failures())}

## From an interface's code to ours

${table(['interface', 'its code', 'ours'], codes())}
`;
}

function failures(): string[][] {
  return (Object.keys(FAILURES) as FailureCode[]).map((code) => {
    const { remedy, retried } = FAILURES[code];
    const { says, todo }: FailureWords = english.failures[code];
    const button = remedy === null ? '' : buttonOf(remedy);
    return [`\`${code}\``, says, todo, button, retried ? 'up to 3 tries' : ''];
  });
}

/** Remedies without a button of their own have a place in the view instead. */
function buttonOf(remedy: string): string {
  const { remedies } = english;
  return remedy in remedies ? remedies[remedy as keyof typeof remedies] : `(${remedy})`;
}

function codes(): string[][] {
  const rows = [
    ...rowsOf('official', OFFICIAL_REFUSALS),
    ...rowsOf('official', OFFICIAL_ENDINGS, (end) => `*${end}`),
    ...rowsOf('official, tokens', TOKEN_REFUSALS),
    ...rowsOf('official, tokens', TOKEN_STATUSES, httpOf),
    ...rowsOf('router', ROUTER_REFUSALS),
    ...rowsOf('router', ROUTER_KINDS, (start) => `${start}*`),
    ...rowsOf(
      'partner, by its words',
      PARTNER_REFUSALS.map(([words, ours]) => [words.source, ours]),
    ),
    ...STATUSES.flatMap(statusRows),
  ];
  return rows.map(([who, code, ours]) => [
    who,
    `\`${code.replaceAll('|', '\\|')}\``,
    `\`${ours}\``,
  ]);
}

type CodeRow = [who: string, code: string, ours: string];

function rowsOf<Code extends string | number>(
  who: string,
  refusals: Iterable<readonly [Code, FailureCode]>,
  spelled: (code: Code) => string = String,
): CodeRow[] {
  return [...refusals].map(([code, ours]) => [who, spelled(code), ours]);
}

/** A status means the same everywhere, but for the one that is about what only one interface has. */
function statusRows(status: number): CodeRow[] {
  const [official, others] = [statusCode(status), plainStatusCode(status)];
  const code = httpOf(status);
  if (official === others) return [['any', code, official ?? '']];
  return [
    ['official', code, official ?? ''],
    ['router, partner', code, others ?? ''],
  ];
}

function httpOf(status: number): string {
  return `HTTP ${String(status)}`;
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
