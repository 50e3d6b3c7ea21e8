import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { categoryById } from '@/lib/gateway/crossborder/operations/category';
import { imageQuery } from '@/lib/gateway/crossborder/operations/image-query';
import { imageUpload } from '@/lib/gateway/crossborder/operations/image-upload';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { offerRecommend } from '@/lib/gateway/crossborder/operations/offer-recommend';
import { poolPull } from '@/lib/gateway/crossborder/operations/pool-pull';
import { productDetail } from '@/lib/gateway/crossborder/operations/product-detail';
import { related } from '@/lib/gateway/crossborder/operations/related';
import { sellerOffers } from '@/lib/gateway/crossborder/operations/seller-offers';
import { similarOffers } from '@/lib/gateway/crossborder/operations/similar-offers';
import { topKeyword } from '@/lib/gateway/crossborder/operations/top-keyword';
import { topList } from '@/lib/gateway/crossborder/operations/top-list';
import type { Operation } from '@/lib/gateway/crossborder/operation';
import { driftsOf } from '@/lib/gateway/drift';
import { detailSchema } from '@/lib/gateway/crossborder/detail/schema';
import { offerItemSchema } from '@/lib/gateway/crossborder/offer-item';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { PROTOTYPE_NAMES } from '../prototype-names';
import { payloadOf } from '../schema-payloads';
import { ASKED, readBare, readReply } from './reading';

const PRICED = { ...NO_OPTIONS, priceFrom: 100, priceTo: 5000 };
const POOL = { poolId: '1', taskId: 't', pageSize: 5, categoryId: null, sort: null };

/** Each operation with a question that it could be asked. */
function operation<Query, Payload, Answer>(
  asked: Operation<Query, Payload, Answer>,
  question: Query,
) {
  return {
    bare: (payload: unknown) => readBare(asked, payload, question),
    whole: (text: string) => readReply(asked, text, question),
    kept: payloadOf(asked.schema),
    drifts: (payload: unknown) => driftsOf(asked.schema, payload, asked.promised),
  };
}

const OPERATIONS = {
  category: operation(categoryById, { ...ASKED, categoryId: '0' }),
  keyword: operation(keywordQuery, { ...ASKED, keyword: '' }),
  picture: operation(imageQuery, { ...ASKED, picture: { imageId: '1' } }),
  upload: operation(imageUpload, { base64: '' }),
  detail: operation(productDetail, { ...ASKED, offerId: '1' }),
  shop: operation(sellerOffers, { ...ASKED, sellerOpenId: 'S' }),
  recommended: operation(offerRecommend, { ...ASKED, memberId: 'M' }),
  related: operation(related, { ...ASKED, offerId: '1' }),
  pool: operation(poolPull, { ...ASKED, ...POOL }),
  ranking: operation(topList, { ...ASKED, categoryId: '1', kind: 'hot', limit: 5 }),
  hotKeywords: operation(topKeyword, { ...ASKED, categoryId: '1' }),
  similar: operation(similarOffers, { ...ASKED, options: PRICED, address: 'https://a.example/' }),
} as const;

const names = [
  ...Object.keys(offerItemSchema._zod.def.shape),
  ...Object.keys(detailSchema._zod.def.shape),
  'data',
  'children',
  'rankProductModels',
  'result',
  'itemId',
  'seKeyword',
  'skuId',
  'quoteType',
  ...PROTOTYPE_NAMES,
];

/** JSON that uses the platform's own names, so that it gets further than noise would. */
const { json: familiar } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(1, '600000000001', 'true', '25.80', '13%', 2 ** 60, -1, ''),
    fc.constantFrom(...PROTOTYPE_NAMES),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie('json'), { maxKeys: 8, noNullPrototype: true }),
  ),
}));

describe.each(Object.entries(OPERATIONS))('%s', (_, { bare, whole, drifts, kept }) => {
  it('reads any JSON without throwing, and answers with data', () => {
    fc.assert(
      fc.property(fc.oneof(familiar, fc.jsonValue()), (payload) => {
        const reply = { success: true, result: { success: 'true', result: payload } };
        const answers = [
          bare(payload),
          whole(JSON.stringify(payload)),
          whole(JSON.stringify(reply)),
        ];
        // An answer travels to the store and between contexts: it is data all through.
        expect(structuredClone(answers)).toEqual(answers);
        expect(Array.isArray(drifts(payload))).toBe(true);
      }),
    );
  });

  it('answers with data whatever stands in the fields that it reads', () => {
    fc.assert(
      fc.property(kept, (payload) => {
        const isOne = typeof payload === 'object' && payload !== null && 'offerId' in payload;
        const answer = bare(isOne ? { ...payload, offerId: 1 } : payload);
        expect(structuredClone(answer)).toEqual(answer);
      }),
    );
  });

  it('reads any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(whole(text)).toHaveProperty('ok');
      }),
    );
  });
});
