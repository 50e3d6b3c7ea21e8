import { CopyButton } from '@/components/base/copy-button';
import { t } from '@/components/words/words';
import { english } from '@/lib/locale/words/en';
import type { ListingTag, OfferDetail } from '@/lib/offers/detail';
import styles from './detail.module.css';
import { Facts, known, type Fact } from './facts';
import { Section } from './section';

type KnownTag = keyof typeof english.detail.tags;

/** Where the listing stands in 1688's catalogue, its marks, and what the seller praises. */
export function Listing({ detail: { category, tags, sellingPoints } }: { detail: OfferDetail }) {
  const marks = tags.filter(({ holds }) => holds);
  const facts = known([
    category && categoryFact(category),
    marks.length > 0 && {
      key: 'tags',
      name: t('detail.listing.tags'),
      value: <Marks marks={marks} />,
    },
    sellingPoints.length > 0 && {
      key: 'points',
      name: t('detail.listing.sellingPoints'),
      value: (
        <ul class={styles.values}>
          {sellingPoints.map((point) => (
            <li key={point} dir="auto">
              {point}
            </li>
          ))}
        </ul>
      ),
    },
  ]);
  if (facts.length === 0) return null;
  return (
    <Section name="listing" title={t('detail.listing.title')}>
      <Facts facts={facts} />
    </Section>
  );
}

function categoryFact({ id, name }: { id: string; name: string | null }): Fact {
  return {
    key: 'category',
    name: t('detail.listing.category'),
    value: (
      <>
        {name !== null && <span dir="auto">{name} </span>}
        <span class={styles.soft}>{t('detail.listing.categoryId', { id })}</span>
        <CopyButton text={id} label={t('detail.listing.copyCategory')} />
      </>
    ),
  };
}

function Marks({ marks }: { marks: readonly ListingTag[] }) {
  return (
    <ul class={styles.marks}>
      {marks.map(({ key }) => (
        <li key={key}>{tagWords(key)}</li>
      ))}
    </ul>
  );
}

/** A mark in words; what the words do not know, as the platform says it. */
function tagWords(key: string): string {
  return isKnown(key) ? t(`detail.tags.${key}`) : key;
}

function isKnown(key: string): key is KnownTag {
  return Object.hasOwn(english.detail.tags, key);
}
