import { browser } from 'wxt/browser';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { FAILURES, type FailureCode, type Remedy } from '@/lib/failures/table';

/** Where the product search service is subscribed to. */
export const SOLUTION_PAGE =
  'https://open.1688.com/solution/solutionDetail.htm?solutionKey=1697015308755';

/** Remedies that are one press. The others need a place of their own in the view. */
type PressableRemedy = Exclude<Remedy, 'hand-over' | 'give-address'>;

/** What a place can do for a remedy; null where it is of no use there. */
export type Remedies = { [Name in PressableRemedy]?: (() => unknown) | null };

const EVERYWHERE: Remedies = {
  'open-options': () => browser.runtime.openOptionsPage(),
  'sign-in': () => browser.runtime.openOptionsPage(),
  subscribe: () => browser.tabs.create({ url: SOLUTION_PAGE }),
  'open-extension': () =>
    browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }),
};

/** Where the same try once more must fail once more: the content itself is at fault. */
const IN_VAIN: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'offer-gone',
  'not-available',
  'parameter-wrong',
  'pool-refused',
  'seller-unknown',
  'parameter-missing',
  'request-too-large',
  'picture-none',
  'picture-empty',
  'picture-not-one',
  'picture-broken',
  'picture-format',
  'picture-vector',
  'picture-too-many-pixels',
  'picture-too-heavy',
  'picture-on-disk',
  'storage-broken',
  'search-gone',
  'offer-forgotten',
  'pins-full',
  'command-unknown',
]);

interface RemedyButton {
  label: string;
  press: () => unknown;
}

/** The buttons for a failure: its own remedy, and another try where the place offers one. */
export function remediesFor(failure: Failure, remedies: Remedies): RemedyButton[] {
  const { remedy } = FAILURES[failure.code];
  const isPressable = remedy !== null && remedy !== 'hand-over' && remedy !== 'give-address';
  const again = !IN_VAIN.has(failure.code) && remedies['try-again'] ? ['try-again' as const] : [];
  const names = new Set<PressableRemedy>([...(isPressable ? [remedy] : []), ...again]);
  const known = { ...EVERYWHERE, ...remedies };
  return [...names].flatMap((name) => {
    const press = known[name];
    return press ? [{ label: labelOf(name, failure), press }] : [];
  });
}

function labelOf(remedy: PressableRemedy, { facts }: Failure): string {
  if (remedy !== 'allow-host') return t(`remedies.${remedy}`);
  const host = facts?.['host'];
  return host === undefined ? t('remedies.allowSite') : t('remedies.allow-host', { host });
}
