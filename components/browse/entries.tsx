import { Boxes, ListTree } from 'lucide';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { LackNote } from '@/components/offer/lack-note';
import { useAttempt } from '@/components/state/use-attempt';
import { useLack } from '@/components/state/use-connection';
import { language, t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { ROOT_CATEGORY } from '@/lib/offers/category';
import type { Place } from '@/lib/store/panel-view';
import styles from './browse.module.css';
import { Recommended } from './recommended';

/** Ways to offers without a picture or a word: what is not available is named with the reason. */
export function Entries({ windowId }: { windowId: number }) {
  const [failure, attempt] = useAttempt();
  const show = (place: Place): Promise<void> =>
    attempt(() => send('panel.show', { place, windowId }));
  const lacks = {
    categories: useLack('categories'),
    pool: useLack('pool'),
    recommended: useLack('recommended'),
  };
  const missing = (['categories', 'pool', 'recommended'] as const).filter((one) => lacks[one]);
  // One interface alone can do any of these: where it is missing, all have the same reason.
  const [reason] = missing.map((one) => lacks[one]);
  const list = new Intl.ListFormat(language.value);
  return (
    <>
      <div class={styles.actions}>
        {!lacks.categories && (
          <Button
            icon={ListTree}
            press={() => show({ kind: 'categories', categoryId: ROOT_CATEGORY })}
          >
            {t('browse.categories.title')}
          </Button>
        )}
        {!lacks.pool && (
          <Button icon={Boxes} press={() => show({ kind: 'pool' })}>
            {t('browse.pool.title')}
          </Button>
        )}
      </div>
      {failure && <FailureNotice failure={failure} />}
      {!lacks.recommended && <Recommended windowId={windowId} />}
      {reason && (
        <div>
          <p>
            {t('browse.missing', {
              list: list.format(missing.map((one) => t(`values.ability.${one}`))),
            })}
          </p>
          <LackNote lack={reason} />
        </div>
      )}
    </>
  );
}
