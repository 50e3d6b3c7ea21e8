import { Notice } from '@/components/base/notice';
import type { Remedies } from '@/components/base/remedies';
import { Working, WorkOutcome } from '@/components/base/work-outcome';
import { t } from '@/components/words/words';
import type { GatewayState, GatewayWork } from './use-gateway-work';

interface Props {
  work: GatewayWork;
  /** Whom it is about: the interface's host or hosts. */
  host: string;
}

/** What came of the last work on an interface, or what is under way. */
export function GatewayOutcome({ work: { state, test }, host }: Props) {
  // We are in options already, and these interfaces know no sign-in.
  const remedies: Remedies = { 'open-options': null, 'sign-in': null, 'try-again': test };
  return (
    <>
      <WorkOutcome
        of={state}
        failure={state.kind === 'failed' ? state.failure : null}
        remedies={remedies}
      >
        {said(state, host)}
      </WorkOutcome>
      {state.kind === 'refused' && (
        <Notice kind="problem" role="alert">
          <p>{t('gateways.refused', { host })}</p>
          <p>{t('gateways.refusedTodo')}</p>
        </Notice>
      )}
    </>
  );
}

/** Not a component: where nothing is said, the place has to be empty. */
function said(state: GatewayState, host: string) {
  switch (state.kind) {
    case 'idle':
    case 'failed':
    case 'refused':
      return null;
    case 'working':
      return <Working words={t(`gateways.steps.${state.step}`, { host })} />;
    case 'connected':
      return <Notice kind="good">{t('gateways.connected', { host })}</Notice>;
    case 'forgotten':
      return <Notice>{t('gateways.forgotten', { host })}</Notice>;
  }
}
