import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ConfirmButton } from '@/components/base/confirm-button';
import { Fold } from '@/components/base/fold';
import { t } from '@/components/words/words';
import { GatewayOutcome } from './gateway-outcome';
import { hostsOf } from './hosts';
import type { GatewayWork, OtherDialect } from './use-gateway-work';

interface Props {
  dialect: OtherDialect;
  isConnected: boolean;
  /** At least one of its fields is saved. */
  isSaved: boolean;
  work: GatewayWork;
  /** The hosts that it needs. */
  origins: readonly string[];
  /** Those of them that nothing else needs. */
  ownOrigins: readonly string[];
  /** The form. */
  children: ComponentChildren;
}

/** One of the other interfaces: its form, what came of it, and the way to forget it. */
export function GatewayFold(props: Props) {
  const { dialect, isConnected, isSaved, work, origins, ownOrigins, children } = props;
  // As it was at first: forgetting must not close it over what it says.
  const [isOpen, setOpen] = useState(isSaved);
  return (
    <Fold
      summary={t(`values.dialect.${dialect}`)}
      note={t(isConnected ? 'gateways.isConnected' : 'gateways.notConnected')}
      open={isOpen}
      toggled={setOpen}
    >
      {children}
      <GatewayOutcome work={work} host={hostsOf(work.asked ?? origins)} />
      {isSaved && (
        <div>
          <ConfirmButton
            label={t(`gateways.${dialect}.forget`)}
            question={t(`gateways.${dialect}.forgetSure`)}
            yes={t('account.forgetYes')}
            press={() => work.forget(ownOrigins)}
          />
        </div>
      )}
    </Fold>
  );
}
