import { failure, likewise, success, unsent, type Outcome } from '../../failures/outcome';
import type { OfferPage } from '../../offers/offer';
import { NO_OPTIONS } from '../../offers/search-options';
import {
  notAvailable,
  type Catalogue,
  type InLanguage,
  type KeywordQuery,
  type PictureQuery,
  type Question,
} from '../catalogue';
import { untranslated } from '../untranslated';
import { callTop, sendTop, type TopCall, type TopParts } from './call';
import { written, type TopOperation } from './operation';
import { keywordSearch } from './operations/keyword-search';
import {
  fitsPictureForm,
  pictureFormParameters,
  pictureSearch,
  type SeenPictureQuery,
} from './operations/picture-search';
import { productGet } from './operations/product-get';
import { shopGoods } from './operations/shop-goods';
import { pictureFormRequest, routerRequest } from './request';
import type { TopSettings } from './settings';

/**
 * A router in Taobao's manner (`router/rest`), as two articles describe it for 1688; it is in no
 * official document. It has no tokens that renew, no uploads, and translates nothing.
 */
export function createTopCatalogue(parts: TopParts): Catalogue {
  const none = (ability: Parameters<typeof notAvailable>[1]) => () =>
    Promise.resolve(notAvailable('top', ability));
  return {
    dialect: 'top',
    searchByKeyword: (query) => ask(parts, keywordSearch, query),
    searchByPicture: (query) => searchByPicture(parts, query),
    uploadPicture: none('upload'),
    offer: (query) => ask(parts, productGet, query),
    shop: (query) => ask(parts, shopGoods, query),
    recommended: none('recommended'),
    related: none('related'),
    pool: none('pool'),
    category: none('categories'),
    ranking: none('ranking'),
    hotKeywords: none('hotKeywords'),
    probe: () => probe(parts),
  };
}

async function ask<Asked extends Question, Answer>(
  parts: TopParts,
  operation: TopOperation<Asked, Answer>,
  question: Asked,
): Promise<Outcome<InLanguage<Answer>>> {
  const call = routerCall(operation, question, await parts.settings());
  return answered(parts, call, operation, question);
}

async function searchByPicture(
  parts: TopParts,
  query: PictureQuery,
): Promise<Outcome<InLanguage<OfferPage>>> {
  const { picture } = query;
  if ('imageId' in picture) return unsent(failure('picture-needs-address'));
  const seen: SeenPictureQuery = { ...query, picture };
  const settings = await parts.settings();
  const call = routerCall(pictureSearch, seen, settings);
  if (!('base64' in picture)) return answered(parts, call, pictureSearch, seen);
  const isFile = settings.pictureForm === 'multipart' && fitsPictureForm(query);
  const withBytes = isFile ? pictureFormCall(call, seen, picture.base64) : call;
  return answered(parts, { ...withBytes, upload: true }, pictureSearch, seen);
}

async function answered<Asked extends Question, Answer>(
  parts: TopParts,
  call: TopCall,
  operation: TopOperation<Asked, Answer>,
  question: Asked,
): Promise<Outcome<InLanguage<Answer>>> {
  const payload = await callTop(parts, call);
  return payload.ok
    ? untranslated(likewise(payload, operation.read(payload.value, question)), question)
    : payload;
}

function routerCall<Asked extends Question, Answer>(
  operation: TopOperation<Asked, Answer>,
  question: Asked,
  settings: TopSettings,
): TopCall {
  const method = settings.methods[operation.method];
  return {
    operation: `${settings.address} ${method}`,
    parameters: operation.parameters(question),
    inBackground: question.inBackground ?? false,
    upload: false,
    needsSession: operation.needsSession ?? false,
    settings,
    build: (business, caller) => routerRequest(method, business, caller),
    check: (payload) => operation.read(payload, question),
  };
}

/** The same question for the picture form, where the bytes stand beside the parameters. */
function pictureFormCall(call: TopCall, query: SeenPictureQuery, base64: string): TopCall {
  const parameters = pictureFormParameters(query);
  return {
    ...call,
    operation: call.settings.formAddress,
    parameters: { ...parameters, image_content: base64 },
    build: (_, caller) => pictureFormRequest(base64, written(parameters), caller),
  };
}

const SMALLEST: KeywordQuery = { keyword: '杯子', language: 'en', page: 1, options: NO_OPTIONS };

/** One row of a keyword search, never an answer that is kept: the router has no call that costs less. */
async function probe(parts: TopParts): Promise<Outcome<null>> {
  const call = routerCall(keywordSearch, SMALLEST, await parts.settings());
  const parameters = { ...call.parameters, pageSize: 1 };
  const reply = await sendTop(parts, { ...call, parameters });
  return reply.ok ? success(null) : reply;
}
