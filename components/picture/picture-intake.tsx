import { ImageUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Button } from '@/components/base/button';
import { FailureNotice } from '@/components/base/failure-notice';
import { t } from '@/components/words/words';
import { AddressBox } from './address-box';
import styles from './picture.module.css';
import { useDropped } from './use-dropped';
import { useIntake, type IntakeProblem } from './use-intake';

/** Every way to give a picture that is not on a page: an address, an id, a file. */
export function PictureIntake({ windowId }: { windowId: number }) {
  const intake = useIntake(windowId);
  const { busy, problem, findText, findFile } = intake;
  const input = useRef<HTMLInputElement>(null);
  useDropped(intake);
  return (
    <div class={styles.intake}>
      <AddressBox
        label={t('panel.address')}
        button={t('panel.find')}
        busy={busy}
        problem={sentence(problem)}
        find={findText}
      />
      {problem?.kind === 'failure' && <FailureNotice failure={problem.failure} />}
      <div class={styles.files}>
        <Button icon={ImageUp} busy={busy} press={() => input.current?.click()}>
          {t('panel.choose')}
        </Button>
        <span>{t('panel.dropHere', { keys: pasteKeys() })}</span>
        <input
          ref={input}
          type="file"
          accept="image/*"
          hidden
          aria-label={t('panel.choose')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) findFile(file);
            // The same file can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}

function sentence(problem: IntakeProblem | null): string | null {
  if (problem?.kind === 'unreadable') return t('panel.addressUnreadable');
  if (problem?.kind === 'not-picture') return t('panel.notPicture', { name: problem.name });
  return null;
}

function pasteKeys(): string {
  return navigator.userAgent.includes('Mac OS') ? '⌘V' : 'Ctrl+V';
}
