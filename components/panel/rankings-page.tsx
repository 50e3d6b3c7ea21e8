import { RankingsTab } from '@/components/ranking/rankings-tab';
import type { RankingViews } from '@/components/ranking/use-ranking-views';
import { send } from '@/lib/messages/send';
import styles from './panel.module.css';
import type { PlaceProps } from './place-props';

interface Props extends PlaceProps {
  views: RankingViews;
}

/** The lists of a category. Behind the first of them lies what the panel showed before. */
export function RankingsPage({ windowId, isArrival, trail, notice, views }: Props) {
  const leave = trail.length > 0 ? () => void send('panel.back', { windowId }) : null;
  return (
    <div class={styles.main}>
      {notice}
      <RankingsTab
        windowId={windowId}
        isArrival={isArrival}
        views={{ ...views, back: views.back ?? leave }}
      />
    </div>
  );
}
