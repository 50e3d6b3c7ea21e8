import type { TitleLanguage } from '../offers/platform-values';
import type { SearchParts } from './parts';

type Parts = Pick<SearchParts, 'preferences' | 'changePreferences'>;

/** The language to ask for: the user's, unless the platform has refused it before. */
export async function titleLanguage({ preferences }: Parts): Promise<TitleLanguage> {
  const { titleLanguage: wanted, refusedLanguages } = await preferences();
  return refusedLanguages.includes(wanted) ? 'en' : wanted;
}

/** The next question goes straight to English, so that the fallback is said once. */
export function rememberRefused(
  { changePreferences }: Parts,
  language: TitleLanguage,
): Promise<void> {
  return changePreferences(({ refusedLanguages }) => ({
    refusedLanguages: [...new Set([...refusedLanguages, language])],
  }));
}
