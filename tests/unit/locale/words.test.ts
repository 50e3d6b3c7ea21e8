import { describe, expect, it } from 'vitest';
import { FAILURES, type FailureCode } from '@/lib/failures/table';
import { failureWords, placeholders, translate } from '@/lib/locale/translate';
import { english } from '@/lib/locale/words/en';
import { chinese } from '@/lib/locale/words/zh';

interface Branch {
  readonly [key: string]: string | Branch;
}

/** All texts of a dictionary by their paths. */
function textsOf(words: Branch, path: string[] = []): Map<string, string> {
  const texts = Object.entries(words).flatMap(([key, word]) => {
    const here = [...path, key];
    return typeof word === 'string'
      ? [[here.join('.'), word] as const]
      : [...textsOf(word, here).entries()];
  });
  return new Map(texts);
}

const [inEnglish, inChinese] = [textsOf(english), textsOf(chinese)];

describe('the dictionaries', () => {
  it('have the same keys', () => {
    expect([...inChinese.keys()].sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('have the same placeholders in every text', () => {
    const different = [...inEnglish].filter(([key, text]) => {
      const other = inChinese.get(key) ?? '';
      return placeholders(text).sort().join() !== placeholders(other).sort().join();
    });
    expect(different).toEqual([]);
  });

  it('write per cent as numbers are written in their language', () => {
    const texts = [...inEnglish, ...inChinese];
    expect(texts.filter(([, text]) => /\d %/.test(text))).toEqual([]);
  });

  it('have no empty text', () => {
    const texts = [...inEnglish, ...inChinese];
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have no Chinese left over in English sentences, names of 1688 apart', () => {
    const allowed = /^(account\.(solution|steps\.create)|preferences\.languages\.zh-CN)$/;
    const stray = [...inEnglish].filter(
      ([key, text]) => /\p{Script=Han}/u.test(text) && !allowed.test(key),
    );
    expect(stray).toEqual([]);
  });
});

describe('a number in a text', () => {
  it('has its thousands apart, and still chooses between singular and plural', () => {
    expect(translate('en', 'search.shownSome', { count: 1 })).toBe('1 offer');
    expect(translate('en', 'search.shownSome', { count: 1234 })).toBe('1,234 offers');
    expect(failureWords('en', 'day-cap', { cap: 5000 }).says).toContain('5,000');
  });
});

describe('the sentence for a failure', () => {
  const codes = Object.keys(FAILURES) as FailureCode[];

  it.each(codes)('leaves no placeholder open where facts are missing: %s', (code) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const { says, todo } = failureWords(language, code);
      expect(`${says} ${todo}`).not.toMatch(/[{}]|failures\./);
    }
  });

  it('names the facts that are known', () => {
    const { says } = failureWords('en', 'picture-out-of-reach', { host: 'img.example.com' });
    expect(says).toBe('The picture is on img.example.com, from which it may not be read yet.');
  });

  it('does not point to the options from the options', () => {
    const here = codes.map((code) => failureWords('en', code, {}, true).todo);
    const account = here.filter((_, index) => !codes[index]?.startsWith('picture-'));
    expect(account.filter((todo) => /in options|into options/i.test(todo))).toEqual([]);
  });

  it('does not escape what a fact holds: it is shown as text', () => {
    const { says } = failureWords('en', 'network-failed', { host: '<b>&' });
    expect(says).toContain('<b>&');
  });

  it('does not read placeholders out of a fact', () => {
    const { says } = failureWords('en', 'network-failed', { host: '{{status}}$t(common.name)' });
    expect(says).toContain('{{status}}$t(common.name)');
  });
});
