import { Sparkles } from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useKeptFocus } from '@/components/base/use-kept-focus';
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
  const box = useRef<HTMLElement>(null);
  const turner = useRef<HTMLButtonElement>(null);
  useKeptFocus(box, () => turner.current);
  const turn = (recommended: boolean): Promise<void> =>
    attempt(() => send('preferences.change', { recommended }));
  return (
    <section ref={box} class={styles.block} role="region" aria-labelledby={id}>
      <h3 id={id}>{t('browse.recommended.title')}</h3>
      {failure && <FailureNotice failure={failure} />}
      {preferences.value.recommended ? (
        <RecommendedFeed windowId={windowId} hide={() => turn(false)} hideButton={turner} />
      ) : (
        <>
          <p class={styles.soft}>{t('browse.recommended.means')}</p>
          <div>
            <Button icon={Sparkles} element={turner} press={() => turn(true)}>
              {t('browse.recommended.show')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
