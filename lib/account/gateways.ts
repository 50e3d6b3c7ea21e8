import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { PARTNER_GATEWAY, type PartnerAccount } from '../gateway/partner/settings';
import type { TopAccount } from '../gateway/top/settings';
import { originPattern } from '../picture/addresses';
import { topSettings } from '../store/gateway-settings';
import { oneByOne } from '../store/one-by-one';
import { z } from '../zod';
import { gatewaySummary, type GatewaySummary } from './gateway-summary';
import { secrets } from './secrets';

/** The interfaces beside the official one, whose credentials are fixed: nothing to renew. */
export type OtherDialect = 'partner' | 'top';

const partnerSchema = z.object({
  appId: z.string(),
  appSecret: z.string(),
  sellerNick: z.string(),
  sessionOnly: z.boolean(),
});
const topSchema = z.object({
  appKey: z.string(),
  appSecret: z.string(),
  session: z.nullable(z.string()),
  sessionOnly: z.boolean(),
});

type StoredPartner = z.infer<typeof partnerSchema>;
type StoredTop = z.infer<typeof topSchema>;

const partner = secrets('account:partner', partnerSchema);
const top = secrets('account:top', topSchema);

/** What a form sends. An empty field leaves what is saved. */
export interface PartnerFields {
  appId: string;
  appSecret: string;
  sellerNick: string;
  sessionOnly: boolean;
}

export interface TopFields {
  appKey: string;
  appSecret: string;
  session: string;
  sessionOnly: boolean;
}

const inTurn = oneByOne();

/**
 * Saves the partner's form. With another app's id the rest of what is saved goes.
 * @returns `app-secret-missing` where that comes without its secret: what is saved stays
 */
export function savePartner(fields: PartnerFields): Promise<Outcome<null>> {
  return inTurn(async () => {
    const typed = trimmed(fields);
    const before = await partner.read();
    const saved = kept(before, typed.appId, 'appId');
    if (before && !saved && typed.appSecret === '') return failure('app-secret-missing');
    await partner.write({
      appId: typed.appId || (saved?.appId ?? ''),
      appSecret: typed.appSecret || (saved?.appSecret ?? ''),
      sellerNick: typed.sellerNick || (saved?.sellerNick ?? ''),
      sessionOnly: fields.sessionOnly,
    });
    await summarise();
    return success(null);
  });
}

/** Saves the router's form, as `savePartner` does the partner's. */
export function saveTop(fields: TopFields): Promise<Outcome<null>> {
  return inTurn(async () => {
    const typed = trimmed(fields);
    const before = await top.read();
    const saved = kept(before, typed.appKey, 'appKey');
    if (before && !saved && typed.appSecret === '') return failure('app-secret-missing');
    await top.write({
      appKey: typed.appKey || (saved?.appKey ?? ''),
      appSecret: typed.appSecret || (saved?.appSecret ?? ''),
      session: typed.session || (saved?.session ?? null),
      sessionOnly: fields.sessionOnly,
    });
    await summarise();
    return success(null);
  });
}

/** Forgets the credentials of an interface. */
export function forgetGateway(dialect: OtherDialect): Promise<void> {
  return inTurn(async () => {
    await (dialect === 'partner' ? partner : top).remove();
    await summarise();
  });
}

/**
 * Sets the credentials and what pages know of them right, after a worker's death left them half
 * written, or a browser's end took away what was kept for the session.
 */
export function alignGateways(): Promise<void> {
  return inTurn(async () => {
    await Promise.all([partner.settle(), top.settle()]);
    await summarise();
  });
}

async function summarise(): Promise<void> {
  await gatewaySummary.write(await readGatewaySummary());
}

/** Which credentials of the other interfaces are saved at this moment. */
export async function readGatewaySummary(): Promise<GatewaySummary> {
  return summaryOf(await partner.read(), await top.read());
}

/** The partner's credentials for a call, if they are whole and Chrome lets us reach the gateway. */
export async function partnerAccount(): Promise<Outcome<PartnerAccount>> {
  const saved = await partner.read();
  if (!saved) return failure('account-missing');
  if (saved.appId === '') return failure('app-key-missing');
  if (saved.appSecret === '') return failure('app-secret-missing');
  if (saved.sellerNick === '') return failure('seller-account-wrong');
  return reachable(PARTNER_GATEWAY, saved);
}

/** The router's credentials for a call, if they are whole and Chrome lets us reach the gateway. */
export async function topAccount(): Promise<Outcome<TopAccount>> {
  const saved = await top.read();
  if (!saved) return failure('account-missing');
  if (saved.appKey === '') return failure('app-key-missing');
  if (saved.appSecret === '') return failure('app-secret-missing');
  const { address, formAddress, pictureForm } = await topSettings.read();
  const first = await reachable(address, saved);
  return first.ok && pictureForm === 'multipart' ? reachable(formAddress, saved) : first;
}

async function reachable<Value>(address: string, value: Value): Promise<Outcome<Value>> {
  const pattern = originPattern(address);
  const granted = pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
  const host = pattern === null ? address : new URL(address).hostname;
  return granted ? success(value) : failure('gateway-host-closed', { facts: { host } });
}

function summaryOf(partner: StoredPartner | null, top: StoredTop | null): GatewaySummary {
  return {
    partner: {
      appId: Boolean(partner?.appId),
      appSecret: Boolean(partner?.appSecret),
      sellerNick: Boolean(partner?.sellerNick),
      sessionOnly: partner?.sessionOnly ?? false,
    },
    top: {
      appKey: Boolean(top?.appKey),
      appSecret: Boolean(top?.appSecret),
      session: Boolean(top?.session),
      sessionOnly: top?.sessionOnly ?? false,
    },
  };
}

/** What stays of the saved credentials when an app's id was typed. */
function kept<Stored extends object>(
  saved: Stored | null,
  typedId: string,
  idField: keyof Stored,
): Stored | null {
  return saved && typedId !== '' && saved[idField] !== typedId ? null : saved;
}

function trimmed<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.trim() : value,
    ]),
  ) as Fields;
}
