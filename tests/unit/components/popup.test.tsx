// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/popup';
import { EMPTY_POPUP_FORM, popupForm } from '@/lib/store/popup-form';
import { fakePermissions } from '../../support/fake-permissions';
import { connect } from './connect';
import { fakeWorker, mount, press, type, unmount, until } from './mount';

const text = (): string => document.body.textContent;
const OFFER_PAGE = 'https://detail.1688.com/offer/600000000001.html?spm=x';

/** The browser around the popup: its window, the current tab, and new tabs. */
function around(url: string | undefined) {
  fakePermissions();
  vi.spyOn(browser.windows, 'getCurrent').mockResolvedValue({ id: 7 } as never);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ url }] as never);
  const open = vi.fn(() => Promise.resolve());
  Object.assign(browser, { sidePanel: { open } });
  const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
  return { open, create };
}

beforeEach(() => {
  localStorage.clear();
});
afterEach(unmount);

describe('the popup on a product page of 1688', () => {
  it('opens the offer in the panel', async () => {
    await connect('crossborder');
    const { open } = around(OFFER_PAGE);
    const sent = fakeWorker();
    await mount(<Popup />);
    await press('Open this offer');
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
    expect(sent).toMatchObject([
      { name: 'search.offer', command: { offerId: '600000000001', windowId: 7 } },
    ]);
  });

  it.each(['https://www.1688.com/', 'https://shop.example/offer/600000000001.html', undefined])(
    'offers nothing on %s',
    async (url) => {
      await connect('crossborder');
      around(url);
      await mount(<Popup />);
      expect(text()).not.toContain('Open this offer');
    },
  );

  it('says why where no interface tells of offers', async () => {
    await connect('partner');
    around(OFFER_PAGE);
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Offer details'));
    expect(text()).not.toContain('Open this offer');
  });
});

describe('the popup where no interface takes keywords', () => {
  it('says so, and opens 1688’s own page', async () => {
    await connect('partner');
    const { create } = around(undefined);
    const sent = fakeWorker();
    await mount(<Popup />);
    await until(() => expect(text()).toContain('Keywords open 1688’s own search page.'));
    expect(text()).not.toContain('More filters');
    await typeWords('马克杯');
    await press('Search');
    await until(() => expect(create).toHaveBeenCalledOnce());
    expect(String(create.mock.calls[0]?.[0].url)).toContain('s.1688.com');
    expect(sent).toEqual([]);
  });
});

describe('the popup’s form', () => {
  beforeEach(() => connect('crossborder'));

  it('keeps what is set at every change, and sends it', async () => {
    around(undefined);
    const sent = fakeWorker();
    await mount(<Popup />);
    await openFold();
    await type('Category id', '311');
    await press('Ships today');
    expect(await popupForm.read()).toMatchObject({
      category: { id: '311', name: '311' },
      filters: ['shipInToday'],
    });
    await press('Search');
    await until(() => expect(sent).toHaveLength(1));
    // Without words a category lists its offers.
    expect(sent[0]).toMatchObject({
      name: 'search.keyword',
      command: { keyword: '', options: { category: { id: '311' }, filters: ['shipInToday'] } },
    });
  });

  it('refuses what is no digit, so that the form can always be kept', async () => {
    around(undefined);
    await mount(<Popup />);
    await openFold();
    await type('Category id', 'cups');
    expect(await popupForm.read()).toEqual(EMPTY_POPUP_FORM);
    const box = document.querySelector<HTMLInputElement>('[placeholder="Category id"]');
    expect(box?.value).toBe('');
  });

  it('asks for words where there is nothing to search for', async () => {
    around(undefined);
    const sent = fakeWorker();
    await mount(<Popup />);
    await press('Search');
    expect(text()).toContain('Type a keyword');
    expect(sent).toEqual([]);
  });
});

/** Types into the one search box. */
async function typeWords(words: string): Promise<void> {
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) throw new Error('no search box');
  await act(() => {
    box.value = words;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function openFold(): Promise<void> {
  await until(() => expect(document.querySelector('details')).not.toBeNull());
  await act(() => {
    const fold = document.querySelector('details');
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
  });
}
