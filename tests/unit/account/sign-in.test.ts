import { describe, expect, it } from 'vitest';
import { readPasted, readRedirect } from '@/lib/account/sign-in';

const CALLBACK = 'https://abc.chromiumapp.org/';

describe('readPasted', () => {
  it.each([
    [`${CALLBACK}?code=C0DE-1234&state=s1`, 'C0DE-1234'],
    [`  ${CALLBACK}?state=s1&code=C0DE-1234  `, 'C0DE-1234'],
    ['C0DE-1234', 'C0DE-1234'],
  ])('finds the code in %s', (redirected, code) => {
    expect(readPasted(redirected, 's1')).toEqual({ ok: true, value: code });
  });

  it.each([
    ['another sign-in’s state', `${CALLBACK}?code=C0DE-1234&state=s2`, 'sign-in-foreign'],
    ['no state', `${CALLBACK}?code=C0DE-1234`, 'sign-in-foreign'],
    ['a refusal', `${CALLBACK}?error=access_denied&state=s1`, 'sign-in-refused'],
    ['no code', `${CALLBACK}?state=s1`, 'sign-in-no-code'],
    ['no address', 'I clicked yes', 'sign-in-no-code'],
    ['nothing', '', 'sign-in-no-code'],
  ])('refuses %s', (_, redirected, code) => {
    expect(readPasted(redirected, 's1')).toMatchObject({ ok: false, error: { code } });
  });
});

describe('readRedirect', () => {
  it('takes no bare code: what the browser brings back must carry our state', () => {
    expect(readRedirect('C0DE-1234', 's1')).toMatchObject({ error: { code: 'sign-in-no-code' } });
  });
});
