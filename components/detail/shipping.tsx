import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import { Facts, known } from './facts';
import { sizeWords } from './packing';
import { Section } from './section';

/** How fast an offer is sent and where from, and how large and heavy its package is. */
export function Shipping({ detail: { offer, shipsFrom, packing } }: { detail: OfferDetail }) {
  const hours = offer.shipsWithinHours;
  const size = packing && sizeWords(packing);
  const grams = packing?.grams ?? null;
  const source = packing?.source ?? null;
  const facts = known([
    hours !== null && {
      key: 'promise',
      name: t('detail.shipping.promise'),
      value: t('offer.shipsWithin', { hours }),
    },
    shipsFrom && {
      key: 'from',
      name: t('detail.shipping.from'),
      value: <span lang="zh-CN">{shipsFrom}</span>,
    },
    size !== null && { key: 'size', name: t('detail.shipping.size'), value: size },
    grams !== null && {
      key: 'weight',
      name: t('detail.shipping.weight'),
      value: shown.weight(grams),
    },
    // Whose measures they are says nothing where there are none.
    (size !== null || grams !== null) &&
      source && {
        key: 'source',
        name: t('detail.shipping.source'),
        value: <span lang="zh-CN">{source}</span>,
      },
  ]);
  if (facts.length === 0) return null;
  return (
    <Section name="shipping" title={t('detail.shipping.title')}>
      <Facts facts={facts} />
    </Section>
  );
}
