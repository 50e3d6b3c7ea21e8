import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignMethod } from '@/lib/gateway/top/settings';
import { signForm, signTop } from '@/lib/gateway/top/sign';

const FOO_BAR = { foo: '1', bar: '2', foo_bar: '3', foobar: '4' };

/** Platform facts 4: the foo/bar ones computed in Python, the `secret` ones published. */
const VECTORS: [SignMethod, Record<string, string>, secret: string, signature: string][] = [
  ['md5', FOO_BAR, 'helloworld', '5AAF1C690262A24768F5478B084C2C8A'],
  ['hmac', FOO_BAR, 'helloworld', 'E687005F819D6F9E6ED085311C8ACC75'],
  [
    'hmac-sha256',
    FOO_BAR,
    'helloworld',
    '339676BF36C50A8BD3D8F6B4A81B2F9AA614B05BFCFEBEFC169CB830D6B77D3B',
  ],
  ['hmac-sha1', FOO_BAR, 'helloworld', 'E45258C73D3195EA6E98190FD51946CB7384F4D1'],
  ['md5', { b: '2', a: '1' }, 'secret', 'EF16F26C937CF52AE6F85DF2FD08B24A'],
  [
    'hmac-sha256',
    { b: '2', a: '1' },
    'secret',
    '3A9F9E53162A24430830CCA87B7FB623401B81EB6616A6EA75B3614AEBDC7F4D',
  ],
];

describe('signTop', () => {
  it.each(VECTORS)('signs with %s', async (method, parameters, secret, signature) => {
    expect(await signTop(method, parameters, secret)).toBe(signature);
  });

  it('leaves out the signature itself and what is empty', async () => {
    const more = { ...FOO_BAR, sign: 'old', session: '' };
    expect(await signTop('md5', more, 'helloworld')).toBe('5AAF1C690262A24768F5478B084C2C8A');
  });

  it('agrees with another implementation for any parameters', async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 });
    const form = fc.dictionary(word, word, { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(form, word, async (parameters, secret) => {
        const joined = Object.keys(parameters)
          .filter((name) => name !== 'sign')
          .sort()
          .map((name) => `${name}${parameters[name] ?? ''}`)
          .join('');
        const wrapped = secret + joined + secret;
        const expected: Record<SignMethod, string> = {
          md5: createHash('md5').update(wrapped).digest('hex'),
          hmac: createHmac('md5', secret).update(joined).digest('hex'),
          'hmac-sha256': createHmac('sha256', secret).update(joined).digest('hex'),
          'hmac-sha1': createHmac('sha1', secret).update(wrapped).digest('hex'),
        };
        for (const [method, digest] of Object.entries(expected)) {
          const signature = await signTop(method as SignMethod, parameters, secret);
          expect(signature).toBe(digest.toUpperCase());
        }
      }),
    );
  });
});

describe('signForm', () => {
  it('signs app key and time', () => {
    expect(signForm('KEY', '1700000000000', 'SEC')).toBe('80128923B0FF12B1C10C5C0BBA1160E9');
  });
});
