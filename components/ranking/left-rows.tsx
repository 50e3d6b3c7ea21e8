import card from '@/components/offer/offer-card.module.css';
import { textsOf } from '@/components/offer/bilingual';
import { shown } from '@/components/words/shown';
import { t } from '@/components/words/words';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import type { DepartedRow } from '@/lib/offers/ranking-movement';
import { offerOf } from '@/lib/offers/row-offer';
import { RowLinks } from './row-links';
import styles from './ranking.module.css';

interface Props {
  left: readonly DepartedRow[];
  /** The day with which the list is compared. */
  since: string;
  titleLanguage: TitleLanguage;
}

/** Rows that stood on the list on the earlier day and do not any more. */
export function LeftRows({ left, since, titleLanguage }: Props) {
  if (left.length === 0) return null;
  const title = t('ranking.compare.left', { day: shown.day(since) });
  return (
    <section class={styles.block} aria-label={title}>
      <h3>{title}</h3>
      <ul class={styles.left}>
        {left.map((departed) => (
          <li key={departed.id} data-left-offer={departed.id}>
            <LeftTitle departed={departed} titleLanguage={titleLanguage} />
            <p class={styles.soft}>{leftWords(departed)}</p>
            <div class={card.foot}>
              <RowLinks offer={offerOf(departed.row, undefined)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function LeftTitle({
  departed,
  titleLanguage,
}: { departed: DepartedRow } & Pick<Props, 'titleLanguage'>) {
  const { titleChinese: chinese, titleTranslated: translated } = departed.row;
  const [first, second] = textsOf({ chinese, translated }, titleLanguage);
  return (
    <>
      <p class={card.title} dir="auto" lang={first?.lang}>
        {first?.text ?? t('offer.titleUnknown')}
      </p>
      {second && (
        <p class={card.other} dir="auto" lang={second.lang} title={second.text}>
          {second.text}
        </p>
      )}
    </>
  );
}

function leftWords({ place, now, isGone }: DepartedRow): string {
  const words = [
    place === null ? t('ranking.compare.leftUnknown') : t('ranking.compare.leftFrom', { place }),
  ];
  if (!isGone) {
    words.push(
      now === null ? t('ranking.compare.leftBeyond') : t('ranking.compare.leftNow', { place: now }),
    );
  }
  return words.join(' · ');
}
