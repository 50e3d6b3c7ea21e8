// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DetailSections } from '@/components/detail/detail-sections';
import { StatusNotice } from '@/components/detail/status-notice';
import { language } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import { clearPage, press, show } from './rendered';
import { BARE_DETAIL, BARE_VARIANT, FULL_DETAIL, variants } from './sample-detail';

const sections = (detail: OfferDetail): Promise<HTMLElement> =>
  show(<DetailSections detail={detail} titleLanguage="en" />);
const names = (page: ParentNode): (string | undefined)[] =>
  [...page.querySelectorAll<HTMLElement>('[data-section]')].map(
    ({ dataset }) => dataset['section'],
  );
const section = (page: ParentNode, name: string): Element => {
  const found = page.querySelector(`[data-section="${name}"]`);
  if (!found) throw new Error(`no section ${name}`);
  return found;
};
const cells = (row: Element): string[] => [...row.children].map(({ textContent }) => textContent);

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  clearPage();
  language.value = 'en';
});

describe('the details of an offer', () => {
  it('have a section for everything that is known', async () => {
    const page = await sections(FULL_DETAIL);
    expect(names(page)).toEqual([
      'gallery',
      'films',
      'prices',
      'ordering',
      'variants',
      'shipping',
      'attributes',
      'seller',
      'certificates',
      'listing',
      'description',
    ]);
  });

  it('leave out every section that nothing is known for', async () => {
    const page = await sections(BARE_DETAIL);
    expect(names(page)).toEqual([]);
    expect(page.textContent).toBe('');
  });

  it.each([
    ['ordering', ['12 pieces', '¥100.00 or 6 pieces', '166,761 pieces', '3,702 pieces']],
    ['shipping', ['ships within 48 h', '广东省广州市', '33 × 22 × 1 cm', '1.2 kg', '商家自填']],
    ['attributes', ['Material 材质', 'Cotton 棉', 'Everyday 日常', '礼品']],
    ['seller', ['示例公司', 'level 4', '4.5 of 5', '3.5 of 5', '42%', '98%', '0%']],
    ['certificates', ['检测报告', 'No. TK-1', 'Certificate']],
    ['listing', ['连衣裙', '1031910', 'One-piece dropshipping', 'brand_new_key', 'checked']],
  ])('say in %s what is known', async (name, words) => {
    const text = section(await sections(FULL_DETAIL), name).textContent;
    for (const word of words) expect(text).toContain(word);
  });

  it.each([
    [1, { chinese: '件', translated: 'Piece' }, '1 piece'],
    [2, { chinese: '件', translated: null }, '2 pieces'],
    [2, { chinese: '双', translated: 'Pair' }, '2 (Pair)'],
    [2, { chinese: null, translated: null }, '2 pieces'],
  ])('count %i of %j', async (batch, unit, words) => {
    const page = await sections({ ...BARE_DETAIL, batch, unit });
    expect(section(page, 'ordering').querySelector('dd')?.textContent).toBe(words);
  });

  it('count in the listing’s own unit in Chinese', async () => {
    language.value = 'zh-CN';
    const page = await sections({
      ...BARE_DETAIL,
      batch: 2,
      unit: { chinese: '双', translated: 'Pair' },
    });
    expect(section(page, 'ordering').querySelector('dd')?.textContent).toBe('2 双');
  });

  it('do not name a mark that does not hold', async () => {
    expect((await sections(FULL_DETAIL)).textContent).not.toContain('7-day returns');
  });

  it('speak Chinese to who reads Chinese, with Chinese words first', async () => {
    language.value = 'zh-CN';
    const page = await sections(FULL_DETAIL);
    const titles = [...page.querySelectorAll('h3')].map((title) => title.textContent);
    expect(titles).toEqual([
      '图片 4',
      '视频',
      '阶梯价',
      '订购',
      '规格 2',
      '发货',
      '商品属性',
      '卖家',
      '证书 2',
      '商品信息',
      '商品描述',
    ]);
    expect(section(page, 'attributes').textContent).toContain('材质 Material');
    expect(section(page, 'shipping').textContent).toContain('33 × 22 × 1 cm');
    expect(section(page, 'variants').querySelector('li p')?.textContent).toBe('颜色：红 · 尺码：M');
  });
});

describe('the price ladder', () => {
  const rows = (page: ParentNode): string[][] =>
    [...section(page, 'prices').querySelectorAll('tr')].map(cells);

  it('has a row for each step, and says unknown where a price is not known', async () => {
    expect(rows(await sections(FULL_DETAIL))).toEqual([
      ['From (pieces)', 'Price', 'Promotion', 'Foreign currency'],
      ['2', '¥13.90', '¥13.21', '1.95'],
      ['20', '¥13.50', '¥12.83', '1.89'],
      ['2,000', 'unknown', 'unknown', 'unknown'],
    ]);
  });

  it('has no column that would stand empty', async () => {
    const priceSteps = [{ from: 1, price: 500, promotionPrice: null, foreignPrice: null }];
    expect(rows(await sections({ ...BARE_DETAIL, priceSteps }))).toEqual([
      ['From (pieces)', 'Price'],
      ['1', '¥5.00'],
    ]);
  });

  it('says that all variants cost the same only where a price is known', async () => {
    const same = 'All variants cost the same';
    expect((await sections(FULL_DETAIL)).textContent).toContain(same);
    const priceSteps = FULL_DETAIL.priceSteps.slice(-1);
    expect((await sections({ ...FULL_DETAIL, priceSteps })).textContent).not.toContain(same);
  });

  it('says that the price depends on the variant', async () => {
    const page = await sections({ ...BARE_DETAIL, quotedBy: 'variant' });
    expect(section(page, 'prices').querySelector('table')).toBeNull();
    expect(section(page, 'prices').textContent).toContain('depends on the variant');
    expect(section(page, 'prices').querySelector('h3')?.textContent).toBe('Prices');
  });
});

describe('the variants', () => {
  const rows = (page: ParentNode): Element[] => [...page.querySelectorAll('[data-sku]')];

  it('say all that is known of them', async () => {
    const [first, second] = rows(await sections(FULL_DETAIL));
    for (const word of [
      'Color: Red · Size: M',
      '颜色: 红 · 尺码: M',
      '¥15.90',
      'promotion ¥14.90',
      'dropship ¥16.90',
      '2.23 in foreign currency',
      '9,498 in stock',
      'packed 34 × 22 × 1.5 cm, 0.25 kg',
      'SKU 4800000000001',
      'item no. A1',
    ]) {
      expect(first?.textContent).toContain(word);
    }
    expect(second?.textContent).toContain('out of stock');
    expect(second?.textContent).not.toContain('packed');
  });

  it('show nothing as zero that is not known', async () => {
    const [row] = rows(await sections({ ...BARE_DETAIL, variants: [BARE_VARIANT] }));
    expect(row?.textContent).toBe('Variant without a nameSKU 4800000000009');
  });

  it('say once what is in one language only', async () => {
    const trait = { name: { chinese: '颜色', translated: 'Color' } };
    const traits = [{ ...trait, value: { chinese: '红', translated: null } }];
    const [row] = rows(await sections({ ...BARE_DETAIL, variants: [{ ...BARE_VARIANT, traits }] }));
    expect(row?.querySelector('p')?.textContent).toBe('颜色: 红');
    expect(row?.querySelector('p')?.lang).toBe('zh-CN');
    expect(row?.textContent).not.toContain('Color');
  });

  it('say how they are packed only where the listing does not say the same', async () => {
    const packing = { grams: 250, length: null, width: null, height: null, source: '商家自填' };
    const variant = { ...BARE_VARIANT, packing: { ...packing, source: null } };
    const page = await sections({ ...BARE_DETAIL, packing, variants: [variant] });
    expect(rows(page)[0]?.textContent).not.toContain('packed');
  });

  it('come twenty at first, and all at a press', async () => {
    const page = await sections({ ...BARE_DETAIL, variants: variants(240) });
    expect(rows(page)).toHaveLength(20);
    await press(page, 'Show all 240');
    expect(rows(page)).toHaveLength(240);
    expect(document.activeElement).toBe(rows(page)[19]);
  });
});

describe('the notice of a listing’s status', () => {
  it.each([null, '', 'published'])('says nothing for %j', async (status) => {
    expect((await show(<StatusNotice status={status} />)).textContent).toBe('');
  });

  it.each([
    ['expired', 'No longer on sale. 1688 lists it as “expired”.'],
    ['member expired', 'No longer on sale. 1688 lists it as “member expired”.'],
    ['auditing', 'Not on sale at present. 1688 lists it as “auditing”.'],
  ])('says for %j that it cannot be ordered', async (status, words) => {
    expect((await show(<StatusNotice status={status} />)).textContent).toBe(words);
  });
});
