import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { OFFERS } from './catalogue/offers';
import { matchesKeyword } from './catalogue/keywords';
import { EXAMPLES, startSandbox, type Sandbox } from './index';
import { ask, fieldsOf, rowsOf, type Json, type Said } from './testing';

const DAY = 86_400_000;
/** Noon in China. */
const START = Date.UTC(2026, 9, 14, 4);

let now = START;
let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ now: () => now });
});
beforeEach(() => {
  now = START;
  sandbox.reset();
});
afterAll(() => sandbox.close());

const { categories } = EXAMPLES;

describe('category.translation.getById', () => {
  const category = (categoryId: number, more: Json = {}): Promise<Said> =>
    ask(sandbox, 'category.translation.getById', null, { language: 'en', categoryId, ...more });
  const childrenOf = (fields: Json): Json[] => fields['children'] as Json[];

  it('has a tree of three levels, the root in an inner result, the others beside success', async () => {
    const root = fieldsOf(await category(0));
    expect(root).toMatchObject({ categoryId: 0, level: '0', leaf: 'false', parentCateId: '0' });
    expect(childrenOf(root)).toHaveLength(14);
    const leaves: unknown[] = [];
    for (const top of childrenOf(root)) {
      const { outer, payload } = await category(Number(top['categoryId']));
      expect(payload).toBeUndefined();
      expect(outer).toMatchObject({ success: true, code: 'S0000', level: '1', leaf: 'false' });
      expect(childrenOf(outer).length).toBeGreaterThan(0);
      for (const branch of childrenOf(outer)) {
        expect(branch).toMatchObject({ level: '2', leaf: false });
        const below = childrenOf((await category(Number(branch['categoryId']))).outer);
        for (const leaf of below) expect(leaf).toMatchObject({ level: '3', leaf: true });
        leaves.push(...below.map((leaf) => leaf['categoryId']));
      }
    }
    expect(new Set(leaves).size).toBe(leaves.length);
    expect(leaves.length).toBeGreaterThan(70);
    expect((await category(categories.mugs)).outer).toMatchObject({
      chineseName: '马克杯',
      translatedName: 'Mug',
      leaf: 'true',
      parentCateId: '130822221',
      children: null,
    });
  });

  it('names in the language asked for, and once not at all', async () => {
    const { outer } = await category(1813, { language: 'ja' });
    expect(outer).toMatchObject({ chineseName: '玩具', translatedName: '[ja] Toys' });
    const names = childrenOf((await category(1820)).outer).map((leaf) => leaf['translatedName']);
    expect(names).toContain(null);
  });

  it('checks the parent, and fails for unknown ids', async () => {
    expect((await category(130822221, { parentCateId: 130822220 })).success).toBe(true);
    expect((await category(130822221, { parentCateId: 15 })).success).toBe(false);
    expect(await category(999)).toMatchObject({ success: false, payload: null });
  });

  it('puts the root beside success by a fault, and loses an id by another', async () => {
    sandbox.fault({ kind: 'flat-payload' });
    const { outer } = await category(0);
    expect(outer).toMatchObject({ success: true, categoryId: 0 });
    expect(outer).not.toHaveProperty('result');
    sandbox.fault({ kind: 'item-without-id' });
    const ids = childrenOf((await category(1813)).outer).map((child) => 'categoryId' in child);
    expect(ids).toEqual([false]);
  });
});

describe('topList.query', () => {
  const list = (rankId: number, values: Json = {}): Promise<Said> =>
    ask(sandbox, 'product.topList.query', 'rankQueryParams', {
      rankId: String(rankId),
      rankType: 'complex',
      limit: 20,
      language: 'en',
      ...values,
    });
  const models = async (rankId: number, values?: Json): Promise<Json[]> =>
    fieldsOf(await list(rankId, values))['rankProductModels'] as Json[];
  const ids = (rows: Json[]): unknown[] => rows.map((row) => row['itemId']);

  it('ranks on each level, with its own names for things', async () => {
    expect(fieldsOf(await list(categories.cups))).toMatchObject({
      rankId: String(categories.cups),
      rankName: 'Comprehensive List',
      rankType: 'complex',
    });
    for (const id of [categories.kitchen, categories.cups, categories.mugs]) {
      const rows = await models(id);
      expect(rows.map((row) => row['sort'])).toEqual(rows.map((_, index) => index + 1));
      expect(rows).toHaveLength(20);
      for (const row of rows) {
        expect(row['imgUrl']).toMatch(/^http:\/\/img\.china\.alibaba\.com\/.*-cib\.search\.jpg$/);
        expect(row['buyerNum']).toBeLessThanOrEqual(row['soldOut'] as number);
        expect(row).not.toHaveProperty('price');
        expect(row).not.toHaveProperty('promotionURL');
      }
      expect(rows.flatMap((row) => row['serviceList'])).toContain('sendGoods48H');
    }
    const picture = String((await models(categories.mugs))[0]?.['imgUrl']);
    expect((await sandbox.fetch(picture.replace('http:', 'https:'))).status).toBe(200);
  });

  it('has several kinds of list, of which one is short and one may be empty', async () => {
    const kinds = [
      'complex',
      'hot',
      'goodPrice',
      'anchorHot',
      'anchorRecommend',
      'VNHot',
      'VNTrend',
    ];
    const seen = [];
    for (const rankType of kinds)
      seen.push(ids(await models(categories.mugs, { rankType })).join());
    expect(new Set(seen).size).toBe(kinds.length);
    const fresh = await models(categories.mugs, { rankType: 'anchorNew' });
    expect(fresh.length).toBeGreaterThan(2);
    expect(fresh.length).toBeLessThan(20);
    expect(await models(categories.quiet)).toEqual([]);
    const hot = await models(categories.cups, { rankType: 'hot' });
    const sold = hot.map((row) => row['soldOut'] as number);
    expect(sold).toEqual([...sold].sort((a, b) => b - a));
  });

  it('is the same all day in China, and drifts from day to day', async () => {
    const today = ids(await models(categories.mugs));
    now = START + DAY / 2 - 1;
    expect(ids(await models(categories.mugs))).toEqual(today);
    const days: unknown[][] = [];
    for (let day = 1; day <= 30; day += 1) {
      now = START + day * DAY;
      days.push(ids(await models(categories.mugs)));
    }
    const stayed = (other: unknown[] | undefined): number =>
      today.filter((id) => other?.includes(id)).length;
    expect(days[0]).not.toEqual(today);
    expect(stayed(days[0])).toBeGreaterThan(14);
    expect(stayed(days[29])).toBeLessThan(20);
    const returns = today.filter((id) => {
      const gone = days.findIndex((day) => !day.includes(id));
      return gone >= 0 && days.slice(gone).some((day) => day.includes(id));
    });
    expect(returns.length).toBeGreaterThan(0);
  });

  it.each([
    ['an unknown category', { rankId: '999' }, 'rankId'],
    ['the root', { rankId: '0' }, 'rankId'],
    ['a category that is a number', { rankId: 10_166 }, 'rankId'],
    ['an unknown kind', { rankType: 'best' }, 'rankType'],
    ['more than 20', { limit: 21 }, 'limit'],
    ['none', { limit: 0 }, 'limit'],
  ])('refuses %s', async (_, values, named) => {
    const said = await list(categories.mugs, values);
    expect(said).toMatchObject({ status: 200, success: false });
    expect(said.message).toContain(named);
  });
});

describe('topKeyword', () => {
  const words = (sourceId: number, values: Json = {}): Promise<Said> =>
    ask(sandbox, 'product.search.topKeyword', 'topSeKeywordParam', {
      country: 'en',
      sourceId: String(sourceId),
      hotKeywordType: 'cate',
      ...values,
    });
  const chinese = async (sourceId: number): Promise<string[]> =>
    rowsOf(await words(sourceId)).map((row) => String(row['seKeyword']));

  it('names Chinese words that find something, with translations', async () => {
    const found = rowsOf(await words(categories.kitchen));
    expect(found).toHaveLength(12);
    for (const row of found) {
      expect(Object.keys(row)).toEqual(['seKeyword', 'seKeywordTranslation']);
      const word = String(row['seKeyword']);
      expect(word).toMatch(/^\p{Script=Han}+$/u);
      expect(OFFERS.some((offer) => matchesKeyword(offer, word))).toBe(true);
    }
    expect(found.some((row) => typeof row['seKeywordTranslation'] === 'string')).toBe(true);
    expect(rowsOf(await words(categories.quiet))).toEqual([]);
  });

  it('drifts from day to day', async () => {
    const today = await chinese(categories.kitchen);
    expect(await chinese(categories.kitchen)).toEqual(today);
    now += DAY;
    const tomorrow = await chinese(categories.kitchen);
    expect(tomorrow).not.toEqual(today);
    expect(tomorrow.filter((word) => today.includes(word)).length).toBeGreaterThan(3);
  });

  it('refuses other types and unknown categories', async () => {
    expect((await words(999)).success).toBe('false');
    expect((await words(categories.mugs, { hotKeywordType: 'offer' })).success).toBe('false');
  });
});
