import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import { amountWords } from './amount';
import { Facts, known } from './facts';
import { Section } from './section';

/** How an offer is ordered: from how many, in which steps, together with what, how many are left. */
export function Ordering({ detail }: { detail: OfferDetail }) {
  const { offer, batch, stock, soldInAll, unit } = detail;
  const amount = (key: string, name: string, count: number | null) =>
    count !== null && { key, name, value: amountWords(count, unit) };
  const mixed = mixedWords(detail);
  const facts = known([
    amount('minimum', t('detail.ordering.minimum'), offer.minimumOrder),
    amount('batch', t('detail.ordering.batch'), batch),
    mixed !== null && { key: 'mixed', name: t('detail.ordering.mixed'), value: mixed },
    amount('stock', t('detail.ordering.stock'), stock),
    amount('sold', t('detail.ordering.soldInAll'), soldInAll),
  ]);
  if (facts.length === 0) return null;
  return (
    <Section name="ordering" title={t('detail.ordering.title')}>
      <Facts facts={facts} />
    </Section>
  );
}

/** What several listings of the shop may make up together; null where they may not, or unknown. */
function mixedWords({ mixedOrder, unit }: OfferDetail): string | null {
  if (mixedOrder === null) return null;
  const amount = mixedOrder.amount === null ? null : shown.fen(mixedOrder.amount);
  const pieces = mixedOrder.pieces === null ? null : amountWords(mixedOrder.pieces, unit);
  if (amount !== null && pieces !== null) return t('detail.ordering.mixedBoth', { amount, pieces });
  if (amount !== null) return t('detail.ordering.mixedAmount', { amount });
  if (pieces !== null) return t('detail.ordering.mixedPieces', { pieces });
  return t('detail.ordering.mixedPlain');
}
