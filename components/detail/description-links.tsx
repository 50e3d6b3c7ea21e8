import { useId } from 'preact/hooks';
import { CopyButton } from '@/components/base/copy-button';
import { t } from '@/components/words/words';
import styles from './detail.module.css';

/** Links listed under a description. */
const MOST = 20;

/** Where a description's links lead, as text: nothing of the seller's is opened by a press. */
export function DescriptionLinks({ links }: { links: readonly string[] }) {
  const id = useId();
  if (links.length === 0) return null;
  const rest = links.length - MOST;
  return (
    <>
      <h4 id={id} class={styles.subtitle}>
        {t('detail.description.links')}
      </h4>
      <ul class={styles.links} aria-labelledby={id}>
        {links.slice(0, MOST).map((address) => (
          <li key={address}>
            <span dir="ltr">{address}</span>
            <CopyButton text={address} label={t('detail.description.copyLink', { address })} />
          </li>
        ))}
      </ul>
      {rest > 0 && <p class={styles.soft}>{t('detail.description.moreLinks', { count: rest })}</p>}
    </>
  );
}
