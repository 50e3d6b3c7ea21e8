import { language, t } from '@/components/words/words';
import { languageName } from '@/lib/locale/formats';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { RankedOffer } from '@/lib/offers/ranking';
import type { RankingSnapshot } from '@/lib/store/rankings';

/** Languages that are written with Chinese characters too. */
const WITH_CHARACTERS: readonly TitleLanguage[] = ['ja', 'ko'];

/**
 * What is worth knowing of a list beside its rows, in sentences.
 * @param limit how many rows are wanted
 */
export function listNotes(snapshot: RankingSnapshot, limit: number): string[] {
  const { rows, dropped, asked, language: answered, wanted } = snapshot;
  const given = rows.length + dropped;
  const most = Math.min(limit, asked);
  const untranslated = rows.slice(0, limit).filter((row) => !isTranslated(row, answered)).length;
  const notes = [
    given > 0 && given < most && t('ranking.list.short', { count: given, asked: most }),
    dropped > 0 && t('ranking.list.dropped', { count: dropped }),
    arePlacesDoubtful(rows) && t('ranking.list.places'),
    answered !== wanted &&
      t('ranking.list.language', { answered: named(answered), wanted: named(wanted) }),
    untranslated > 0 && t('ranking.list.untranslated', { count: untranslated }),
  ];
  return notes.filter((note) => note !== false);
}

/** A translation in Chinese characters is none, whatever language was asked for. */
function isTranslated({ titleTranslated }: RankedOffer, answered: TitleLanguage): boolean {
  if (titleTranslated === null) return false;
  return WITH_CHARACTERS.includes(answered) || !/\p{Script=Han}{2}/u.test(titleTranslated);
}

function arePlacesDoubtful(rows: readonly RankedOffer[]): boolean {
  const places = rows.map(({ place }) => place);
  return places.includes(null) || new Set(places).size < places.length;
}

function named(tag: TitleLanguage): string {
  return languageName(tag, language.value);
}
