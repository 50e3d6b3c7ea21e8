import { parseFen, type Fen } from '@/lib/offers/money';

const WITH_THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/;
const WITH_DECIMALS = /^\d+(?:[.,]\d{1,2})?$/;

/**
 * Reads an amount in yuan as people type it: with a sign, with full-width digits from a Chinese
 * keyboard, with a decimal comma.
 * @returns fen, null for an empty field, undefined for what is no amount
 */
export function readYuan(text: string): Fen | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s¥元]/g, '')
    .replaceAll('。', '.');
  if (plain === '') return null;
  if (WITH_THOUSANDS.test(plain)) return parseFen(plain) ?? undefined;
  if (!WITH_DECIMALS.test(plain)) return undefined;
  return parseFen(plain.replace(',', '.')) ?? undefined;
}
