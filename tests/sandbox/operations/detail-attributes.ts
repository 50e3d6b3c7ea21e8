import type { KindId } from '../catalogue/kinds';
import type { Offer } from '../catalogue/offers';
import { hash } from '../catalogue/random';
import { translated } from './item';

const CERAMIC = ['陶瓷', 'Ceramic'] as const;
const COTTON = ['棉', 'Cotton'] as const;
const MATERIALS: Partial<Record<KindId, readonly [zh: string, en: string]>> = {
  mug: CERAMIC,
  teapot: CERAMIC,
  bowl: CERAMIC,
  vase: CERAMIC,
  bottle: ['304不锈钢', '304 Stainless Steel'],
  chair: ['实木', 'Solid Wood'],
  stool: ['实木', 'Solid Wood'],
  shirt: COTTON,
  cushion: COTTON,
  bear: ['短毛绒', 'Short Plush'],
  handbag: ['PU', 'PU'],
};

/**
 * The product's attributes (platform facts 2.4). An id comes again for each further value. A few
 * translations are missing.
 */
export function attributes(offer: Offer, language: string): object[] {
  const { product, supplier, id } = offer;
  const row = (
    attributeId: string,
    [zh, en]: readonly [string, string],
    [value, trans]: readonly [string, string],
  ): object => ({
    attributeId,
    attributeName: zh,
    value,
    attributeNameTrans: translated(en, language),
    valueTrans:
      hash(`attribute ${attributeId} ${String(id)}`) % 13 === 0
        ? null
        : translated(trans, language),
  });
  const colours = [product.colour, product.accent].map(({ zh, en }) =>
    row('3216', ['颜色', 'Color'], [zh, en]),
  );
  const scenes = (
    [
      ['日常', 'Everyday'],
      ['礼品', 'Gifts'],
      ['促销', 'Promotion'],
    ] as const
  ).map((scene) => row('7869', ['适用场景', 'Occasion'], scene));
  return [
    row('364', ['产品类别', 'Product Category'], [product.kind.zh, product.kind.en]),
    row('2176', ['品牌', 'Brand'], id % 3 === 0 ? ['无', 'None'] : [`TK${product.id}`, 'TK']),
    row('287', ['材质', 'Material'], MATERIALS[product.kind.id] ?? ['其他', 'Other']),
    ...colours,
    ...scenes.slice(0, 1 + (id % 3)),
    row('973', ['产地', 'Place of Origin'], [supplier.address, 'China']),
    row(
      '8207',
      ['是否跨境出口专供货源', 'Export Only'],
      id % 2 === 0 ? ['是', 'Yes'] : ['否', 'No'],
    ),
  ];
}
