import { language, t } from '@/components/words/words';
import type { Bilingual } from '@/lib/offers/detail';

/** The word for what is counted, in the reader's language where there is one; null where unknown. */
export function unitWord({ chinese, translated }: Bilingual): string | null {
  const word = language.value === 'zh-CN' ? (chinese ?? translated) : (translated ?? chinese);
  return word === '' ? null : word;
}

/** So many of what is counted: "12 pieces", or in the listing's own unit. */
export function amountWords(count: number, unit: Bilingual): string {
  const word = unitWord(unit);
  return word === null ? t('detail.pieces', { count }) : t('detail.ofUnit', { count, unit: word });
}
