import { CopyButton } from '@/components/base/copy-button';
import { textsOf } from '@/components/offer/bilingual';
import { PlatformImage } from '@/components/offer/platform-image';
import { shown } from '@/components/words/shown';
import { language, t } from '@/components/words/words';
import type { Bilingual, Packing, Variant } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { packingWords } from './packing';
import styles from './variants.module.css';

interface Props {
  variant: Variant;
  /** The listing's own, of which a variant says only what differs. */
  packing: Packing | null;
  titleLanguage: TitleLanguage;
}

/** How a variant looks; an empty place where others have a picture and it has none. */
export function VariantPicture({ address }: { address: string | null }) {
  return (
    <div class={styles.picture}>
      {address !== null && <PlatformImage key={address} address={address} side={220} size={48} />}
    </div>
  );
}

/** One variant: its traits in both languages, its prices, its stock, its number. */
export function VariantRow({ variant, packing, titleLanguage }: Props) {
  const { skuId, cargoNumber, stock } = variant;
  const [first, second] = textsOf(traitsOf(variant), titleLanguage);
  const packed = packingWords(variant.packing);
  const isOwnPacking = packed !== '' && packed !== packingWords(packing);
  return (
    <div class={styles.words}>
      <p lang={first?.lang} class={styles.name}>
        {first?.text ?? t('detail.variants.unnamed')}
      </p>
      {second && (
        <p lang={second.lang} class={styles.soft}>
          {second.text}
        </p>
      )}
      <Prices variant={variant} />
      {stock !== null && (
        <p class={stock === 0 ? styles.none : styles.soft} data-field="stock">
          {stock === 0
            ? t('detail.variants.noStock')
            : t('detail.variants.stock', { count: stock })}
        </p>
      )}
      {isOwnPacking && (
        <p class={styles.soft}>{t('detail.variants.packed', { packing: packed })}</p>
      )}
      <p class={styles.soft}>
        {t('detail.variants.sku', { id: skuId })}
        <CopyButton text={skuId} label={t('detail.variants.copySku', { id: skuId })} />
        {cargoNumber !== null && t('detail.variants.cargo', { number: cargoNumber })}
      </p>
    </div>
  );
}

/** What the variant itself costs; nothing where the listing is priced by quantity. */
function Prices({ variant }: { variant: Variant }) {
  const { price, promotionPrice, dropshipPrice, foreignPrice } = variant;
  const more = [
    promotionPrice !== null && t('detail.variants.promotion', { price: shown.fen(promotionPrice) }),
    dropshipPrice !== null && t('detail.variants.dropship', { price: shown.fen(dropshipPrice) }),
    foreignPrice !== null && t('detail.variants.foreign', { price: foreignPrice }),
  ].filter((words) => words !== false);
  if (price === null && more.length === 0) return null;
  return (
    <p class={styles.prices}>
      {price !== null && <b data-field="price">{shown.fen(price)}</b>}
      {more.map((words) => (
        <span key={words}>{words}</span>
      ))}
    </p>
  );
}

/** All traits in one line per language. What one language lacks is said in the other. */
function traitsOf({ traits }: Variant): Bilingual {
  const line = (key: keyof Bilingual, other: keyof Bilingual): string | null => {
    // Nothing at all in this language: the line of the other one says everything.
    if (traits.every(({ value }) => value[key] === null)) return null;
    const colon = language.value === 'zh-CN' ? '：' : ': ';
    return traits
      .map(({ name, value }) => [name, value].map((text) => text[key] ?? text[other]))
      .map((words) => words.filter(Boolean).join(colon))
      .filter((words) => words !== '')
      .join(' · ');
  };
  return { chinese: line('chinese', 'translated'), translated: line('translated', 'chinese') };
}
