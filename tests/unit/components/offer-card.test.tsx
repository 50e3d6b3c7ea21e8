// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { OfferCard } from '@/components/offer/offer-card';
import { preferences } from '@/components/state/preferences';
import { language } from '@/components/words/words';
import type { Offer } from '@/lib/offers/offer';
import { DEFAULT_PREFERENCES } from '@/lib/store/preferences';
import { element } from './mount';
import { BARE_OFFER, FULL_OFFER } from './sample-offer';

async function card(offer: Offer): Promise<HTMLElement> {
  await act(() => {
    render(<OfferCard offer={offer} titleLanguage="en" />, document.body);
  });
  const article = document.querySelector('article');
  if (!article) throw new Error('no card');
  return article;
}

const field = (article: Element, name: string): Element | null =>
  article.querySelector(`[data-field="${name}"]`);

afterEach(() => {
  render(null, document.body);
  language.value = 'en';
  preferences.value = DEFAULT_PREFERENCES;
});

describe('the offer card', () => {
  it('shows everything that is known', async () => {
    const article = await card(FULL_OFFER);
    expect(article.dataset['offerId']).toBe('600000000001');
    expect(article.getAttribute('aria-label')).toBe('Sample dress');
    const shown = article.textContent;
    for (const part of [
      '示例连衣裙',
      'Sample dress',
      '¥25.80–30.00',
      '¥23.22',
      '¥27.80',
      'min. 2 pcs',
      '1,234 sold/month',
      '13% buy again',
      'trade 4.9/5',
      'service 4.5/5',
      'medal level 4',
      'ships within 48 h',
      'one-piece dropshipping',
      'Cross-border select',
      'Super factory',
      'Strictly selected',
      'new_kind',
      'patented',
      '示例公司',
      '浙江省杭州市',
      'Apr 20, 2024',
      'Jan 5, 2025',
      '600000000001',
      '1688 says 92%',
      'via Partner gateway',
      'free postage',
      'selected supply',
      'jyFlag',
      'distributor ¥24.50',
      'several pieces ¥23.99 each',
      '48小时发货',
    ]) {
      expect(shown).toContain(part);
    }
  });

  it('says unknown where the reply said nothing', async () => {
    const article = await card(BARE_OFFER);
    expect(field(article, 'title')?.textContent).toBe('title unknown');
    expect(field(article, 'price')?.textContent).toBe('price unknown');
    expect(field(article, 'supplier')?.textContent).toBe('supplier unknown');
    expect(article.textContent).toContain('sales unknown');
    expect(article.textContent).toContain('repurchase rate unknown');
    expect(article.textContent).not.toMatch(/¥|\b0\b|%/);
  });

  it('gives each day words of its own, which can stand below each other', async () => {
    const days = field(await card(FULL_OFFER), 'days');
    expect([...(days?.children ?? [])].map((one) => one.textContent)).toEqual([
      'listed Apr 20, 2024',
      'changed Jan 5, 2025',
    ]);
    expect(field(await card(BARE_OFFER), 'days')).toBeNull();
  });

  it('names the interface that answered only where it is not 1688’s own', async () => {
    expect(field(await card(BARE_OFFER), 'dialect')).toBeNull();
    const router = await card({ ...BARE_OFFER, dialect: 'top' });
    expect(field(router, 'dialect')?.textContent).toBe('via Router (unverified)');
  });

  it('shows nothing of a distribution that the gateway does not tell', async () => {
    const distribution = {
      freePostage: null,
      selectSupply: false,
      jyFlag: null,
      distributorPrice: null,
      severalPiecesPrice: null,
      tags: [],
    };
    const article = await card({ ...BARE_OFFER, distribution });
    expect(article.querySelector('ul li button')).toBeNull();
    expect(article.textContent).not.toMatch(/¥|postage|supply|jyFlag/);
  });

  it('shows zero as zero', async () => {
    const zero = { ...BARE_OFFER, wholesalePrice: 0, soldMonthly: 0, repurchaseRate: 0 };
    const shown = (await card(zero)).textContent;
    expect(shown).toContain('¥0.00');
    expect(shown).toContain('0 sold/month');
    expect(shown).toContain('0% buy again');
  });

  it('keeps the element of the supplier where a line for it would say nothing', async () => {
    await act(() => {
      render(<OfferCard offer={BARE_OFFER} titleLanguage="en" withoutSupplier />, document.body);
    });
    const supplier = document.querySelector('[data-field="supplier"]');
    expect(supplier?.closest('[hidden]')).not.toBeNull();
  });

  it('shows badges beyond the first line at a press', async () => {
    const article = await card(FULL_OFFER);
    const hidden = (): number => article.querySelectorAll('li[hidden]').length;
    expect(hidden()).toBeGreaterThan(0);
    await act(() => {
      element('li button', article).click();
    });
    expect(hidden()).toBe(0);
  });

  it('keeps hostile words as text', async () => {
    const hostile = '<img src=x onerror=alert(1)><script>1</script>';
    const article = await card({ ...BARE_OFFER, titleChinese: hostile, company: hostile });
    expect(field(article, 'title')?.textContent).toBe(hostile);
    expect(field(article, 'supplier')?.textContent).toBe(hostile);
    expect(article.querySelector('script, [onerror]')).toBeNull();
  });

  it('puts the reader’s own language first, each title with its language', async () => {
    const english = await card(FULL_OFFER);
    expect(field(english, 'title')?.textContent).toBe('Sample dress');
    expect(field(english, 'title-other')?.getAttribute('lang')).toBe('zh-CN');
    language.value = 'zh-CN';
    const chinese = await card(FULL_OFFER);
    expect(field(chinese, 'title')?.textContent).toBe('示例连衣裙');
    expect(field(chinese, 'title-other')?.getAttribute('lang')).toBe('en');
  });

  it('opens the platform’s link, or the plain one where the user wants that', async () => {
    const tracked = field(await card(FULL_OFFER), 'link');
    expect(tracked?.getAttribute('href')).toBe(FULL_OFFER.link);
    expect(tracked?.getAttribute('rel')).toBe('noopener noreferrer');
    preferences.value = { ...DEFAULT_PREFERENCES, plainLinks: true };
    const plain = field(await card(FULL_OFFER), 'link');
    expect(plain?.getAttribute('href')).toBe(FULL_OFFER.plainLink);
  });

  it('falls back from the thumbnail to the original and then to a sign', async () => {
    const article = await card(FULL_OFFER);
    const fail = (): Promise<void> =>
      act(() => {
        article.querySelector('img')?.dispatchEvent(new Event('error'));
      });
    expect(article.querySelector('img')?.src).toContain('.220x220.jpg');
    await fail();
    expect(article.querySelector('img')?.src).toBe(FULL_OFFER.picture);
    await fail();
    expect(article.querySelector('img')).toBeNull();
  });
});
