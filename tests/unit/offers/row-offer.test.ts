import { describe, expect, it } from 'vitest';
import { unreadOffer } from '@/lib/offers/offer';
import { offerOf } from '@/lib/offers/row-offer';
import { FULL_OFFER } from '../components/sample-offer';
import { BARE_ROW, row } from '../components/sample-ranking';

describe('a list’s row as an offer', () => {
  it('says what the list says, and no price', () => {
    const offer = offerOf(row('7', 1), undefined);
    expect(offer).toEqual({
      ...unreadOffer('7', 'crossborder'),
      titleChinese: '杯子7',
      titleTranslated: 'Cup 7',
      picture: 'https://img.china.alibaba.com/img/ibank/7.search.jpg',
      soldMonthly: 3400,
    });
  });

  it('takes what the list does not say from the detail that was read', () => {
    const offer = offerOf({ ...BARE_ROW, offerId: FULL_OFFER.id }, FULL_OFFER);
    expect(offer).toEqual(FULL_OFFER);
  });

  it('keeps what the list says where the detail says something else', () => {
    const read = { ...FULL_OFFER, soldMonthly: 1 };
    const offer = offerOf(row(FULL_OFFER.id, 1, { titleTranslated: null }), read);
    expect(offer).toMatchObject({
      titleChinese: `杯子${FULL_OFFER.id}`,
      titleTranslated: 'Sample dress',
      soldMonthly: 3400,
      wholesalePrice: 2580,
    });
  });

  it('keeps a zero of the list', () => {
    expect(offerOf(row('7', 1, { sold: 0 }), FULL_OFFER).soldMonthly).toBe(0);
  });
});
