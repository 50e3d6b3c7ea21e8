import { FAILURES, type FailureCode } from '../../lib/failures/table';
import { OFFICIAL_REFUSALS, statusCode } from '../../lib/gateway/crossborder/refusals';
import { PARTNER_REFUSALS } from '../../lib/gateway/partner/refusals';
import { ROUTER_REFUSALS } from '../../lib/gateway/top/refusals';
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

What is not in any table keeps the platform's own words and request id, as "1688 refused this request".

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
  const official = [...OFFICIAL_REFUSALS].map(([code, ours]) => ['official', code, ours]);
  const router = [...ROUTER_REFUSALS].map(([code, ours]) => ['router', code, ours]);
  const partner = PARTNER_REFUSALS.map(([words, ours]) => [
    'partner, by its words',
    words.source,
    ours,
  ]);
  const http = STATUSES.map((status) => [
    'any',
    `HTTP ${String(status)}`,
    statusCode(status) ?? '',
  ]);
  return [...official, ...router, ...partner, ...http].map(([who = '', code = '', ours = '']) => [
    who,
    `\`${code.replaceAll('|', '\\|')}\``,
    `\`${ours}\``,
  ]);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
