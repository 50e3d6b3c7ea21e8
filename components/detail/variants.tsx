import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { Section } from './section';
import { VariantPicture, VariantRow } from './variant-row';
import styles from './variants.module.css';

/** Variants shown before somebody asks for all of them. */
const FIRST = 20;

interface Props {
  detail: OfferDetail;
  titleLanguage: TitleLanguage;
}

/** All that can be ordered under this listing. */
export function Variants({ detail: { variants, packing }, titleLanguage }: Props) {
  const [isWhole, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  if (variants.length === 0) return null;
  const isPictured = variants.some(({ picture }) => picture !== null);
  const rows = isWhole ? variants : variants.slice(0, FIRST);
  const show = (): void => {
    showAll(true);
    // The button goes; whoever pressed it stays where the list was cut.
    const last = list.current?.lastElementChild;
    if (last instanceof HTMLElement) last.focus({ preventScroll: true });
  };
  return (
    <Section name="variants" title={t('detail.variants.title')} count={variants.length}>
      <ul ref={list} class={`${styles.list ?? ''} ${isPictured ? (styles.pictured ?? '') : ''}`}>
        {rows.map((variant) => (
          <li key={variant.skuId} class={styles.variant} data-sku={variant.skuId} tabIndex={-1}>
            {isPictured && <VariantPicture address={variant.picture} />}
            <VariantRow variant={variant} packing={packing} titleLanguage={titleLanguage} />
          </li>
        ))}
      </ul>
      {rows.length < variants.length && (
        <div>
          <Button press={show}>{t('detail.showAll', { count: variants.length })}</Button>
        </div>
      )}
    </Section>
  );
}
