import { Images, Search } from 'lucide';
import { useCallback } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { findByTitle, findSame } from '@/components/offer/commands';
import { useWish } from '@/components/offer/use-wish';
import { useWishPlace, type WishPlace } from '@/components/offer/wish-place';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import type { RelatedSearch } from '@/lib/store/records';
import { knownOffer } from './known-offer';
import styles from './results.module.css';

/** Other ways to offers like one to which 1688 relates nothing: by its picture, by its title. */
export function EmptyRelated({ search }: { search: RelatedSearch }) {
  const place = useWishPlace();
  return place && <OtherWays search={search} place={place} />;
}

function OtherWays({ search, place }: { search: RelatedSearch; place: WishPlace }) {
  const { offerId } = search;
  const [failure, wishFor] = useWish(place);
  const read = useCallback(() => knownOffer(offerId), [offerId]);
  const { value: offer } = useStored('searches', read);
  const picture = offer?.picture ?? null;
  const title = offer?.titleChinese ?? search.title ?? offer?.titleTranslated ?? null;
  return (
    <>
      <div class={styles.row}>
        {offer && picture !== null && (
          <Button icon={Images} press={() => findSame(wishFor, offer, picture)}>
            {t('offer.findSame')}
          </Button>
        )}
        {title !== null && (
          <Button icon={Search} press={() => findByTitle(wishFor, title)}>
            {t('search.byTitle')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
