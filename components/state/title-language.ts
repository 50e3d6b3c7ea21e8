import type { TitleLanguage } from '@/lib/offers/platform-values';
import { preferences as stored, type Preferences } from '@/lib/store/preferences';
import { preferences } from './preferences';
import { useSetting } from './use-setting';

/** The language in which translated names come: English where 1688 refused the one that is wanted. */
export function titleLanguage(): TitleLanguage {
  return languageOf(preferences.value);
}

/** The same; null until the preferences have been read, for what must not go by the defaults. */
export function useTitleLanguage(): TitleLanguage | null {
  const read = useSetting(stored);
  return read && languageOf(read);
}

function languageOf({ titleLanguage: wanted, refusedLanguages }: Preferences): TitleLanguage {
  return refusedLanguages.includes(wanted) ? 'en' : wanted;
}
