// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { GatewaysSection } from '@/components/gateways/gateways-section';
import { PARTNER_ORIGINS } from '@/components/gateways/hosts';
import { gatewaySummary, NO_GATEWAYS } from '@/lib/account/gateway-summary';
import { PARTNER_GATEWAY } from '@/lib/gateway/partner/settings';
import { DEFAULT_TOP_SETTINGS } from '@/lib/gateway/top/settings';
import { originPattern } from '@/lib/picture/addresses';
import { topSettings } from '@/lib/store/gateway-settings';
import {
  button,
  choose,
  failing,
  fakeWorker,
  field,
  mount,
  press,
  said,
  type,
  unmount,
} from './mount';

const SECRET = 'ExampleSecretNeverShown';
const SAVE_PARTNER = 'Save partner gateway and test';
const SAVE_ROUTER = 'Save router and test';
const PARTNER = { appId: true, appSecret: true, sellerNick: true, sessionOnly: false };
const TOP = { appKey: true, appSecret: true, session: false, sessionOnly: false };
const ROUTER_ORIGIN = 'https://api.1688.com/*';

let asked: ReturnType<typeof spyOnRequest>;
let removed: ReturnType<typeof spyOnRemove>;
const spyOnRequest = () =>
  vi.spyOn(browser.permissions, 'request').mockResolvedValue(true as never);
const spyOnRemove = () => vi.spyOn(browser.permissions, 'remove').mockResolvedValue(true as never);
const names = (sent: { name: string }[]) => sent.map(({ name }) => name);

beforeEach(() => {
  asked = spyOnRequest();
  removed = spyOnRemove();
});
afterEach(unmount);

async function fillPartner(): Promise<void> {
  await type('Partner AppId', ' 32432143214214 ');
  await type('Partner app secret', SECRET);
  await type('1688 account (seller_nick)', 'b2b-1624961122');
}

describe('the partner gateway’s form', () => {
  it('asks for the host that the worker calls', () => {
    expect(PARTNER_ORIGINS).toEqual([originPattern(PARTNER_GATEWAY)]);
  });

  it('asks in the click’s own turn, then saves, then tests', async () => {
    const sent = fakeWorker();
    await mount(<GatewaysSection />);
    await fillPartner();
    button(SAVE_PARTNER).click();
    // Nothing has been waited for yet.
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: ['https://kf.fw199.com/*'] });
    expect(sent).toEqual([]);
    await vi.waitFor(() => expect(names(sent)).toEqual(['partner.save', 'gateway.test']));
    expect(sent[0]?.command).toEqual({
      appId: ' 32432143214214 ',
      appSecret: SECRET,
      sellerNick: 'b2b-1624961122',
      sessionOnly: false,
    });
    expect(sent[1]?.command).toEqual({ dialect: 'partner' });
    await vi.waitFor(() => expect(said('status').join()).toContain('Connected: kf.fw199.com'));
    expect(field('Partner app secret').value).toBe('');
    expect(document.body.innerHTML).not.toContain(SECRET);
  });

  it('says a refusal with what to do, and saves nothing', async () => {
    const sent = fakeWorker();
    asked.mockResolvedValue(false as never);
    await mount(<GatewaysSection />);
    await fillPartner();
    await press(SAVE_PARTNER);
    expect(sent).toEqual([]);
    expect(said('alert').join()).toMatch(/not allowed to reach kf\.fw199\.com.*choose “Allow”/);
    expect(field('Partner AppId').value).toBe(' 32432143214214 ');
  });

  it('asks for nothing while a field is missing', async () => {
    const sent = fakeWorker();
    await mount(<GatewaysSection />);
    await type('Partner AppId', '1');
    await press(SAVE_PARTNER);
    expect(asked).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(said('alert')).toEqual(['Enter this first.', 'Enter this first.']);
  });

  it('leaves what is saved where a field is empty, and shows that it is saved', async () => {
    const sent = fakeWorker();
    await gatewaySummary.write({ ...NO_GATEWAYS, partner: PARTNER });
    await mount(<GatewaysSection />);
    expect(field('Partner app secret').placeholder).toBe('saved');
    expect(field('Partner app secret').value).toBe('');
    await type('1688 account (seller_nick)', 'another');
    await press(SAVE_PARTNER);
    expect(sent[0]?.command).toMatchObject({ appId: '', appSecret: '', sellerNick: 'another' });
  });

  it('shows why its test failed', async () => {
    fakeWorker(failing('gateway.test', 'seller-account-wrong'));
    await mount(<GatewaysSection />);
    await fillPartner();
    await press(SAVE_PARTNER);
    expect(said('alert').join()).toContain('does not know this AppId');
  });

  it('forgets, gives the host back, and stays open to say so', async () => {
    const sent = fakeWorker();
    await gatewaySummary.write({ ...NO_GATEWAYS, partner: PARTNER });
    await mount(<GatewaysSection />);
    await press('Forget the partner gateway');
    await press('Yes, forget');
    expect(sent).toEqual([{ name: 'gateway.forget', command: { dialect: 'partner' } }]);
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: ['https://kf.fw199.com/*'] });
    expect(said('status').join()).toContain('Forgotten.');
  });

  it('says whose it is before anything is sent', async () => {
    await mount(<GatewaysSection />);
    expect(document.body.textContent).toContain(
      'belongs to a third party, not to 1688: kf.fw199.com',
    );
  });
});

describe('the router’s form', () => {
  const fill = async (): Promise<void> => {
    await type('Router app key', '12345678');
    await type('Router app secret', SECRET);
  };

  it('asks for its address alone, and saves the defaults', async () => {
    const sent = fakeWorker();
    await mount(<GatewaysSection />);
    await fill();
    await press(SAVE_ROUTER);
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins: [ROUTER_ORIGIN] });
    expect(sent[0]).toMatchObject({
      name: 'top.save',
      command: { appKey: '12345678', session: '', settings: DEFAULT_TOP_SETTINGS },
    });
  });

  it('asks for the pictures’ host too where pictures go as files', async () => {
    const sent = fakeWorker();
    await mount(<GatewaysSection />);
    await fill();
    await choose('As a file, to an address of its own');
    await type('Address for pictures as files', 'https://pictures.example.com/search');
    await press(SAVE_ROUTER);
    const origins = [ROUTER_ORIGIN, 'https://pictures.example.com/*'];
    expect(asked).toHaveBeenCalledExactlyOnceWith({ origins });
    expect(sent[0]?.command['settings']).toMatchObject({ pictureForm: 'multipart' });
  });

  it('neither asks nor saves with an address that is not https', async () => {
    const sent = fakeWorker();
    await mount(<GatewaysSection />);
    await fill();
    await type('Address of the router', 'http://api.1688.com/router/rest');
    await press(SAVE_ROUTER);
    expect(asked).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    expect(said('alert')).toEqual(['Write a whole address that begins with https://']);
    // What is wrong stands where it can be seen.
    const fold = field('Address of the router').closest('details');
    expect(fold?.open).toBe(true);
    await press('Back to the defaults');
    expect(field('Address of the router').value).toBe(DEFAULT_TOP_SETTINGS.address);
    expect(said('alert')).toEqual([]);
  });

  it('gives a host back that is needed no more, and keeps what the partner needs', async () => {
    fakeWorker();
    await gatewaySummary.write({ partner: PARTNER, top: TOP });
    await topSettings.write({ ...DEFAULT_TOP_SETTINGS, address: 'https://kf.fw199.com/router' });
    await mount(<GatewaysSection />);
    await press('Forget the router');
    await press('Yes, forget');
    expect(removed).not.toHaveBeenCalled();
    await topSettings.write(DEFAULT_TOP_SETTINGS);
    await type('Address of the router', 'https://eco.example.com/router/rest');
    await press(SAVE_ROUTER);
    expect(removed).toHaveBeenCalledExactlyOnceWith({ origins: [ROUTER_ORIGIN] });
  });
});

describe('the interfaces', () => {
  it('stand closed until something of them is saved', async () => {
    await gatewaySummary.write({ ...NO_GATEWAYS, top: TOP });
    await mount(<GatewaysSection />);
    const folds = [...document.querySelectorAll('details')].map((fold) => fold.open);
    // Partner, router, and within it what a provider does its own way.
    expect(folds).toEqual([false, true, false]);
  });

  it('let the user choose which is asked first, and say which are connected', async () => {
    const sent = fakeWorker();
    await gatewaySummary.write({ ...NO_GATEWAYS, top: TOP });
    await mount(<GatewaysSection />);
    const about = (label: string) =>
      document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
    expect(field('1688 official').checked).toBe(true);
    expect(about('1688 official')).toMatch(/^Not connected\./);
    expect(about('Router')).toMatch(/^Connected\. Unverified/);
    await choose('Partner gateway');
    expect(sent).toEqual([{ name: 'preferences.change', command: { dialect: 'partner' } }]);
  });
});
