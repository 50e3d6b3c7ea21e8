import type { Outcome } from '../../failures/outcome';
import type { OfferPage } from '../../offers/offer';
import { notAvailable, type Catalogue, type InLanguage, type PictureQuery } from '../catalogue';
import type { AnswerKeeper } from '../http';
import { untranslated } from '../untranslated';
import { call, type CallParts } from './call';
import { createInLanguage } from './in-language';
import type { Operation, Translated } from './operation';
import { categoryById, probe } from './operations/category';
import { imageQuery, type PlatformPicture } from './operations/image-query';
import { imageUpload } from './operations/image-upload';
import { keywordQuery } from './operations/keyword-query';
import { offerRecommend } from './operations/offer-recommend';
import { poolPull } from './operations/pool-pull';
import { productDetail } from './operations/product-detail';
import { related } from './operations/related';
import { sellerOffers } from './operations/seller-offers';
import { similarOffers } from './operations/similar-offers';
import { topKeyword } from './operations/top-keyword';
import { topList } from './operations/top-list';

type Parts = CallParts & { answers: AnswerKeeper };
type Answers<Answer> = Promise<Outcome<InLanguage<Answer>>>;

/** 1688's official gateway for buyers across borders, the default interface. */
export function createCrossborderCatalogue(parts: Parts): Catalogue {
  const inLanguage = createInLanguage();
  const ask =
    <Query extends Translated, Payload, Answer>(operation: Operation<Query, Payload, Answer>) =>
    (question: Query): Answers<Answer> =>
      inLanguage(operation.name, question, (asked) => call(parts, operation, asked));
  return {
    dialect: 'crossborder',
    searchByKeyword: ask(keywordQuery),
    searchByPicture: (query) => searchByPicture(parts, query, ask(imageQuery)),
    uploadPicture: (base64) => call(parts, imageUpload, { base64 }),
    offer: ask(productDetail),
    shop: ask(sellerOffers),
    recommended: ask(offerRecommend),
    related: ask(related),
    pool: async (query) => refusedPool(await ask(poolPull)(query)),
    category: ask(categoryById),
    ranking: ask(topList),
    hotKeywords: ask(topKeyword),
    probe: () => call(parts, probe, { language: 'en' }),
  };
}

/**
 * Searches for a picture that the platform has, or, with another operation, for one at any public
 * address. That one translates nothing, so no language can be refused.
 */
async function searchByPicture(
  parts: Parts,
  query: PictureQuery,
  askAboutKnown: (query: PictureQuery & { picture: PlatformPicture }) => Answers<OfferPage>,
): Answers<OfferPage> {
  const { picture } = query;
  if ('base64' in picture) return notAvailable('crossborder', 'picture');
  if (!('publicAddress' in picture)) return askAboutKnown({ ...query, picture });
  const found = await call(parts, similarOffers, { ...query, address: picture.publicAddress });
  return untranslated(found, query);
}

/** A pool that the platform refuses is one that this account was not let into. */
function refusedPool<Value>(outcome: Outcome<Value>): Outcome<Value> {
  if (outcome.ok || outcome.error.code !== 'gateway-refused') return outcome;
  return { ok: false, error: { ...outcome.error, code: 'pool-refused' } };
}
