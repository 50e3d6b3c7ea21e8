import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { textsOf, type Spoken } from './bilingual';
import styles from './offer-card.module.css';

interface Props {
  offer: Offer;
  /** The language of the translated title. */
  titleLanguage: TitleLanguage;
}

/** The Chinese title and its translation; first the one in the reader's language. */
export function OfferTitles({ offer, titleLanguage }: Props) {
  const [first, second] = titlesOf(offer, titleLanguage);
  return (
    <>
      <h3 class={styles.title} data-field="title" dir="auto" lang={first?.lang} title={first?.text}>
        {first?.text ?? t('offer.titleUnknown')}
      </h3>
      {second && (
        <p
          class={styles.other}
          data-field="title-other"
          dir="auto"
          lang={second.lang}
          title={second.text}
        >
          {second.text}
        </p>
      )}
    </>
  );
}

/** The titles that an offer has, the reader's own language first; equal ones once. */
export function titlesOf(offer: Offer, titleLanguage: TitleLanguage): Spoken[] {
  const { titleChinese, titleTranslated } = offer;
  return textsOf({ chinese: titleChinese, translated: titleTranslated }, titleLanguage);
}
