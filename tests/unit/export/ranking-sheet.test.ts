import { describe, expect, it } from 'vitest';
import { oneSheet, rankingSheets, type RankingWords } from '@/lib/export/ranking-sheet';
import type { Cell, Sheet } from '@/lib/export/sheet';
import { BARE_OFFER, FULL_OFFER } from '../components/sample-offer';
import { BARE_ROW, row } from '../components/sample-ranking';
import { shownList } from './lists';

/** Words that show where they come from. */
const WORDS: RankingWords = {
  heading: (column) => column,
  name: ({ kind, category }) => `${kind} of ${category.name}`,
  kind: (kind) => `the ${kind} list`,
  movement: (movement) => ('by' in movement ? `${movement.kind} ${movement.by}` : movement.kind),
  service: (service) => `service ${service}`,
};

/** The cells of a row by their columns, the empty ones left out. */
function cellsOf(sheet: Sheet | undefined, index = 0): Record<string, Cell> {
  const entries = sheet?.columns.map(
    ({ heading }, column) => [heading, sheet.rows[index]?.[column] ?? null] as const,
  );
  return Object.fromEntries((entries ?? []).filter(([, one]) => one !== null));
}

const text = (words: string): Cell => ({ kind: 'text', text: words });
const count = (number: number): Cell => ({ kind: 'count', count: number });

describe('a list as a table', () => {
  it('has all that is known of a row', () => {
    const [sheet] = rankingSheets(
      [
        shownList({
          rows: [row(FULL_OFFER.id, 3)],
          moves: [{ kind: 'up', by: 2 }],
          since: '2026-11-22',
          read: new Map([[FULL_OFFER.id, { id: FULL_OFFER.id, offer: FULL_OFFER, readAt: 1 }]]),
        }),
      ],
      WORDS,
    );
    expect(sheet?.name).toBe('hot of Mugs');
    expect(cellsOf(sheet)).toEqual({
      day: { kind: 'day', day: '2026-11-23' },
      takenAt: { kind: 'moment', time: Date.UTC(2026, 10, 23, 0, 5) },
      categoryId: text('31'),
      category: text('Mugs'),
      list: text('the hot list'),
      listKind: text('hot'),
      place: count(3),
      since: { kind: 'day', day: '2026-11-22' },
      movement: text('up 2'),
      placesUp: count(2),
      offerId: text('600000000001'),
      titleChinese: text('杯子600000000001'),
      titleTranslated: text('Cup 600000000001'),
      language: text('en'),
      buyers: count(1200),
      sold: count(3400),
      score: { kind: 'decimal', value: 4.5 },
      services: text('service sendGoods24H, service sendGoods48H, service newService'),
      picture: {
        kind: 'link',
        address: 'https://img.china.alibaba.com/img/ibank/600000000001.search.jpg',
      },
      link: { kind: 'link', address: 'https://detail.1688.com/offer/600000000001.html' },
      pricesAt: { kind: 'moment', time: 1 },
      price: { kind: 'money', fen: 2580 },
      priceTo: { kind: 'money', fen: 3000 },
      promotion: { kind: 'money', fen: 2322 },
      dropship: { kind: 'money', fen: 2780 },
      minimumOrder: count(2),
      supplier: text('示例公司'),
    });
  });

  it('leaves empty what is not known, so that nothing unknown is a zero', () => {
    const [sheet] = rankingSheets([shownList({ rows: [BARE_ROW] })], WORDS);
    expect(Object.keys(cellsOf(sheet))).toEqual([
      'day',
      'takenAt',
      'categoryId',
      'category',
      'list',
      'listKind',
      'offerId',
      'language',
      'link',
    ]);
  });

  it('takes titles and picture from the detail where the list has none', () => {
    const { id } = BARE_OFFER;
    const [sheet] = rankingSheets(
      [
        shownList({
          rows: [{ ...BARE_ROW, offerId: id, sold: 0 }],
          read: new Map([[id, { id, offer: FULL_OFFER, readAt: 1 }]]),
        }),
      ],
      WORDS,
    );
    expect(cellsOf(sheet)).toMatchObject({
      titleChinese: text('示例连衣裙'),
      titleTranslated: text('Sample dress'),
      picture: { kind: 'link', address: FULL_OFFER.picture },
      sold: count(0),
    });
  });

  it.each([
    [{ kind: 'up', by: 3 } as const, 'up 3', 3],
    [{ kind: 'down', by: 3 } as const, 'down 3', -3],
    [{ kind: 'same', by: 0 } as const, 'same 0', 0],
    [{ kind: 'new' } as const, 'new', undefined],
    [{ kind: 'back' } as const, 'back', undefined],
  ])('tells a movement in words and, where it is one, as a number: %j', (movement, words, up) => {
    const [sheet] = rankingSheets([shownList({ moves: [movement] })], WORDS);
    const cells = cellsOf(sheet);
    expect(cells['movement']).toEqual(text(words));
    expect(cells['placesUp']).toEqual(up === undefined ? undefined : count(up));
  });
});

describe('several lists as tables', () => {
  const mugs = shownList({ rows: [row('1', 1), row('2', 2)] });
  const cups = shownList({
    category: { id: '32', name: 'Cups' },
    rows: [row('2', 1), row('2', 2), row('3', 3)],
  });
  const cheap = shownList({ kind: 'goodPrice', rows: [row('2', 1)] });
  const earlier = shownList({ rows: [row('1', 1)], snapshot: { day: '2026-11-22' } });

  it('are one each, and say on which others an offer stands', () => {
    const sheets = rankingSheets([mugs, cups, cheap, earlier], WORDS);
    const also = sheets.map((sheet) =>
      sheet.rows.map((_, index) => cellsOf(sheet, index)['alsoIn'] ?? null),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'hot of Mugs',
      'hot of Cups',
      'goodPrice of Mugs',
      'hot of Mugs',
    ]);
    expect(also).toEqual([
      [null, text('hot of Cups, goodPrice of Mugs')],
      [text('hot of Mugs, goodPrice of Mugs'), text('hot of Mugs, goodPrice of Mugs'), null],
      [text('hot of Mugs, hot of Cups')],
      // The same list of another day is no other one.
      [null],
    ]);
  });

  it('become one under each other, with a cell for each column', () => {
    const sheet = oneSheet('all', rankingSheets([mugs, cups], WORDS));
    expect(sheet.rows).toHaveLength(5);
    expect(cellsOf(sheet, 0)['category']).toEqual(text('Mugs'));
    expect(cellsOf(sheet, 4)['category']).toEqual(text('Cups'));
    for (const cells of sheet.rows) expect(cells).toHaveLength(sheet.columns.length);
  });

  it('are nothing where there are none', () => {
    expect(rankingSheets([], WORDS)).toEqual([]);
    expect(oneSheet('all', [])).toEqual({ name: 'all', columns: [], rows: [] });
  });
});
