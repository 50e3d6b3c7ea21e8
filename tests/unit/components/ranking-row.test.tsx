// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shown } from '@/components/words/shown';
import { categoryChoices } from '@/lib/store/ranking-view';
import { keepReadOffer } from '@/lib/store/read-offers';
import { at, button, click, fakeWorker, press, settle, until } from './mount';
import { CUPS, begin, end, open, rows, text } from './ranking-page';
import { FULL_OFFER } from './sample-offer';
import { ago, BARE_ROW, keepList, keepWords, row, WORDS } from './sample-ranking';

const words = (): string =>
  rows()
    .map((one) => one.textContent)
    .join('\n');

beforeEach(begin);
afterEach(end);

describe('from a row', () => {
  it('fills in prices for the rows that have none', async () => {
    await keepList([row('600000000001', 1), row('2', 2)]);
    const sent = fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(2));
    await press('Fill in prices (about 2 calls)');
    expect(sent.find(({ name }) => name === 'ranking.fill')?.command).toEqual({
      offerIds: ['600000000001', '2'],
    });
    await act(() => keepReadOffer(FULL_OFFER, Date.now()));
    await until(() => expect(words()).toContain('¥25.80'));
    expect(words()).toContain('示例公司');
    expect(text()).toContain('1 offer could not be read; it may be gone from 1688.');
  });

  it('says of when an older price is, and reads it again', async () => {
    const yesterday = new Date().setDate(new Date().getDate() - 1);
    await keepList([row('600000000001', 1), row('2', 2)]);
    await keepReadOffer(FULL_OFFER, yesterday);
    await keepReadOffer({ ...FULL_OFFER, id: '2' }, yesterday + 60_000);
    const sent = fakeWorker();
    await open();
    await until(() => expect(words().match(/¥25\.80/g)).toHaveLength(2));
    const then = shown.day(ago(1));
    expect(rows()[0]?.textContent).toContain(`Prices as of ${then}.`);
    expect(rows()[1]?.textContent).not.toContain('Prices as of');
    await press('Fill in prices (about 1 call)');
    expect(sent.find(({ name }) => name === 'ranking.fill')?.command).toEqual({
      offerIds: ['600000000001'],
    });
    await act(() => keepReadOffer(FULL_OFFER, Date.now()));
    await until(() => expect(words()).not.toContain('Prices as of'));
    expect(text()).not.toContain('could not be read');
  });

  it('finds the same by the row’s picture, or by that of its detail', async () => {
    await keepList([row('1', 1), { ...BARE_ROW, offerId: '600000000001' }]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(2));
    const find = (index: number): Promise<void> =>
      click(() => button('Find same', at(rows(), index)));
    await find(0);
    expect(sent[0]).toMatchObject({
      name: 'search.picture',
      command: { source: { address: 'https://img.china.alibaba.com/img/ibank/1.search.jpg' } },
    });
    await keepReadOffer(FULL_OFFER, Date.now());
    await settle();
    await find(1);
    await until(() => expect(sent.at(-1)?.name).toBe('search.picture'));
    expect(sent.at(-1)?.command['source']).toMatchObject({ address: FULL_OFFER.picture });
  });

  it('pins its category and says what that costs', async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await press('Pin: about 4 calls a day');
    expect(sent).toEqual([{ name: 'ranking.pin', command: { category: CUPS, isPinned: true } }]);
    await act(() => categoryChoices.write({ pinned: [CUPS], recent: [] }));
    await until(() =>
      expect(document.querySelectorAll('button[aria-pressed=true]')).toHaveLength(2),
    );
  });
});
