import { findOffer, type Offer } from '../catalogue/offers';
import { description } from '../operations/detail-description';
import { pictureUrl } from '../operations/item';
import { routerErrors } from './errors';
import { detailUrl } from './items';
import type { Method } from './method';
import { memberId } from './seller-products';

/** One offer. No source gives its reply's shape: this one follows the lists' names (L). */
export const productGet: Method = {
  names: ['alibaba.product.get'],
  parameters: { productId: 'id', product_id: 'id', offerId: 'id' },
  required: ['id'],
  answer({ args }) {
    const id = args.integer('id') ?? 0;
    const offer = findOffer(id);
    if (!offer) throw routerErrors.noItem(id);
    return { result: { productInfo: productInfo(offer) } };
  },
};

function productInfo(offer: Offer): object {
  const { supplier } = offer;
  return {
    productId: offer.id,
    subject: offer.zh,
    price: offer.price,
    imageUrls: offer.pictures.map((_, view) => pictureUrl(offer, view)),
    description: description(offer),
    minOrderQuantity: String(offer.minOrder),
    saleCount: offer.monthSold,
    detailUrl: detailUrl(offer),
    companyName: supplier.name,
    location: supplier.address,
    sellerId: supplier.sellerId,
    memberId: memberId(supplier.sellerId),
  };
}
