import { useState } from 'preact/hooks';
import { CredentialField } from '@/components/account/credential-field';
import { useCredentials } from '@/components/account/use-credentials';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import { Fold } from '@/components/base/fold';
import { Notice } from '@/components/base/notice';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import type { GatewaySummary } from '@/lib/account/gateway-summary';
import type { TopSettings } from '@/lib/gateway/top/settings';
import { send } from '@/lib/messages/send';
import { hostsOf, routerOrigins } from './hosts';
import { ProviderFields } from './provider-fields';
import { readSettings } from './router-settings';
import type { GatewayWork } from './use-gateway-work';

const EMPTY = { appKey: '', appSecret: '', session: '' };
const NEEDED = ['appKey', 'appSecret'] as const;

interface Props {
  saved: GatewaySummary['top'];
  settings: TopSettings;
  work: GatewayWork;
  /** Of the hosts that were needed before, those that would be needed no more. */
  outdated: (origins: readonly string[]) => readonly string[];
}

/** What is known of routers, the credentials, and what a provider does its own way. */
export function RouterForm({ saved, settings: stored, work, outdated }: Props) {
  const [isTried, setTried] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<TopSettings | null>(null);
  const { settings, problems } = readSettings(typed ?? stored);
  const fields = useCredentials({
    empty: EMPTY,
    saved,
    savedSessionOnly: saved.sessionOnly,
    send: (values, sessionOnly) => send('top.save', { ...values, sessionOnly, settings }),
  });
  const submit = (): void => {
    setTried(true);
    if (problems.size > 0) setOpen(true);
    if (problems.size > 0 || NEEDED.some(fields.isMissing)) return;
    const origins = routerOrigins(settings);
    void work.connect({ origins, outdated: outdated(origins), save: fields.save });
  };
  return (
    <>
      <Notice kind="caution">
        <p>{t('gateways.top.unverified')}</p>
        <p>{t('gateways.top.sent', { host: hostsOf(routerOrigins(settings)) })}</p>
      </Notice>
      <form
        class={part.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {NEEDED.map((name) => (
          <CredentialField
            key={name}
            fields={fields}
            name={name}
            label={t(`gateways.top.${name}`)}
            secret={name === 'appSecret'}
            missing={isTried && t('gateways.missing')}
          />
        ))}
        <CredentialField
          fields={fields}
          name="session"
          label={t('gateways.top.session')}
          secret
          hint={t('gateways.top.sessionHint')}
        />
        <Checkbox
          label={t('gateways.top.sessionOnly')}
          checked={fields.sessionOnly}
          change={fields.setSessionOnly}
        />
        <Fold summary={t('gateways.provider.title')} open={isOpen} toggled={setOpen}>
          <ProviderFields
            settings={typed ?? stored}
            problems={isTried ? problems : null}
            change={setTyped}
          />
        </Fold>
        <div class={part.row}>
          <Button kind="primary" submit busy={work.busy}>
            {t('gateways.top.save')}
          </Button>
        </div>
        <p class={part.soft}>{t('gateways.privacy', { host: hostsOf(routerOrigins(settings)) })}</p>
      </form>
    </>
  );
}
