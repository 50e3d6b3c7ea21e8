import styles from './offer-picture.module.css';
import { PlatformImage } from './platform-image';

/** An offer's main picture, as large as a card shows it. */
export function OfferPicture({ address }: { address: string | null }) {
  return (
    <div class={styles.picture}>
      <PlatformImage address={address} side={220} size={88} />
    </div>
  );
}
