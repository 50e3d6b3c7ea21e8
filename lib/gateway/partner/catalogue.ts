import { likewise, success, unsent, type Outcome } from '../../failures/outcome';
import type { OfferPage } from '../../offers/offer';
import { notAvailable, type Catalogue, type InLanguage, type PictureQuery } from '../catalogue';
import { LIVES, questionKey, type AnswerKeeper, type TextReply, type Transport } from '../http';
import { withoutSecrets } from '../secrets';
import { untranslated } from '../untranslated';
import { readAccepted, readPartnerReply, readSearched } from './envelope';
import { partnerRequest } from './request';
import type { PartnerAccount } from './settings';
import { readSimilarOffers, similarQuestion, type SimilarQuestion } from './similar-offers';

interface Parts {
  transport: Transport;
  answers: AnswerKeeper;
  account: () => Promise<Outcome<PartnerAccount>>;
  /** ms since 1970; every call is dated. */
  now: () => number;
}

/** A third party's gateway to 1688's distribution service: searches by picture, and nothing else. */
export function createPartnerCatalogue(parts: Parts): Catalogue {
  const none = (ability: Parameters<typeof notAvailable>[1]) => () =>
    Promise.resolve(notAvailable('partner', ability));
  return {
    dialect: 'partner',
    searchByKeyword: none('keyword'),
    searchByPicture: (query) => searchByPicture(parts, query),
    uploadPicture: none('upload'),
    offer: none('offer'),
    shop: none('shop'),
    recommended: none('recommended'),
    related: none('related'),
    pool: none('pool'),
    category: none('categories'),
    ranking: none('ranking'),
    hotKeywords: none('hotKeywords'),
    probe: () => probe(parts),
  };
}

async function searchByPicture(
  parts: Parts,
  query: PictureQuery,
): Promise<Outcome<InLanguage<OfferPage>>> {
  const question = similarQuestion(query);
  if (!question.ok) return unsent(question);
  const key = questionKey('partner', 'similar offers', { ...question.value });
  const urgency = query.inBackground ? 'background' : 'interactive';
  const payload = await parts.answers.through(key, LIVES.search, () =>
    send(parts, question.value, urgency, readKept),
  );
  return payload.ok
    ? untranslated(likewise(payload, readSimilarOffers(payload.value)), query)
    : payload;
}

async function send(
  { transport, account, now }: Parts,
  question: SimilarQuestion,
  urgency: 'interactive' | 'background',
  read: (reply: TextReply) => Outcome<unknown>,
): Promise<Outcome<unknown>> {
  const first = await account();
  if (!first.ok) return unsent(first);
  let used = first.value;
  return transport.send({
    urgency,
    upload: false,
    request: async () => {
      // Another account may have been saved, or this one forgotten, while the call waited.
      const newest = await account();
      if (!newest.ok) return newest;
      used = newest.value;
      return success(partnerRequest(question, used, now()));
    },
    read: (reply) => withoutSecrets(read(reply), Object.values<string>({ ...used })),
  });
}

/** Accepts what can be read to its end: anything else is not kept. */
function readKept(reply: TextReply): Outcome<unknown> {
  const payload = readPartnerReply(reply);
  if (!payload.ok) return payload;
  const page = readSimilarOffers(payload.value);
  return page.ok ? payload : page;
}

/** A picture of a product on 1688's public picture host. Source: a real reply of the gateway. */
const PROBED: SimilarQuestion = {
  imgUrl: 'https://cbu01.alicdn.com/O1CN010GZHEb2NFpLs4Mdz6_!!2215765619934-0-cib.jpg',
};

/**
 * The gateway has one call, so the proof is a search for a picture that everybody may see, never
 * from what is kept. A refusal of that picture alone comes after credentials were taken.
 */
async function probe(parts: Parts): Promise<Outcome<null>> {
  const reply = await send(parts, PROBED, 'interactive', readProof);
  return reply.ok ? success(null) : reply;
}

function readProof(reply: TextReply): Outcome<unknown> {
  const accepted = readAccepted(reply);
  if (!accepted.ok) return accepted;
  const searched = readSearched(accepted.value);
  const isAboutPicture = !searched.ok && searched.error.code === 'gateway-refused';
  return isAboutPicture ? success(null) : searched;
}
