import { describe, expect, it } from 'vitest';
import { hostsOf, routerOrigins } from '@/components/gateways/hosts';
import { readSettings } from '@/components/gateways/router-settings';
import { DEFAULT_TOP_SETTINGS, type TopSettings } from '@/lib/gateway/top/settings';

const read = (change: Partial<TopSettings>) => readSettings({ ...DEFAULT_TOP_SETTINGS, ...change });
const problems = (change: Partial<TopSettings>) => [...read(change).problems];

describe('a router’s settings', () => {
  it('are good as they are preset', () => {
    expect(read({})).toEqual({ settings: DEFAULT_TOP_SETTINGS, problems: new Set() });
  });

  it.each([
    '',
    'api.1688.com/router/rest',
    '//api.1688.com/router/rest',
    'http://api.1688.com/router/rest',
    'https://',
    'https://user:password@api.1688.com/router/rest',
    'https://api.1688.com/router rest',
    'javascript:alert(1)',
  ])('refuse the address %j', (address) => {
    expect(problems({ address })).toEqual(['address']);
  });

  it('take what was pasted with space around it', () => {
    const address = ' https://gw.example.com:8443/router/rest ';
    expect(read({ address }).settings.address).toBe(address.trim());
  });

  it('look at the pictures’ address only where it is used', () => {
    const formAddress = 'nonsense';
    expect(problems({ formAddress, pictureForm: 'multipart' })).toEqual(['formAddress']);
    expect(read({ formAddress })).toEqual({ settings: DEFAULT_TOP_SETTINGS, problems: new Set() });
  });

  it.each(['', ' ', 'a b', 'alibaba.image.search&x=1'])('refuse the method %j', (picture) => {
    const methods = { ...DEFAULT_TOP_SETTINGS.methods, picture };
    expect(problems({ methods })).toEqual(['picture']);
  });
});

describe('the hosts that a router needs', () => {
  it('are exactly those of its addresses, each once', () => {
    const both = { ...DEFAULT_TOP_SETTINGS, pictureForm: 'multipart' as const };
    expect(routerOrigins(both)).toEqual(['https://api.1688.com/*']);
    const formAddress = 'https://img.example.com:8443/x';
    const origins = routerOrigins({ ...both, formAddress });
    expect(origins).toEqual(['https://api.1688.com/*', 'https://img.example.com/*']);
    expect(hostsOf(origins)).toBe('api.1688.com, img.example.com');
    expect(routerOrigins({ ...DEFAULT_TOP_SETTINGS, formAddress })).toHaveLength(1);
  });
});
