import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTopReply } from '@/lib/gateway/top/envelope';
import { PROTOTYPE_NAMES } from './prototype-names';

const reply = (body: unknown, status = 200) => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const refusal = (error: object) => reply({ error_response: { request_id: 'r1', ...error } });

describe('readTopReply', () => {
  it.each([
    [7, 'rate-limited'],
    [8, 'rate-limited'],
    [11, 'not-subscribed'],
    [12, 'not-subscribed'],
    [15, 'gateway-broken'],
    [21, 'api-unsupported'],
    [22, 'api-unsupported'],
    [24, 'signature-wrong'],
    [25, 'signature-wrong'],
    [26, 'session-missing'],
    [27, 'session-dead'],
    [28, 'app-key-missing'],
    [29, 'app-unknown'],
    [30, 'clock-wrong'],
    [31, 'clock-wrong'],
    [40, 'parameter-missing'],
    [41, 'parameter-wrong'],
    [43, 'parameter-wrong'],
    [9999, 'gateway-error'],
  ])('knows the code %d, as a number and as text', (number, code) => {
    for (const spelling of [number, String(number)]) {
      expect(readTopReply(refusal({ code: spelling, msg: 'words' }))).toEqual({
        ok: false,
        error: { code, text: 'words', requestId: 'r1' },
      });
    }
  });

  it.each([
    ['isp.call-limited', 'rate-limited'],
    ['isp.remote-service-timeout', 'gateway-broken'],
    ['isv.permission-api-forbidden', 'not-subscribed'],
    ['isv.permission-ip-limit', 'address-not-allowed'],
    ['isv.invalid-signature', 'signature-wrong'],
    ['isv.invalid-parameter', 'parameter-wrong'],
    ['isv.invalid-parameter:pageSize', 'parameter-wrong'],
    ['isv.item-not-exist', 'offer-gone'],
  ])('takes the sub code %s before the code', (sub_code, code) => {
    const outcome = readTopReply(refusal({ code: 11, msg: 'words', sub_code, sub_msg: 'more' }));
    expect(outcome).toMatchObject({ error: { code, text: 'more', requestId: 'r1' } });
  });

  it('takes the code where the sub code is not known', () => {
    const outcome = readTopReply(refusal({ code: 27, sub_code: 'isv.never-heard-of' }));
    expect(outcome).toMatchObject({ error: { code: 'session-dead', text: 'isv.never-heard-of' } });
  });

  it.each([
    ['isv.never-heard-of', 'gateway-refused'],
    ['never-heard-of', 'gateway-broken'],
    [null, 'gateway-broken'],
  ])('takes "remote service error" with the sub code %s as %s', (sub_code, code) => {
    expect(readTopReply(refusal({ code: 15, sub_code }))).toMatchObject({ error: { code } });
  });

  it('cuts a request id that nobody would give', () => {
    const outcome = readTopReply(refusal({ code: 25, request_id: 'r'.repeat(5000) }));
    expect(outcome).toMatchObject({ error: { requestId: 'r'.repeat(100) } });
  });

  it.each(['constructor', 'toString', '__proto__'])('is not misled by the code %s', (code) => {
    expect(readTopReply(refusal({ code }))).toMatchObject({ error: { code: 'gateway-error' } });
  });

  it.each([
    ['a flag', { success: false, code: 25, message: 'bad sign' }],
    ['text', { success: 'false', error_code: 'isv.invalid-signature', error_message: 'bad sign' }],
  ])('reads the picture form’s refusal by %s', (_, body) => {
    expect(readTopReply(reply({ ...body, request_id: 'r2' }))).toEqual({
      ok: false,
      error: { code: 'signature-wrong', text: 'bad sign', requestId: 'r2' },
    });
  });

  it.each([
    ['a page of HTML', 200, '<!doctype html><p>hello', 'reply-unreadable'],
    ['half a JSON', 200, '{"result":{"resu', 'reply-unreadable'],
    ['nothing', 200, '', 'reply-unreadable'],
    ['HTML from a broken gateway', 502, '<html>', 'gateway-broken'],
    ['HTML with status 401', 401, '<html>', 'signature-wrong'],
    ['JSON with status 401', 401, '{}', 'signature-wrong'],
    ['status 404', 404, 'Not Found', 'gateway-error'],
    ['a verdict without a code', 200, '{"success":false}', 'gateway-refused'],
    ['status 413', 413, '{}', 'request-too-large'],
    ['status 429', 429, '{}', 'rate-limited'],
    ['a list', 200, '[1]', 'reply-unexpected'],
    ['null', 200, 'null', 'reply-unexpected'],
    ['a refusal without content', 200, '{"error_response":null}', 'gateway-error'],
    ['an unknown refusal with status 500', 500, '{"error_response":{}}', 'gateway-broken'],
  ])('gives %s its own code', (_, status, text, code) => {
    expect(readTopReply(reply(text, status))).toMatchObject({ ok: false, error: { code } });
  });

  it('finds an answer that stands under its method’s name', () => {
    const body = { alibaba_image_search_response: { items: [] }, request_id: 'r3' };
    expect(readTopReply(reply(body))).toEqual({ ok: true, value: { items: [] } });
  });

  it('throws at no JSON', () => {
    const names = fc.constantFrom(
      'error_response',
      'success',
      'code',
      'sub_code',
      'a_response',
      ...PROTOTYPE_NAMES,
    );
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(...PROTOTYPE_NAMES));
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(names, values));
    fc.assert(
      fc.property(body, fc.constantFrom(200, 401, 500), (value, status) => {
        const answer = readTopReply(reply(JSON.stringify(value), status));
        expect(structuredClone(answer)).toEqual(answer);
      }),
    );
  });
});
