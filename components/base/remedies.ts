import { browser } from 'wxt/browser';
import { t } from '@/components/words/words';
import type { Failure } from '@/lib/failures/outcome';
import { FAILURES, type Remedy } from '@/lib/failures/table';

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
};

/** The button for a failure, if there is something to press for it here. */
export function remedyFor(
  failure: Failure,
  remedies: Remedies,
): { label: string; press: () => unknown } | null {
  const { remedy } = FAILURES[failure.code];
  if (remedy === null || remedy === 'hand-over' || remedy === 'give-address') return null;
  const press = { ...EVERYWHERE, ...remedies }[remedy];
  return press ? { label: labelOf(remedy, failure), press } : null;
}

function labelOf(remedy: PressableRemedy, { facts }: Failure): string {
  if (remedy !== 'allow-host') return t(`remedies.${remedy}`);
  const host = facts?.['host'];
  return host === undefined ? t('remedies.allowSite') : t('remedies.allow-host', { host });
}
