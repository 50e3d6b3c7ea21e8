// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { AccountSection } from '@/components/account/account-section';
import {
  accountSummary,
  NO_ACCOUNT,
  savedAppKey,
  type AccountSummary,
} from '@/lib/account/summary';
import {
  failing,
  fakeWorker,
  field,
  mount,
  press,
  said,
  settle,
  type,
  unmount,
  until,
} from './mount';

const SAVED = { appKey: true, appSecret: true, accessToken: true, refreshToken: false };
const OTHER_APP = 'Another app: enter its secret and token too.';

const text = (): string => document.body.textContent;

async function saved(appKey: string, verdict: AccountSummary['verdict']): Promise<void> {
  await accountSummary.write({ ...NO_ACCOUNT, saved: SAVED, verdict });
  await savedAppKey.write(appKey);
}

beforeEach(() => {
  Object.assign(browser.identity, { getRedirectURL: () => 'https://abc.chromiumapp.org/' });
});
afterEach(unmount);

describe('the App key', () => {
  it('that is saved stands in its field; secret and tokens are only said to be saved', async () => {
    await saved('8000001', 'accepted');
    await mount(<AccountSection />);
    await until(() => expect(field('App key').value).toBe('8000001'));
    expect(field('App secret').value).toBe('');
    expect(field('App secret').placeholder).toBe('saved');
    expect(field('Access token').placeholder).toBe('saved');
  });

  it('that 1688 did not accept is corrected without typing anything else', async () => {
    await saved('8000009', 'app-unknown');
    const sent = fakeWorker();
    await mount(<AccountSection />);
    await type('App key', '8000001');
    expect(text()).not.toContain(OTHER_APP);
    expect(field('App secret').placeholder).toBe('saved');
    await press('Save and test');
    expect(sent[0]).toMatchObject({
      name: 'account.save',
      command: { appKey: '8000001', appSecret: '', accessToken: '' },
    });
  });

  it('of another app says that nothing saved holds for it, and is not saved alone', async () => {
    await saved('8000001', 'accepted');
    const sent = fakeWorker();
    await mount(<AccountSection />);
    await until(() => expect(field('App key').value).toBe('8000001'));
    await type('App key', '8000002');
    expect(text()).toContain(OTHER_APP);
    expect(text()).not.toContain('Leave empty to keep it');
    expect(field('App secret').placeholder).toBe('');
    await press('Save and test');
    expect(sent).toEqual([]);
    expect(said('alert')).toEqual(['Enter the App secret first.']);
    await type('App key', '8000001');
    expect(text()).not.toContain(OTHER_APP);
    expect(field('App secret').placeholder).toBe('saved');
  });

  it('that is not saved leaves nothing standing of what was said before', async () => {
    await saved('8000001', 'accepted');
    fakeWorker();
    await mount(<AccountSection />);
    await press('Save and test');
    await until(() => expect(said('status').join()).toContain('Connected: 1688 accepts'));
    await type('App key', '8000002');
    await press('Save and test');
    expect(said('alert')).toEqual(['Enter the App secret first.']);
    expect(said('status').join()).not.toContain('Connected');
  });

  it('cannot be emptied', async () => {
    await saved('8000001', 'accepted');
    const sent = fakeWorker();
    await mount(<AccountSection />);
    await until(() => expect(field('App key').value).toBe('8000001'));
    await type('App key', '');
    await press('Save and test');
    expect(said('alert')).toEqual(['Enter the App key first.']);
    expect(sent).toEqual([]);
  });
});

describe('what 1688 said to the key', () => {
  it.each([
    ['accepted', 'Connected'],
    ['app-unknown', 'Refused by 1688: 1688 does not know this App key.'],
    [null, 'A key is saved, not tested yet'],
  ] as const)('is still there after a reload: %s', async (verdict, words) => {
    await saved('8000001', verdict);
    await mount(<AccountSection />);
    await until(() => expect(text()).toContain(words));
  });

  it('is said under the button, before what is there to be read once, and brought into sight', async () => {
    await saved('8000009', null);
    fakeWorker(failing('account.test', 'app-unknown'));
    const shown = vi.spyOn(Element.prototype, 'scrollIntoView');
    await mount(<AccountSection />);
    await settle();
    expect(shown).not.toHaveBeenCalled();
    await press('Save and test');
    const alert = await until(() => {
      const found = document.querySelector('[role="alert"]');
      if (!found) throw new Error('nothing is said');
      return found;
    });
    expect(shown.mock.contexts.at(-1)).toSatisfy((place: Element) => place.contains(alert));
    const words = document.querySelector('form')?.textContent ?? '';
    const order = ['Save and test', 'does not know this App key', 'stay in this browser'];
    const places = order.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
