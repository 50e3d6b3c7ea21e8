import { KeepPlaceProvider } from '@/components/offer/keep-place';
import { ListNotes } from '@/components/offer/list-notes';
import { OfferFeed } from '@/components/offer/offer-feed';
import { t } from '@/components/words/words';
import type { SavedOffer } from '@/lib/store/saved';
import { SavedCard } from './saved-card';
import styles from './saved.module.css';
import { useOrigins } from './use-origins';

interface Props {
  /** The latest first; those that were just taken out among them. */
  saved: readonly SavedOffer[];
}

/** The offers that are kept, each with when and where that was. */
export function SavedList({ saved }: Props) {
  const originOf = useOrigins(saved);
  const count = saved.filter(({ removedAt }) => removedAt === null).length;
  return (
    <>
      <p class={styles.count} role="status">
        {t('saved.count', { count })}
      </p>
      <ListNotes offers={saved.map(({ offer }) => offer)} />
      <KeepPlaceProvider from={{ kind: 'saved' }}>
        <OfferFeed
          items={saved}
          label={t('saved.title')}
          loading={false}
          focusFrom={null}
          focused={() => undefined}
        >
          {(one, index) => (
            <SavedCard
              key={one.offerId}
              saved={one}
              origin={originOf(one)}
              position={index + 1}
              size={saved.length}
            />
          )}
        </OfferFeed>
      </KeepPlaceProvider>
    </>
  );
}
