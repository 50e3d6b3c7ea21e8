import { sentBefore, success, unsent, type Outcome } from '../../failures/outcome';
import type { Catalogue, InLanguage } from '../catalogue';
import type { Credentials, CredentialSource } from '../credentials';
import type { Transport } from '../http';
import { readEnvelope } from './envelope';
import type { Operation, Translated } from './operation';
import { categoryRoots } from './operations/category';
import { imageQuery } from './operations/image-query';
import { imageUpload } from './operations/image-upload';
import { keywordQuery } from './operations/keyword-query';
import { productDetail } from './operations/product-detail';
import { signedRequest } from './request';

interface Parts {
  transport: Transport;
  credentials: CredentialSource;
}

/** 1688's official gateway for buyers across borders, the default interface. */
export function createCrossborderCatalogue(parts: Parts): Catalogue {
  const ask = <Question, Answer>(operation: Operation<Question, Answer>, question: Question) =>
    call(parts, operation, question);
  return {
    searchByKeyword: (query) => inLanguage(query, (asked) => ask(keywordQuery, asked)),
    searchByPicture: (query) => inLanguage(query, (asked) => ask(imageQuery, asked)),
    uploadPicture: (base64) => ask(imageUpload, { base64 }),
    offer: (offerId, language) =>
      inLanguage({ offerId, language }, (asked) => ask(productDetail, asked)),
    probe: () => ask(categoryRoots, { language: 'en' }),
  };
}

/** Asks once; a token that the platform refuses is renewed and the call repeated, once. */
async function call<Question, Answer>(
  parts: Parts,
  operation: Operation<Question, Answer>,
  question: Question,
): Promise<Outcome<Answer>> {
  const first = await parts.credentials.current();
  if (!first.ok) return unsent(first);
  const reply = await send(parts.transport, operation, question, first.value);
  if (reply.ok || reply.error.code !== 'token-expired') return reply;
  const renewed = await parts.credentials.renewed(first.value.accessToken);
  return sentBefore(
    renewed.ok ? await send(parts.transport, operation, question, renewed.value) : renewed,
  );
}

async function send<Question, Answer>(
  transport: Transport,
  operation: Operation<Question, Answer>,
  question: Question,
  credentials: Credentials,
): Promise<Outcome<Answer>> {
  const reply = await transport.send({
    urgency: 'interactive',
    upload: operation.upload ?? false,
    request: await signedRequest(
      operation.name,
      operation.wrapper,
      operation.parameters(question),
      credentials,
    ),
    read: readEnvelope,
  });
  return reply.ok ? operation.read(reply.value, question) : reply;
}

/** The platform's words when it is the language that it refuses; their exact form is not known. */
const ABOUT_LANGUAGE = /lang|country|locale|语言|语种|国家/i;

/**
 * A search that is refused in another language is asked again in English, which the platform always
 * knows. Only a refusal that speaks of the language says something about the next search.
 */
async function inLanguage<Question extends Translated, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Outcome<Answer>>,
): Promise<Outcome<InLanguage<Answer>>> {
  const { language } = question;
  const first = await ask(question);
  if (first.ok) return success({ answer: first.value, language, isRefused: false });
  if (first.error.code !== 'gateway-refused' || language === 'en') return first;
  const english = await ask({ ...question, language: 'en' });
  if (!english.ok) return first;
  const isRefused = ABOUT_LANGUAGE.test(first.error.text ?? '');
  return success({ answer: english.value, language: 'en', isRefused });
}
