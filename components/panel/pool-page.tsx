import { PoolForm } from '@/components/browse/pool-form';
import { ArrivalHeading } from '@/components/base/arrival-heading';
import type { KeptPoolForm } from '@/components/browse/use-pool-form';
import { t } from '@/components/words/words';
import styles from './panel.module.css';
import { PanelHeader } from './panel-header';
import type { PlaceProps } from './place-props';

interface Props extends PlaceProps {
  kept: KeptPoolForm;
}

/** The form for a product pool. */
export function PoolPage({ windowId, isArrival, trail, notice, kept }: Props) {
  return (
    <>
      <PanelHeader windowId={windowId} canGoBack={trail.length > 0} />
      <div class={styles.main}>
        {notice}
        <ArrivalHeading isArrival={isArrival}>{t('browse.pool.title')}</ArrivalHeading>
        <PoolForm windowId={windowId} kept={kept} />
      </div>
    </>
  );
}
