import { preferences } from '@/components/state/preferences';
import { useConnection } from '@/components/state/use-connection';
import { useSetting } from '@/components/state/use-setting';
import { t } from '@/components/words/words';
import { callsFor } from '@/lib/offers/picture-calls';
import { callsOn, dayCount } from '@/lib/store/day-count';

interface CallCount {
  /** How many calls it may take, beside those of today. */
  words: string;
  /** The day's limit leaves fewer. */
  isTooMany: boolean;
}

const UNREAD = { dialects: ['crossborder'] } as const;

/**
 * What a search by some own pictures takes of the day's calls.
 * @param isKnown the platform has them, or their addresses, from an earlier search
 */
export function useCallCount(pictures: number, isKnown = false): CallCount {
  const latest = useSetting(dayCount);
  const { dialects } = useConnection() ?? UNREAD;
  const used = latest ? callsOn(latest, Date.now()) : 0;
  const cap = preferences.value.dayCap;
  const own = Array.from({ length: pictures }, () => ({ address: null, isKnown: false }));
  const count = isKnown ? pictures : callsFor(own, dialects);
  const name = t('several.name', { count: pictures });
  return {
    words: t('several.calls', { pictures: name, count, used, cap }),
    isTooMany: count > cap - used,
  };
}
