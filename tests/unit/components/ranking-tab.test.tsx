// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { language } from '@/components/words/words';
import { connect } from './connect';
import { click, element, failing, fakeWorker, field, said, until } from './mount';
import { begin, end, key, open, rows, text, unfold, wantRows } from './ranking-page';
import { BARE_ROW, keepList, keepWords, row, WORDS } from './sample-ranking';

const words = (): string =>
  rows()
    .map((one) => one.textContent)
    .join('\n');

beforeEach(begin);
afterEach(end);

describe('the Rankings tab', () => {
  it('shows all first-level categories while nothing is chosen', async () => {
    const sent = fakeWorker();
    await open({ category: null });
    const shown = () => [...document.querySelectorAll('ul li')].map((one) => one.textContent);
    await until(() => expect(shown()).toEqual(['Kitchen things厨房用品3', 'Toys4', '55']));
    expect(text()).toContain('All first-level categories');
    await click(() => element('ul li button'));
    await until(() => expect(sent[0]?.name).toBe('ranking.choose'));
    expect(sent[0]?.command).toEqual({
      windowId: 7,
      category: { id: '3', name: 'Kitchen things' },
      kind: 'complex',
      limit: 10,
    });
  });

  it('shows rows with everything that is known', async () => {
    await keepList([row('600000000001', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(1));
    const [card] = rows();
    expect(card?.dataset).toMatchObject({ offerId: '600000000001', place: '1' });
    for (const part of [
      'Cup 600000000001',
      '杯子600000000001',
      '1,200 buyers in 30 days',
      '3,400 sold in 30 days',
      'score 4.5/5',
      'ships within 24 h',
      'ships within 48 h',
      'newService',
    ]) {
      expect(card?.textContent).toContain(part);
    }
    expect(card?.querySelector('[data-field=link]')?.getAttribute('href')).toBe(
      'https://detail.1688.com/offer/600000000001.html',
    );
    expect(card?.querySelector('img')?.getAttribute('src')).toContain('img.china.alibaba.com');
    expect(text()).toContain('Last checked');
    // What was read today is not read again by itself.
    expect(sent).toEqual([]);
  });

  it('is read row by row with Page Down and Page Up', async () => {
    await keepList([row('1', 1), row('2', 2)]);
    fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(2));
    const [first, second] = rows();
    first?.focus();
    await key('PageDown');
    expect(document.activeElement).toBe(second);
    await key('PageUp');
    expect(document.activeElement).toBe(first);
  });

  it('says of a row what is not known', async () => {
    await keepList([BARE_ROW, row('1', 2), row('2', 2)]);
    fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(3));
    expect(rows()[0]?.dataset['place']).toBe('');
    for (const part of ['title', 'place', 'buyers', 'sold', 'score']) {
      expect(rows()[0]?.textContent).toContain(`${part} unknown`);
    }
    expect(text()).toContain('Some rows came without a place');
    expect(text()).toContain('1 title came untranslated.');
  });

  it('says in words what moved since the last time, and lists what left', async () => {
    await keepList([row('1', 1), row('2', 2), row('3', 3), row('9', 4)], 2);
    await keepList([row('3', 1), row('2', 2), row('1', 3), row('8', 4), row('7', 5)], 1);
    await keepList([row('1', 1), row('2', 2), row('3', 3), row('9', 4), row('5', 5)]);
    fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(5));
    const signs = rows().map((one) => one.querySelector('[data-movement]')?.getAttribute('title'));
    expect(signs).toEqual(['up 2 places', 'same place', 'down 2 places', 'back again', 'new']);
    expect(words()).toContain('on the list for 3 days');
    const left = [...document.querySelectorAll('[data-left-offer]')];
    expect(left.map((one) => one.getAttribute('data-left-offer'))).toEqual(['8', '7']);
    expect(left[0]?.textContent).toContain('was place 4');
  });

  it('starts its history in a sentence instead of an empty chart', async () => {
    await keepList([row('1', 1)]);
    fakeWorker();
    await open();
    await until(() => expect(text()).toContain('History starts on'));
    expect(text()).toContain('there is nothing to compare with yet.');
    expect(document.querySelector('[data-movement]')).toBeNull();
    await unfold(() => element('article details'));
    expect(words()).toContain('nothing to compare with yet');
    expect(document.querySelector('canvas, [role=img]')).toBeNull();
  });

  it('says since when it compares where the history is shorter', async () => {
    await keepList([row('1', 1)], 1);
    await keepList([row('1', 1)]);
    fakeWorker();
    await open();
    await until(() => expect(text()).toMatch(/Compared with [A-Z]/));
    await act(() => {
      const select = document.querySelector('select');
      if (!select) throw new Error('nothing to choose');
      select.value = 'week';
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until(() => expect(text()).toContain('nothing is that old yet.'));
  });

  it('reads today’s list and words where the store has none, and fewer rows cost nothing', async () => {
    await keepList([row('1', 1), row('2', 2)], 1);
    const sent = fakeWorker();
    await open();
    await until(() => expect(sent.map(({ name }) => name)).toHaveLength(2));
    expect(sent.map(({ name }) => name).sort()).toEqual(['ranking.read', 'ranking.words']);
    await wantRows(field('How many'), '1');
    await until(() => expect(rows()).toHaveLength(1));
    expect(sent.map(({ name }) => name)).not.toContain('search.keyword');
    expect(sent.filter(({ name }) => name === 'ranking.read')).toHaveLength(1);
  });

  it('refuses a number of rows that the platform does not give', async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await wantRows(field('How many'), '21');
    expect(said('alert')).toEqual(['Write a whole number from 1 to 20.']);
    expect(sent).toEqual([]);
  });

  it('shows an unknown category’s refusal with all first-level ones', async () => {
    const refused = { text: 'rankId is not a category: 99' };
    const sent = fakeWorker(failing('ranking.read', 'gateway-refused', refused));
    await open({ category: { id: '99', name: '99' } });
    await until(() => expect(text()).toContain('rankId is not a category: 99'));
    expect(text()).toContain('Kitchen things');
    expect(sent.map(({ name }) => name)).toContain('ranking.read');
  });

  it('says what an empty list is, and what a short one lacks', async () => {
    await keepList([]);
    fakeWorker();
    await open();
    await until(() => expect(text()).toContain('1688 lists nothing here.'));
    await act(() => keepList([row('1', 1)], 0, { dropped: 2, language: 'ja' }));
    await until(() => expect(text()).toContain('1688 gave 3 rows of 10 that were asked for.'));
    expect(text()).toContain('2 rows could not be read');
    expect(text()).toContain('1688 answered in Japanese instead of English.');
  });
});

describe('a list of which rows could not be read', () => {
  const given = (count: number) =>
    Array.from({ length: count }, (_, at) => row(String(at), at + 1));

  it('is not called short where 1688 gave them all', async () => {
    await keepList(given(18), 0, { dropped: 2 });
    fakeWorker();
    await open({ limit: 20 });
    await until(() => expect(rows()).toHaveLength(18));
    expect(text()).toContain('2 rows could not be read');
    expect(text()).not.toContain('1688 gave');
  });

  it('is not called empty where none could be', async () => {
    await keepList([], 0, { dropped: 3 });
    fakeWorker();
    await open();
    await until(() => expect(text()).toContain('3 rows could not be read'));
    expect(text()).not.toContain('1688 lists nothing here.');
  });
});

describe('rankings that cannot be read', () => {
  it('say why, and show what was read before', async () => {
    await connect('top');
    await keepList([row('1', 1)], 3);
    const sent = fakeWorker();
    await open();
    await until(() => expect(text()).toContain('Router has no call for this.'));
    await until(() => expect(rows()).toHaveLength(1));
    expect(sent).toEqual([]);
    expect(text()).not.toContain('Check again');
  });

  it.each([null, { id: '31', name: 'Cups' }])(
    'say what a key adds where there is none, and nothing else: %s',
    async (category) => {
      await connect(null);
      const sent = fakeWorker();
      await open({ category });
      await until(() => expect(text()).toContain('Rankings and hot keywords need a 1688 key.'));
      expect(text()).toContain('Connect a 1688 key');
      for (const part of ['Category', 'All first-level', 'Pin', 'Hot keywords', 'Not checked']) {
        expect(element('main').textContent.replace('Rankings and hot keywords', '')).not.toContain(
          part,
        );
      }
      expect(sent).toEqual([]);
    },
  );

  it('show what was read before also where there is no key any more', async () => {
    await connect(null);
    await keepList([row('1', 1)], 3);
    fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(1));
    expect(text()).toContain('Rankings and hot keywords need a 1688 key.');
  });

  it('say so in Chinese too', async () => {
    await connect('partner');
    await keepList([row('1', 1)]);
    fakeWorker();
    await open();
    await act(() => {
      language.value = 'zh-CN';
    });
    await until(() => expect(text()).toContain('合作方网关没有此功能的接口。'));
    await until(() => expect(rows()[0]?.querySelector('h3')?.textContent).toBe('杯子1'));
  });
});
