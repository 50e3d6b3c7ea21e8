import { language, t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/locale/languages';
import type { Offer } from '@/lib/offers/offer';
import styles from './offer-card.module.css';

interface Title {
  text: string;
  lang: string;
}

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
export function titlesOf(offer: Offer, titleLanguage: TitleLanguage): Title[] {
  const chinese = offer.titleChinese && { text: offer.titleChinese, lang: 'zh-CN' };
  const translated = offer.titleTranslated && { text: offer.titleTranslated, lang: titleLanguage };
  const both = language.value === 'zh-CN' ? [chinese, translated] : [translated, chinese];
  const known = both.filter((title) => title !== null && title !== '');
  return known[0]?.text === known[1]?.text ? known.slice(0, 1) : known;
}
