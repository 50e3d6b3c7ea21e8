import { success, type Outcome } from '../failures/outcome';
import type { Catalogue } from '../gateway/catalogue';
import { answering, type Ability } from '../offers/dialects';
import type { TitleLanguage } from '../offers/platform-values';
import { lacking } from '../searches/answering';
import { titleLanguage } from '../searches/title-language';
import type { RankingParts } from './parts';

interface Asking {
  catalogue: Catalogue;
  language: TitleLanguage;
}

/** Who is asked, and in which language; fails where no connected interface can answer. */
export async function asking(parts: RankingParts, ability: Ability): Promise<Outcome<Asking>> {
  const found = answering(ability, await parts.connection());
  if (typeof found === 'object') return lacking(found, ability);
  return success({
    catalogue: parts.catalogues[found],
    language: await titleLanguage(parts),
  });
}
