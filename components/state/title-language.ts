import type { TitleLanguage } from '@/lib/offers/platform-values';
import { preferences } from './preferences';

/** The language in which translated names come: English where 1688 refused the one that is wanted. */
export function titleLanguage(): TitleLanguage {
  const { titleLanguage: wanted, refusedLanguages } = preferences.value;
  return refusedLanguages.includes(wanted) ? 'en' : wanted;
}
