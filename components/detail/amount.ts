import { language, t } from '@/components/words/words';
import type { Bilingual } from '@/lib/offers/detail';

/** The platform's words for goods that are counted one by one. */
const PIECES: readonly string[] = ['件', 'piece', 'pieces', 'pc', 'pcs'];

/** The word for what is counted, in the reader's language where there is one; null where unknown. */
export function unitWord({ chinese, translated }: Bilingual): string | null {
  const word = language.value === 'zh-CN' ? (chinese ?? translated) : (translated ?? chinese);
  return word === '' ? null : word;
}

/** Whether the goods are counted by the piece, for which the words know a plural. */
export function isPiece(unit: Bilingual): boolean {
  return PIECES.includes(unitWord(unit)?.trim().toLowerCase() ?? '');
}

/** So many of what is counted: "12 pieces", or in the listing's own unit. */
export function amountWords(count: number, unit: Bilingual): string {
  const word = unitWord(unit);
  return word === null || isPiece(unit)
    ? t('detail.pieces', { count })
    : t('detail.ofUnit', { count, unit: word });
}
