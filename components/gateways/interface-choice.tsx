import { RadioGroup } from '@/components/base/radio-group';
import { preferences } from '@/components/state/preferences';
import { sentences, t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import { DIALECTS, type Dialect } from '@/lib/offers/dialects';

/** Which interface is asked first, with which of them are connected. Holds at once. */
export function InterfaceChoice({ connected }: { connected: readonly Dialect[] | null }) {
  return (
    <RadioGroup
      label={t('gateways.first')}
      hint={t('gateways.firstHint')}
      value={preferences.value.dialect}
      options={DIALECTS.map((value) => ({
        value,
        label: t(`values.dialect.${value}`),
        hint: sentences(
          connected && stateOf(connected.includes(value)),
          t(`gateways.about.${value}`),
        ),
      }))}
      change={(dialect) => {
        void send('preferences.change', { dialect });
      }}
    />
  );
}

function stateOf(isConnected: boolean): string {
  return t(isConnected ? 'gateways.connectedSentence' : 'gateways.notConnectedSentence');
}
