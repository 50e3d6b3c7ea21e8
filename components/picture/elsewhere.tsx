import { ExternalLink, ScanSearch } from 'lucide';
import { useId } from 'preact/hooks';
import { Fold } from '@/components/base/fold';
import { LinkButton } from '@/components/base/link-button';
import { t } from '@/components/words/words';
import { OTHER_UPLOAD_PAGES } from '@/lib/offers/own-pages';
import type { PictureSearch } from '@/lib/store/records';
import { shareableAddress } from '@/lib/store/shareable-address';
import styles from './elsewhere.module.css';
import { OwnPictureSearch } from './own-picture-search';
import { isAtHand } from './search-picture';
import { TakePicture } from './take-picture';

interface Props {
  search: PictureSearch;
}

const OTHERS = Object.keys(OTHER_UPLOAD_PAGES) as (keyof typeof OTHER_UPLOAD_PAGES)[];

/**
 * The picture in hand, and the markets' own pages to search for it. They take it from the person alone,
 * but for 1688's, which reads a public address.
 */
export function Elsewhere({ search }: Props) {
  const id = useId();
  const isHere = isAtHand(search);
  const isShared = shareableAddress(search) !== null;
  return (
    <>
      {isHere && <TakePicture search={search} />}
      <div class={styles.pages} role="group" aria-labelledby={id}>
        <span id={id} class={styles.soft}>
          {t('handOver.pages')}
        </span>
        <OwnPictureSearch kind="quiet" search={search}>
          {t('handOver.sites.own')}
        </OwnPictureSearch>
        {OTHERS.map((site) => (
          <LinkButton key={site} kind="quiet" icon={ExternalLink} href={OTHER_UPLOAD_PAGES[site]}>
            {t(`handOver.sites.${site}`)}
          </LinkButton>
        ))}
      </div>
      <p class={styles.soft}>
        {isHere
          ? t(isShared ? 'handOver.withAddress' : 'handOver.byHand')
          : t(isShared ? 'handOver.withAddressFromPage' : 'handOver.byHandFromPage')}
      </p>
    </>
  );
}

/** The same behind a line that opens it; nothing for a search whose picture nobody has. */
export function ElsewhereFold({ search }: Props) {
  if (!isAtHand(search) && shareableAddress(search) === null) return null;
  return (
    <div class={styles.fold}>
      <Fold icon={ScanSearch} summary={t('handOver.elsewhere')}>
        <Elsewhere search={search} />
      </Fold>
    </div>
  );
}
