import { categoryById } from './category';
import { imageQuery } from './image-query';
import { imageUpload } from './image-upload';
import { keywordQuery } from './keyword-query';
import type { Operation } from './operation';
import { productDetail } from './product-detail';

export const NAMESPACE = 'com.alibaba.fenxiao.crossborder';

const OPERATIONS: readonly Operation[] = [
  categoryById,
  keywordQuery,
  imageQuery,
  productDetail,
  imageUpload,
];

export function findOperation(namespace: string, api: string): Operation | undefined {
  if (namespace !== NAMESPACE) return undefined;
  return OPERATIONS.find((operation) => operation.name === api);
}
