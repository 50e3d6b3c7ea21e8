import { describe, expect, it } from 'vitest';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { createInLanguage } from '@/lib/gateway/crossborder/in-language';

const MUG = { keyword: 'mug', language: 'ja' } as const;
const REFUSED = failure('gateway-refused', { text: 'no such offer' });

/** Asks what gives these answers in turn. @returns the answer, and in which languages was asked */
function asking(...answers: Outcome<string>[]) {
  const languages: string[] = [];
  const ask = ({ language }: { language: string }): Promise<Outcome<string>> => {
    const answer = answers[languages.length] ?? failure('unexpected');
    languages.push(language);
    return Promise.resolve(answer);
  };
  return { ask, languages };
}

describe('an answer in English', () => {
  it('that was kept from before says when it was given', async () => {
    const kept = { ...success('rows'), unsent: true, answeredAt: 1_000 } as const;
    const { ask } = asking(REFUSED, kept);
    expect(await createInLanguage()('lists', MUG, ask)).toEqual({
      ok: true,
      value: { answer: 'rows', language: 'en', isRefused: false },
      answeredAt: 1_000,
    });
  });

  it('that is of now says nothing of a time', async () => {
    const { ask } = asking(REFUSED, success('rows'));
    expect(await createInLanguage()('lists', MUG, ask)).not.toHaveProperty('answeredAt');
  });
});

describe('a language in which an operation has answered', () => {
  it('is not asked for again in English where something else is refused', async () => {
    const { ask, languages } = asking(success('rows'), REFUSED);
    const inLanguage = createInLanguage();
    await inLanguage('lists', MUG, ask);
    expect(await inLanguage('lists', MUG, ask)).toEqual(REFUSED);
    expect(languages).toEqual(['ja', 'ja']);
  });

  it.each([
    ['the refusal speaks of it', 'lists', 'ja', 'language is not supported'],
    ['it is another operation that refuses', 'words', 'ja', 'no such offer'],
    ['it is another language', 'lists', 'ko', 'no such offer'],
  ] as const)('may be at fault all the same where %s', async (_, operation, language, text) => {
    const refused = failure('gateway-refused', { text });
    const { ask, languages } = asking(success('rows'), refused, success('rows'));
    const inLanguage = createInLanguage();
    await inLanguage('lists', MUG, ask);
    expect(await inLanguage(operation, { ...MUG, language }, ask)).toMatchObject({
      value: { language: 'en' },
    });
    expect(languages).toEqual(['ja', language, 'en']);
  });
});
