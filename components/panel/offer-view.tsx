import { FailureNotice } from '@/components/base/failure-notice';
import { Skeleton } from '@/components/base/skeleton';
import { DetailSections } from '@/components/detail/detail-sections';
import { StatusNotice } from '@/components/detail/status-notice';
import { useCompleted } from '@/components/detail/use-completed';
import { useDetail } from '@/components/detail/use-detail';
import { ListNotes } from '@/components/offer/list-notes';
import { OfferCard } from '@/components/offer/offer-card';
import { isOwnPageOfUse, OwnPageLink } from '@/components/search/own-page-link';
import { useAttempt } from '@/components/state/use-attempt';
import type { StoredOffers } from '@/components/state/use-offers';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { Place } from '@/lib/store/panel-view';
import type { OfferLookup } from '@/lib/store/records';
import styles from './panel.module.css';

interface Props {
  search: OfferLookup;
  stored: StoredOffers;
  /** Where the person came from, the latest last. */
  trail: readonly Place[];
}

/** One offer in full: its card as it stands everywhere, and under it all that its detail tells. */
export function OfferView({ search, stored: { offers: read, broken }, trail }: Props) {
  const [problem, attempt] = useAttempt();
  const { value: detail, loaded, broken: isDetailBroken } = useDetail(search.id);
  const offers = useCompleted(search, trail, read);
  const isBroken = broken || isDetailBroken;
  const failure = problem ?? (isBroken ? { code: 'storage-broken' as const } : search.failure);
  const isRunning = search.state === 'running';
  const again = () => attempt(() => send('search.again', { searchId: search.id }));
  return (
    <section class={styles.block} role="region" aria-label={t('panel.offer')} aria-busy={isRunning}>
      {isRunning && <Skeleton cards={1} />}
      {detail && <StatusNotice status={detail.status} />}
      {offers?.map((offer) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          titleLanguage={search.language}
          // Without its detail it keeps the way to it.
          opened={detail !== undefined || !loaded || isRunning}
        />
      ))}
      {offers && offers.length > 0 && <ListNotes offers={offers} />}
      {failure && <FailureNotice failure={failure} remedies={{ 'try-again': again }} />}
      {failure && isOwnPageOfUse(search, failure) && <OwnPageLink search={search} />}
      {detail && <DetailSections detail={detail} titleLanguage={search.language} />}
    </section>
  );
}
