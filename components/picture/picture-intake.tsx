import { FailureNotice } from '@/components/base/failure-notice';
import { t } from '@/components/words/words';
import { AddressBox } from './address-box';
import { ChoosePicture } from './choose-picture';
import { ChosenPictures } from './chosen-pictures';
import { pasteKeys } from './paste-keys';
import styles from './picture.module.css';
import { useIntake, type IntakeProblem } from './use-intake';

interface Props {
  windowId: number;
  /** The person came here to type. */
  focused: boolean;
}

/** Every way to say what is searched for that is not on a page: words, an address, an id, a file. */
export function PictureIntake({ windowId, focused }: Props) {
  const intake = useIntake(windowId);
  const { busy, problem, findText } = intake;
  return (
    <div class={styles.intake}>
      <AddressBox
        label={t('panel.query')}
        button={t('panel.find')}
        busy={busy}
        problem={sentence(problem)}
        focused={focused}
        find={findText}
      />
      {problem?.kind === 'failure' && <FailureNotice failure={problem.failure} />}
      <div class={styles.files}>
        <ChoosePicture intake={intake} several />
        <span>{t('panel.dropHere', { keys: pasteKeys() })}</span>
      </div>
      <ChosenPictures intake={intake} />
    </div>
  );
}

function sentence(problem: IntakeProblem | null): string | null {
  switch (problem?.kind) {
    case 'empty':
      return t('panel.queryMissing');
    case 'unreadable':
      return t('panel.queryUnreadable');
    case 'not-picture':
      return t('panel.notPicture', { name: problem.name });
    default:
      return null;
  }
}
