import { categoryById } from './category';
import { imageQuery } from './image-query';
import { imageUpload } from './image-upload';
import { keywordQuery } from './keyword-query';
import type { Operation } from './operation';
import { poolPull } from './pool';
import { productDetail } from './product-detail';
import { recommend } from './recommend';
import { related } from './related';
import { sellerOffers } from './seller-offers';
import { similarOffers } from './similar-offers';
import { topKeywords } from './top-keywords';
import { topList } from './top-list';

export const NAMESPACE = 'com.alibaba.fenxiao.crossborder';

const OPERATIONS: readonly Operation[] = [
  categoryById,
  keywordQuery,
  imageQuery,
  productDetail,
  sellerOffers,
  recommend,
  poolPull,
  related,
  imageUpload,
  topList,
  topKeywords,
  similarOffers,
];

export function findOperation(namespace: string, api: string): Operation | undefined {
  return OPERATIONS.find(
    (operation) => operation.name === api && (operation.namespace ?? NAMESPACE) === namespace,
  );
}
