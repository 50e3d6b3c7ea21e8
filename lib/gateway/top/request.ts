import { fromBase64 } from '../../picture/bytes';
import { sniffFormat } from '../../picture/format';
import type { FormRequest } from '../http';
import type { TopAccount, TopSettings } from './settings';
import { signForm, signTop } from './sign';

/** Who calls, how and when. */
export interface TopCaller {
  account: TopAccount;
  settings: TopSettings;
  /** ms since 1970. */
  now: number;
}

/**
 * Makes a signed call of the router. What is signed is what is sent, bytes as base64 included.
 * Source: platform facts 4 (the common parameters: H; that 1688 answers there: L).
 */
export async function routerRequest(
  method: string,
  business: Record<string, string>,
  { account, settings, now }: TopCaller,
): Promise<FormRequest> {
  const form: Record<string, string> = {
    ...business,
    method,
    app_key: account.appKey,
    sign_method: settings.signMethod,
    timestamp: chineseTime(now),
    format: 'json',
    v: '2.0',
    ...(account.session ? { session: account.session } : {}),
  };
  const sign = await signTop(settings.signMethod, form, account.appSecret);
  return { url: settings.address, body: new URLSearchParams({ ...form, sign }) };
}

/**
 * Makes a call that hands a picture over as a file: what is asked stands in the address, who asks in
 * headers. Source: platform facts 4, one article's (L).
 * @param base64 a JPEG or PNG
 */
export function pictureFormRequest(
  base64: string,
  business: Record<string, string>,
  { account, settings, now }: TopCaller,
): FormRequest {
  const bytes = fromBase64(base64);
  const format = sniffFormat(bytes) === 'png' ? 'png' : 'jpeg';
  const body = new FormData();
  body.append('image', new Blob([bytes], { type: `image/${format}` }), `picture.${format}`);
  const { formAddress } = settings;
  const url = `${formAddress}${formAddress.includes('?') ? '&' : '?'}${new URLSearchParams(business)}`;
  const timestamp = String(now);
  const sign = signForm(account.appKey, timestamp, account.appSecret);
  return { url, body, headers: { appkey: account.appKey, timestamp, sign } };
}

const EIGHT_HOURS_MS = 8 * 3_600_000;

/** "yyyy-MM-dd HH:mm:ss" in GMT+8, whatever the zone of this computer. @param now ms since 1970 */
export function chineseTime(now: number): string {
  return new Date(now + EIGHT_HOURS_MS).toISOString().slice(0, 19).replace('T', ' ');
}
