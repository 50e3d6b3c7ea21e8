import { movementWords } from '@/components/ranking/movement-sign';
import { serviceWords } from '@/components/ranking/row-facts';
import { t } from '@/components/words/words';
import type { RankingWords } from '@/lib/export/ranking-sheet';

/** The words of a table of rankings, in the language of the interface. */
export const sheetWords: RankingWords = {
  heading: (column) => t(`export.columns.${column}`),
  name: ({ kind, category }) =>
    t('ranking.list.rows', { kind: t(`values.ranking.${kind}`), category: category.name }),
  kind: (kind) => t(`values.ranking.${kind}`),
  movement: movementWords,
  service: serviceWords,
};
