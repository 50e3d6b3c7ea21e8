import { Sparkles } from 'lucide';
import { useId } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { preferences } from '@/components/state/preferences';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import styles from './browse.module.css';
import { RecommendedFeed } from './recommended-feed';

/** 1688's feed on the start page, for those who want it there: it costs a call. */
export function Recommended({ windowId }: { windowId: number }) {
  const id = useId();
  const [failure, attempt] = useAttempt();
  const turn = (recommended: boolean): Promise<void> =>
    attempt(() => send('preferences.change', { recommended }));
  return (
    <section class={styles.block} role="region" aria-labelledby={id}>
      <h3 id={id}>{t('browse.recommended.title')}</h3>
      {failure && <FailureNotice failure={failure} />}
      {preferences.value.recommended ? (
        <RecommendedFeed windowId={windowId} hide={() => turn(false)} />
      ) : (
        <>
          <p class={styles.soft}>{t('browse.recommended.means')}</p>
          <div>
            <Button icon={Sparkles} press={() => turn(true)}>
              {t('browse.recommended.show')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
