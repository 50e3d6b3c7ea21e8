import { imageSearch } from './image-search';
import type { Method } from './method';
import { productGet } from './product-get';
import { productSearch } from './product-search';
import { sellerProducts } from './seller-products';

const METHODS: readonly Method[] = [productSearch, imageSearch, productGet, sellerProducts];

/** The method of a name or of one of its aliases. */
export function findMethod(name: string): Method | undefined {
  return METHODS.find(({ names }) => names.includes(name));
}
