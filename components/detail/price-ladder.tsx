import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { Bilingual, OfferDetail, PriceStep } from '@/lib/offers/detail';
import type { Fen } from '@/lib/offers/money';
import { isPiece, unitWord } from './amount';
import styles from './detail.module.css';
import { Section } from './section';

/** What one piece costs from which quantity on. */
export function PriceLadder({ detail }: { detail: OfferDetail }) {
  const { priceSteps, quotedBy, unit } = detail;
  const note = noteOf(detail);
  if (priceSteps.length === 0 && note === null) return null;
  const columns = columnsOf(priceSteps);
  return (
    <Section name="prices" title={t(titleOf(detail))}>
      {priceSteps.length > 0 && (
        <table class={styles.table} data-quoted-by={quotedBy}>
          <thead>
            <tr>
              <th scope="col">{t('detail.prices.from', { unit: unitName(unit) })}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {priceSteps.map((step) => (
              <tr key={step.from}>
                <th scope="row">{shown.count(step.from)}</th>
                {columns.map(({ name, cell }) => (
                  <Cell key={name} words={cell(step)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {note && <p class={styles.soft}>{note}</p>}
    </Section>
  );
}

/** Prices that depend on the variant alone are no ladder. */
function titleOf({ quotedBy }: OfferDetail) {
  return quotedBy === 'variant' ? 'detail.prices.titleByVariant' : 'detail.prices.title';
}

function unitName(unit: Bilingual): string {
  const word = isPiece(unit) ? null : unitWord(unit);
  return word ?? t('detail.prices.pieces');
}

function Cell({ words }: { words: string | null }) {
  return words === null ? <td data-unknown>{t('detail.unknown')}</td> : <td>{words}</td>;
}

interface Column {
  name: string;
  cell: (step: PriceStep) => string | null;
}

/** The price, and what else any of the steps has. */
function columnsOf(steps: readonly PriceStep[]): Column[] {
  const money = (fen: Fen | null): string | null => (fen === null ? null : shown.fen(fen));
  const price: Column = { name: t('detail.prices.price'), cell: (step) => money(step.price) };
  const more: Column[] = [
    { name: t('detail.prices.promotion'), cell: (step) => money(step.promotionPrice) },
    { name: t('detail.prices.foreign'), cell: (step) => step.foreignPrice },
  ];
  return [price, ...more.filter(({ cell }) => steps.some((step) => cell(step) !== null))];
}

/** What the price depends on beside the quantity. */
function noteOf({ quotedBy, variants, priceSteps }: OfferDetail): string | null {
  if (quotedBy === 'variant') return t('detail.prices.byVariant');
  // Of prices that nobody knows it cannot be said that they are the same.
  const isPriced = priceSteps.some(({ price }) => price !== null);
  const isByQuantity = quotedBy === 'variant-by-quantity' && variants.length > 1;
  return isByQuantity && isPriced ? t('detail.prices.byQuantity') : null;
}
