import { FailureNotice } from '@/components/base/failure-notice';
import { Notice } from '@/components/base/notice';
import { t } from '@/components/words/words';
import type { IntakeProblem } from './use-intake';

/** Why what was dropped, pasted or chosen could not be searched for. */
export function IntakeNotice({ problem }: { problem: IntakeProblem | null }) {
  if (!problem || problem.kind === 'empty') return null;
  if (problem.kind === 'failure') return <FailureNotice failure={problem.failure} />;
  return (
    <Notice kind="problem" role="alert">
      <p>
        {problem.kind === 'unreadable'
          ? t('panel.dropUnreadable')
          : t('panel.notPicture', { name: problem.name })}
      </p>
    </Notice>
  );
}
