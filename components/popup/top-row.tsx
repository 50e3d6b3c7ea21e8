import { textsOf } from '@/components/offer/bilingual';
import { ListPicture } from '@/components/ranking/list-picture';
import { t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { RankedOffer } from '@/lib/offers/ranking';
import { offerLink } from '@/lib/offers/references';
import styles from './popup-rankings.module.css';

interface Props {
  row: RankedOffer;
  titleLanguage: TitleLanguage;
}

/** A row of a list as short as it can be: place, picture, and the title as a link. */
export function TopRow({ row, titleLanguage }: Props) {
  const { offerId, place, picture, titleChinese: chinese, titleTranslated: translated } = row;
  const [first] = textsOf({ chinese, translated }, titleLanguage);
  const standing =
    place === null ? t('ranking.row.placeUnknown') : t('ranking.row.place', { place });
  return (
    <li>
      <article class={styles.row} data-offer-id={offerId} data-place={place ?? ''}>
        <span class={styles.place} title={standing}>
          <span aria-hidden="true">{place ?? '?'}</span>
          <span class="for-screen-readers">{standing}</span>
        </span>
        <span class={styles.picture}>
          <ListPicture key={picture} address={picture} />
        </span>
        <a
          class={styles.title}
          href={offerLink(offerId)}
          target="_blank"
          rel="noopener noreferrer"
          dir="auto"
          lang={first?.lang}
          title={first?.text}
        >
          {first?.text ?? t('offer.titleUnknown')}
        </a>
      </article>
    </li>
  );
}
