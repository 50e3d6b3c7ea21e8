import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';

interface OfDay {
  day: string;
}

/**
 * Says with which day a list is compared or, where there is none that old, when its history starts.
 * @param history the oldest first
 */
export function compareWords(then: OfDay | null, day: string, history: readonly OfDay[]): string {
  if (then) return t('ranking.compare.with', { day: shown.day(then.day) });
  const first = history[0]?.day ?? day;
  const key = first < day ? 'ranking.compare.shorter' : 'ranking.compare.begins';
  return t(key, { day: shown.day(first) });
}
