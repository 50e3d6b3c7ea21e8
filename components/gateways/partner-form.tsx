import { useState } from 'preact/hooks';
import { CredentialField } from '@/components/account/credential-field';
import { useCredentials } from '@/components/account/use-credentials';
import { Button } from '@/components/base/button';
import { Checkbox } from '@/components/base/checkbox';
import { Notice } from '@/components/base/notice';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import type { GatewaySummary } from '@/lib/account/gateway-summary';
import { send } from '@/lib/messages/send';
import { PARTNER_HOST, PARTNER_ORIGINS } from './hosts';
import type { GatewayWork } from './use-gateway-work';

const EMPTY = { appId: '', appSecret: '', sellerNick: '' };
const FIELDS = ['appId', 'appSecret', 'sellerNick'] as const;

/** Whose gateway this is and what goes there, then its fields. */
export function PartnerForm({
  saved,
  work,
}: {
  saved: GatewaySummary['partner'];
  work: GatewayWork;
}) {
  const [isTried, setTried] = useState(false);
  const fields = useCredentials({
    empty: EMPTY,
    saved,
    savedSessionOnly: saved.sessionOnly,
    send: (values, sessionOnly) => send('partner.save', { ...values, sessionOnly }),
  });
  const submit = (): void => {
    setTried(true);
    if (FIELDS.some(fields.isMissing)) return;
    void work.connect({ origins: PARTNER_ORIGINS, outdated: [], save: fields.save });
  };
  return (
    <>
      <Notice kind="caution">
        <p>{t('gateways.partner.whose', { host: PARTNER_HOST })}</p>
        <p>{t('gateways.partner.sent')}</p>
        <p>{t('gateways.partner.addressOnly')}</p>
      </Notice>
      <form
        class={part.form}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {FIELDS.map((name) => (
          <CredentialField
            key={name}
            fields={fields}
            name={name}
            label={t(`gateways.partner.${name}`)}
            secret={name === 'appSecret'}
            missing={isTried && t('gateways.missing')}
          />
        ))}
        <Checkbox
          label={t('gateways.partner.sessionOnly')}
          checked={fields.sessionOnly}
          change={fields.setSessionOnly}
        />
        <div class={part.row}>
          <Button kind="primary" submit busy={work.busy}>
            {t('gateways.partner.save')}
          </Button>
        </div>
        <p class={part.soft}>{t('gateways.privacy', { host: PARTNER_HOST })}</p>
      </form>
    </>
  );
}
