import { DEFAULT_TOP_SETTINGS, type TopSettings } from '@/lib/gateway/top/settings';

/** The operations whose names differ between providers. */
export const METHODS = ['search', 'picture', 'offer', 'shop'] as const;
export type MethodName = (typeof METHODS)[number];

export type RouterField = 'address' | 'formAddress' | MethodName;

/** What was typed: the settings to save, and the fields that cannot be saved so. */
export interface ReadSettings {
  settings: TopSettings;
  problems: ReadonlySet<RouterField>;
}

/** Reads a provider's settings as they were typed. */
export function readSettings(typed: TopSettings): ReadSettings {
  const isForm = typed.pictureForm === 'multipart';
  const settings: TopSettings = {
    ...typed,
    address: typed.address.trim(),
    // Unused and unseen it must not stand in the way.
    formAddress: isForm ? typed.formAddress.trim() : usable(typed.formAddress),
    methods: {
      search: typed.methods.search.trim(),
      picture: typed.methods.picture.trim(),
      offer: typed.methods.offer.trim(),
      shop: typed.methods.shop.trim(),
    },
  };
  const addresses = (['address', 'formAddress'] as const).filter((name) => !isSafe(settings[name]));
  const methods = METHODS.filter((name) => !/^[\w.-]+$/.test(settings.methods[name]));
  return { settings, problems: new Set([...addresses, ...methods]) };
}

/** A whole https address without anybody's password in it. */
function isSafe(address: string): boolean {
  if (!/^https:\/\/\S+$/i.test(address) || !URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function usable(address: string): string {
  return isSafe(address.trim()) ? address.trim() : DEFAULT_TOP_SETTINGS.formAddress;
}
