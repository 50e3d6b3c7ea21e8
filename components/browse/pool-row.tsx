import { ExternalLink } from 'lucide';
import { Button } from '@/components/base/button';
import { CopyButton } from '@/components/base/copy-button';
import { Icon } from '@/components/base/icon';
import { t } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import styles from './pool.module.css';
import type { PoolRowState } from './pool-row-state';

interface Props {
  offer: Offer;
  state: Exclude<PoolRowState, 'read'>;
  businessCategoryId: string | null;
  position: number;
  size: number;
  fill: () => Promise<void>;
}

/** An offer of a pool of which only the id is known. */
export function PoolRow({ offer, state, businessCategoryId, position, size, fill }: Props) {
  const { id } = offer;
  return (
    <article
      class={styles.row}
      data-offer-id={id}
      aria-label={`${t('panel.offer')} ${id}`}
      aria-posinset={position}
      aria-setsize={size}
      tabIndex={-1}
    >
      <p class={styles.id}>
        <a href={offer.plainLink} target="_blank" rel="noopener noreferrer" data-field="link">
          <span data-field="id">{id}</span> <Icon shape={ExternalLink} size={13} />
        </a>
        <CopyButton text={id} label={t('offer.copyId')} />
      </p>
      <p class={styles.soft}>
        {businessCategoryId === null
          ? t('browse.pool.noBusinessCategory')
          : t('browse.pool.businessCategory', { id: businessCategoryId })}
        {' · '}
        <span data-field="price">{t('offer.priceUnknown')}</span>
      </p>
      {state === 'gone' ? (
        <p class={styles.soft}>{t('browse.pool.gone')}</p>
      ) : (
        <div>
          {/* It stays while it works, so that the focus has somewhere to be. */}
          <Button kind="quiet" busy={state === 'filling'} press={fill}>
            {t(state === 'filling' ? 'browse.pool.reading' : 'browse.pool.fill')}
          </Button>
        </div>
      )}
    </article>
  );
}
