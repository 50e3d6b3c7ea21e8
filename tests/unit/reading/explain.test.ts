import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readSource } from '@/lib/reading/ladder';
import type { PictureSource } from '@/lib/store/picture-records';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const SHOP = 'https://shop.test';
const OWN = `${SHOP}/mug.jpg`;
const CDN = 'https://cdn.test/mug.jpg';
const DISK = 'file:///home/me/shop.html';
const ON_DISK = 'file:///home/me/mug.jpg';

const onPage = (address: string, pageAddress = `${SHOP}/`): PictureSource => ({
  kind: 'page',
  address,
  pageAddress,
  tabId: 1,
  frameId: 0,
  windowId: 1,
});

/** Why a picture cannot be read that nobody can read, from a tab that shows this origin by now. */
async function whyNot(source: PictureSource, origin: string | null = null): Promise<unknown> {
  fakePage({ reads: () => ({ fault: 'unreachable' }) });
  vi.stubGlobal('origin', origin ?? undefined);
  const send = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
  const read = await readSource({ fetch: send, wait: fakeClock().wait }, source);
  vi.unstubAllGlobals();
  return read.ok ? null : read.error;
}

const files = (areOpen: boolean): void => {
  const isAllowedFileSchemeAccess = () => Promise.resolve(areOpen);
  Object.assign(browser.extension, { isAllowedFileSchemeAccess });
};

describe('a picture that cannot be read', () => {
  beforeEach(() => files(false));

  it('says that its host may be allowed', async () => {
    const facts = { host: 'cdn.test', origin: 'https://cdn.test' };
    expect(await whyNot(onPage(CDN))).toMatchObject({ code: 'picture-out-of-reach', facts });
    const given = { kind: 'address', address: CDN } as const;
    expect(await whyNot(given)).toMatchObject({ code: 'picture-out-of-reach', facts });
  });

  it('says so of its page’s own host once the tab has left it', async () => {
    const facts = { host: 'shop.test', origin: SHOP };
    for (const origin of ['https://other.test', null]) {
      expect(await whyNot(onPage(OWN), origin)).toMatchObject({
        code: 'picture-out-of-reach',
        facts,
      });
    }
  });

  it('says what failed where the tab still shows its page', async () => {
    expect(await whyNot(onPage(OWN), SHOP)).toMatchObject({ code: 'network-failed' });
  });

  it('asks for no host in incognito, which would be kept', async () => {
    vi.spyOn(browser.extension, 'inIncognitoContext', 'get').mockReturnValue(true);
    expect(await whyNot(onPage(CDN))).toEqual({ code: 'picture-closed' });
    expect(await whyNot(onPage(OWN))).toEqual({ code: 'picture-closed' });
  });

  it('names the browser’s switch for pages on the disk, while that is off', async () => {
    for (const address of [ON_DISK, 'blob:null/1']) {
      files(false);
      expect(await whyNot(onPage(address, DISK))).toMatchObject({ code: 'picture-on-disk' });
      files(true);
      expect(await whyNot(onPage(address, DISK))).toMatchObject({ code: 'picture-out-of-reach' });
    }
  });

  it('names the host of a picture that a page on the disk shows from elsewhere', async () => {
    const error = { code: 'picture-out-of-reach', facts: { host: 'cdn.test' } };
    expect(await whyNot(onPage(CDN, DISK))).toMatchObject(error);
  });
});
