import type { Offer } from '../catalogue/offers';

/** Units of a foreign currency for one yuan; made up, near the real ones. */
const RATES: Readonly<Record<string, number>> = {
  USD: 0.14,
  EUR: 0.12,
  HKD: 1.09,
  JPY: 21,
  KRW: 196,
  GBP: 0.105,
};

/** The rate of the currency asked for; undefined adds no foreign fields. */
export function rateOf(currency: string | undefined): number | undefined {
  return RATES[currency ?? ''];
}

/** 0: no variants, by quantity; 1: each variant has its price; 2: variants, by quantity. */
export function quoteTypeOf(offer: Offer): 0 | 1 | 2 {
  return (offer.id % 3) as 0 | 1 | 2;
}

/** What it costs by quantity, and dropshipped. */
export function saleInfo(offer: Offer, rate: number | undefined, amountOnSale: number): object {
  const quoteType = quoteTypeOf(offer);
  return {
    amountOnSale,
    priceRangeList: quoteType === 1 ? null : ladder(offer, rate),
    quoteType,
    consignPrice: null,
    jxhyPrice: null,
    unitInfo: { unit: '件', transUnit: 'Piece' },
    fenxiaoSaleInfo: {
      onePieceFreePostage: offer.filters.has('isOnePsaleFreePost'),
      startQuantity: 1,
      onePiecePrice: offer.dropshipPrice,
      offerPrice: offer.price,
    },
    retailPrice: retail(offer),
    ...foreign('Price', offer.price, rate),
    ...foreign('RetailPrice', retail(offer), rate),
  };
}

/** One to three steps; who takes more pays less. */
function ladder(offer: Offer, rate: number | undefined): object[] {
  const steps = [
    [offer.minOrder, 1],
    [offer.minOrder * 20, 0.95],
    [offer.minOrder * 100, 0.88],
  ] as const;
  return steps.slice(0, 1 + ((offer.id % 7) % 3)).map(([startQuantity, factor]) => {
    const [price, promotionPrice] = [
      times(offer.price, factor),
      times(offer.promotionPrice, factor),
    ];
    return {
      startQuantity,
      price,
      promotionPrice,
      ...foreign('Price', price, rate),
      ...foreign('PromotionPrice', promotionPrice, rate),
    };
  });
}

/** Suggested shop price; most sellers give none. */
export function retail(offer: Offer): string | null {
  return offer.id % 4 === 1 ? times(offer.price, 2.4) : null;
}

/** Yuan with two decimals, multiplied. */
export function times(price: string | null, factor: number): string | null {
  return price === null ? null : (Number(price) * factor).toFixed(2);
}

/** `foreignCurrency…`: a BigDecimal, so a number in JSON; absent without a currency. */
export function foreign(name: string, price: string | null, rate: number | undefined): object {
  if (rate === undefined) return {};
  const value = price === null ? null : Math.round(Number(price) * rate * 100) / 100;
  return { [`foreignCurrency${name}`]: value };
}
