import type { Colour } from '../catalogue/colours';
import type { KindId } from '../catalogue/kinds';
import type { Offer } from '../catalogue/offers';
import { lookAlikes } from '../catalogue/products';
import { hash } from '../catalogue/random';
import { foreign, quoteTypeOf, retail, times } from './detail-prices';
import { pictureUrl, translated } from './item';

/** One variant as the parts of the detail that speak of it need it. */
export interface Variant {
  readonly skuId: number;
  readonly specId: string;
  readonly colour: Colour | null;
  readonly size: string | null;
  /** Which of the offer's pictures shows it; -1 for none. */
  readonly view: number;
  /** Its price, as a share of the offer's. */
  readonly factor: number;
}

const WEAR = ['S', 'M', 'L', 'XL', '2XL'];
const FEET = ['36', '37', '38', '39', '40', '41'];
const SIZES: Partial<Record<KindId, readonly string[]>> = {
  shirt: WEAR,
  shoe: FEET,
  boot: FEET,
  bottle: ['350ml', '500ml', '750ml'],
  cushion: ['40x40cm', '45x45cm'],
};

/** Three colours of the design, in every size of the kind. An offer of quoteType 0 has none. */
export function variantsOf(offer: Offer): Variant[] {
  if (quoteTypeOf(offer) === 0) return [];
  const sizes = SIZES[offer.product.kind.id] ?? [null];
  const plain = coloursOf(offer).flatMap(({ colour, view }) =>
    sizes.map((size, step) => ({ colour, size, view, factor: 1 + step * 0.06 })),
  );
  // A variant that only lowers the price in lists, as some sellers add it.
  const bait = { colour: null, size: null, view: -1, factor: 0.1 };
  const all = quoteTypeOf(offer) === 1 && offer.id % 11 === 0 ? [...plain, bait] : plain;
  return all.map((variant, index) => ({
    ...variant,
    skuId: 4_800_000_000_000 + (offer.id % 1_000_000_000) * 100 + index,
    specId: specId(`${String(offer.id)} ${String(index)}`),
  }));
}

/** Own colour first. Views from the third on show the look-alikes. */
function coloursOf(offer: Offer): { colour: Colour; view: number }[] {
  const shown = [
    { colour: offer.product.colour, view: 0 },
    ...lookAlikes(offer.product).map(({ colour }, index) => ({ colour, view: index + 2 })),
  ];
  return shown.filter(({ colour }, at) => shown.findIndex((one) => one.colour === colour) === at);
}

function specId(seed: string): string {
  return [0, 1, 2, 3]
    .map((part) =>
      hash(`${seed} ${String(part)}`)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
}

/** What one may order. With prices by quantity (quoteType 2) a variant has no price of its own. */
export function skus(
  offer: Offer,
  language: string,
  rate: number | undefined,
  stock: number,
): object[] | null {
  const variants = variantsOf(offer);
  if (variants.length === 0) return offer.id % 2 === 0 ? [] : null;
  return variants.map((variant, index) => {
    const priced = quoteTypeOf(offer) === 1;
    const price = priced ? times(offer.price, variant.factor) : null;
    const promotionPrice = priced ? times(offer.promotionPrice, variant.factor) : null;
    return {
      amountOnSale: index % 6 === 4 ? 0 : Math.floor(stock / (index + 1)),
      price,
      jxhyPrice: null,
      pfJxhyPrice: null,
      consignPrice: null,
      promotionPrice,
      skuId: variant.skuId,
      specId: variant.specId,
      cargoNumber: index % 4 === 3 ? null : `A${String(index + 1)}`,
      skuAttributes: attributes(offer, variant, language),
      fenxiaoPriceInfo: {
        onePiecePrice: times(offer.dropshipPrice, variant.factor),
        offerPrice: times(offer.price, variant.factor),
      },
      retailPrice: retail(offer),
      ...foreign('Price', price, rate),
      ...foreign('PromotionPrice', promotionPrice, rate),
      ...foreign('RetailPrice', retail(offer), rate),
    };
  });
}

function attributes(offer: Offer, { colour, size, view }: Variant, language: string): object[] {
  const name = colour ?? { zh: '补差价专拍', en: 'price difference only' };
  return [
    {
      attributeId: 3216,
      attributeName: '颜色',
      attributeNameTrans: translated('Color', language),
      value: name.zh,
      valueTrans: translated(name.en, language),
      ...(view < 0 ? {} : { skuImageUrl: pictureUrl(offer, view), skuImageUrlTrans: null }),
    },
    ...(size === null
      ? []
      : [
          {
            attributeId: 450,
            attributeName: '尺码',
            attributeNameTrans: translated('Size', language),
            value: size,
            valueTrans: size,
            skuImageUrl: null,
          },
        ]),
  ];
}
