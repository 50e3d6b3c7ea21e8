import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTokenService } from '@/lib/account/token-service';
import { failure, success } from '@/lib/failures/outcome';
import { withoutSecrets } from '@/lib/gateway/secrets';
import { recorder } from './recorder';

const refused = (text: string) => failure('gateway-error', { text, requestId: text });

describe('a refusal without secrets', () => {
  it('has none of those that it names, in words and request id', () => {
    expect(withoutSecrets(refused('no a+b=c, no a%2Bb%3Dc'), ['a+b=c'])).toEqual({
      ok: false,
      error: { code: 'gateway-error', text: 'no …, no …', requestId: 'no …, no …' },
    });
  });

  it('has no whole one where one is part of another', () => {
    expect(withoutSecrets(refused('abcdefgh'), ['abcd', 'abcdefgh'])).toMatchObject({
      error: { text: '…' },
    });
  });

  it('has not even the beginning of one, where its words were cut', () => {
    expect(withoutSecrets(refused('no secr'), ['secret-of-mine'])).toMatchObject({
      error: { text: 'no …' },
    });
  });

  it('keeps its words from what is too short for a secret', () => {
    const outcome = refused('no app');
    expect(withoutSecrets(outcome, ['app', '', null])).toEqual(outcome);
  });

  it('is none where the answer is good', () => {
    expect(withoutSecrets(success('secret'), ['secret'])).toEqual(success('secret'));
  });

  it('throws at no secret', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, secret) => {
        expect(withoutSecrets(refused(text), [secret])).toHaveProperty('error.text');
      }),
    );
  });
});

describe('the token calls', () => {
  const APP = { appKey: '8000001', appSecret: 'ExampleSecret01' };
  const [REFRESH, ACCESS, CODE] = ['refresh-token-1', 'access-token-1', 'code-0001'];
  const said = [...Object.values(APP), REFRESH, ACCESS, CODE].join(' ');
  const body = { error_code: '400', error_message: `refused: ${said}`, request_id: said };
  const service = () => {
    const { transport } = recorder(body, 400);
    return createTokenService({ transport, now: () => 0 });
  };

  it('leave nothing of a refused refresh in the outcome', async () => {
    const outcome = await service().refresh(APP, REFRESH);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'refresh-dead' } });
    for (const secret of [...Object.values(APP), REFRESH]) {
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });

  it('nor of a refused code, which is told as such', async () => {
    const outcome = await service().exchange(APP, CODE, 'https://a.example/');
    expect(outcome).toMatchObject({ ok: false, error: { code: 'code-refused' } });
    for (const secret of [...Object.values(APP), CODE]) {
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });

  it('nor of a refused prolongation', async () => {
    const outcome = await service().postpone(APP, REFRESH, ACCESS);
    for (const secret of [...Object.values(APP), REFRESH, ACCESS]) {
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });
});
