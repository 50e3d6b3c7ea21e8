import { SavedTab } from '@/components/saved/saved-tab';
import styles from './panel.module.css';
import type { PlaceProps } from './place-props';

/** The offers that a person keeps. */
export function SavedPage({ isArrival, notice }: PlaceProps) {
  return (
    <div class={styles.main}>
      {notice}
      <SavedTab isArrival={isArrival} />
    </div>
  );
}
