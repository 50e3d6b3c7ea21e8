import { Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { ConfirmButton } from '@/components/base/confirm-button';
import { FailureNotice } from '@/components/base/failure-notice';
import { useKeptFocus } from '@/components/base/use-kept-focus';
import { ExportButtons } from '@/components/export/export-buttons';
import { useAttempt } from '@/components/state/use-attempt';
import { useStored } from '@/components/state/use-stored';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { readSends } from '@/lib/store/pictures';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';
import { FORMATS, saveSends } from './save-sends';
import { SendRow } from './send-row';

/** Rows shown at first, and more at a press: each holds a picture. */
const STEP = 20;

/** Everything that left this computer, with its picture; deletable, and to be had as a file. */
export function Sends() {
  const { loaded, value: sends = [] } = useStored('sends', readSends);
  const [most, setMost] = useState(STEP);
  const [failure, attempt] = useAttempt();
  const [box, leave] = useRowFocus();
  const remove = (id: string, row: number): Promise<void> => {
    leave(row);
    return attempt(() => send('sends.remove', { id }));
  };
  return (
    <div class={part.block} ref={box}>
      <h3 tabIndex={-1}>{t('privacy.sends')}</h3>
      <p class={part.soft}>{t('privacy.sendsHint')}</p>
      {loaded && sends.length === 0 && <p class={part.soft}>{t('privacy.sendsNone')}</p>}
      <ul class={styles.sends} aria-label={t('privacy.sends')} aria-busy={!loaded}>
        {sends.slice(0, most).map((entry, row) => (
          <SendRow key={entry.id} entry={entry} remove={() => remove(entry.id, row)} />
        ))}
      </ul>
      {sends.length > most && (
        <div>
          <Button press={() => setMost(most + STEP)}>
            {t('privacy.sendsMore', { count: Math.min(STEP, sends.length - most) })}
          </Button>
        </div>
      )}
      {sends.length > 0 && (
        <>
          <ExportButtons
            formats={FORMATS}
            isEmpty={false}
            save={(format) => saveSends(sends, format, Date.now())}
          />
          <div>
            <ConfirmButton
              icon={Trash2}
              label={t('privacy.clear')}
              question={t('privacy.clearSure')}
              yes={t('privacy.clearYes')}
              press={() => attempt(() => send('sends.clear', {}))}
            />
          </div>
        </>
      )}
      {failure && <FailureNotice failure={failure} inOptions />}
    </div>
  );
}

/** Where a row goes with its button, the focus goes to the row that moves up, else to the heading. */
function useRowFocus() {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef(0);
  useKeptFocus(box, () => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('li button') ?? [])];
    return buttons[left.current] ?? buttons.at(-1) ?? box.current?.querySelector('h3') ?? null;
  });
  const leave = (row: number): void => {
    left.current = row;
  };
  return [box, leave] as const;
}
