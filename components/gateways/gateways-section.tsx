import part from '@/components/options/part.module.css';
import { useConnection } from '@/components/state/use-connection';
import { useSetting } from '@/components/state/use-setting';
import { t } from '@/components/words/words';
import { gatewaySummary, type GatewaySummary } from '@/lib/account/gateway-summary';
import type { TopSettings } from '@/lib/gateway/top/settings';
import type { Dialect } from '@/lib/offers/dialects';
import { topSettings } from '@/lib/store/gateway-settings';
import { AbilityTable } from './ability-table';
import { GatewayFold } from './gateway-fold';
import { PARTNER_ORIGINS, routerOrigins } from './hosts';
import { InterfaceChoice } from './interface-choice';
import { PartnerForm } from './partner-form';
import { RouterForm } from './router-form';
import { useGatewayWork } from './use-gateway-work';

/** The interfaces of 1688: which is asked first, the two beside the official one, what each can do. */
export function GatewaysSection() {
  const summary = useSetting(gatewaySummary);
  const settings = useSetting(topSettings);
  const connected = useConnection()?.dialects ?? null;
  return (
    <div class={part.section}>
      <InterfaceChoice connected={connected} />
      {summary && settings && (
        <Others summary={summary} settings={settings} connected={connected ?? []} />
      )}
      <div class={part.block}>
        <h3>{t('gateways.abilities')}</h3>
        <AbilityTable />
      </div>
    </div>
  );
}

interface OthersProps {
  summary: GatewaySummary;
  settings: TopSettings;
  connected: readonly Dialect[];
}

function Others({ summary: { partner, top }, settings, connected }: OthersProps) {
  const partnerWork = useGatewayWork('partner');
  const topWork = useGatewayWork('top');
  const hasPartner = partner.appId || partner.appSecret || partner.sellerNick;
  const hasTop = top.appKey || top.appSecret || top.session;
  const partnerOrigins = PARTNER_ORIGINS;
  const topOrigins = routerOrigins(settings);
  const forPartner = hasPartner ? partnerOrigins : [];
  const forTop = hasTop ? topOrigins : [];
  return (
    <>
      <GatewayFold
        dialect="partner"
        isConnected={connected.includes('partner')}
        isSaved={hasPartner}
        work={partnerWork}
        origins={partnerOrigins}
        ownOrigins={without(partnerOrigins, forTop)}
      >
        <PartnerForm saved={partner} work={partnerWork} />
      </GatewayFold>
      <GatewayFold
        dialect="top"
        isConnected={connected.includes('top')}
        isSaved={hasTop}
        work={topWork}
        origins={topOrigins}
        ownOrigins={without(topOrigins, forPartner)}
      >
        <RouterForm
          saved={top}
          settings={settings}
          work={topWork}
          outdated={(next) => without(forTop, [...next, ...forPartner])}
        />
      </GatewayFold>
    </>
  );
}

function without(some: readonly string[], others: readonly string[]): string[] {
  return some.filter((one) => !others.includes(one));
}
