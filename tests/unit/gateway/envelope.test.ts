import { describe, expect, it } from 'vitest';
import { OFFICIAL, OFFICIAL_OR_BESIDE, PLAIN } from '@/lib/gateway/crossborder/envelope';

const reply = (status: number, body: unknown) => ({
  status,
  text: typeof body === 'string' ? body : JSON.stringify(body),
});
const refusal = (code: string) => ({ error_code: code, error_message: 'words', request_id: 'r1' });

const readEnvelope = OFFICIAL.read;

describe('the official envelope', () => {
  it.each([
    ['a flag', { result: { success: true, code: '200', result: { a: 1 } } }, { a: 1 }],
    ['text', { result: { success: 'true', code: 'S0000', result: '19' } }, '19'],
    ['no payload but null', { result: { success: true, result: null } }, null],
  ])('takes success as %s', (_, body, value) => {
    expect(readEnvelope(reply(200, body))).toEqual({ ok: true, value });
  });

  it('finds a payload that stands beside success', () => {
    const body = { result: { success: true, categoryId: 0 } };
    expect(OFFICIAL_OR_BESIDE.read(reply(200, body))).toMatchObject({
      ok: true,
      value: { categoryId: 0 },
    });
  });

  it('holds nothing where there is no payload, which is no empty answer', () => {
    const body = { result: { success: true, code: '200' } };
    const unexpected = { ok: false, error: { code: 'reply-unexpected' } };
    expect(readEnvelope(reply(200, body))).toEqual(unexpected);
    expect(PLAIN.read(reply(200, body.result))).toEqual(unexpected);
  });

  it('takes an empty error code beside a good result for none', () => {
    const body = { errorCode: '', error_code: null, result: { success: true, result: [] } };
    expect(readEnvelope(reply(200, body))).toEqual({ ok: true, value: [] });
  });

  it('forgives a message of another type', () => {
    const body = { result: { success: true, message: {}, result: [] } };
    expect(readEnvelope(reply(200, body))).toEqual({ ok: true, value: [] });
  });

  it('cuts a request id that nobody would give', () => {
    const body = { ...refusal('gw.ParamMissing'), request_id: 'r'.repeat(5000) };
    expect(readEnvelope(reply(400, body))).toMatchObject({
      error: { requestId: 'r'.repeat(100) },
    });
  });

  it('knows a verdict in the gateway’s own spelling', () => {
    const body = { success: false, errorCode: 'HANDLE_ERROR', errorMessage: 'no' };
    expect(PLAIN.read(reply(200, body))).toEqual({
      ok: false,
      error: { code: 'gateway-refused', text: 'no' },
    });
  });

  it.each([
    ['gw.SignatureInvalid', 400, 'signature-wrong'],
    ['gw.APIACLDecline', 400, 'not-subscribed'],
    ['gw.AppKeyNotFound', 400, 'app-unknown'],
    ['gw.ParamMissing', 400, 'parameter-missing'],
    ['gw.APIUnsupported', 400, 'api-unsupported'],
    ['gw.QosAppFrequencyLimit', 200, 'rate-limited'],
    ['gw.OtherFrequencyLimit', 400, 'rate-limited'],
    ['401', 401, 'token-expired'],
    ['401', 200, 'token-expired'],
    ['gw.NeverHeardOf', 400, 'gateway-error'],
    ['gw.NeverHeardOf', 200, 'gateway-error'],
  ])('knows the refusal %s with status %d', (code, status, failure) => {
    expect(readEnvelope(reply(status, refusal(code)))).toEqual({
      ok: false,
      error: { code: failure, text: 'words', requestId: 'r1' },
    });
  });

  it('reads the camel-case spelling of a refusal', () => {
    const body = { errorCode: 'gw.APIACLDecline', errorMessage: 'not allowed' };
    expect(readEnvelope(reply(200, body))).toMatchObject({
      error: { code: 'not-subscribed', text: 'not allowed' },
    });
  });

  it.each([
    ['a page of HTML', 200, '<!doctype html><p>hello', 'reply-unreadable'],
    ['half a JSON', 200, '{"result":{"succ', 'reply-unreadable'],
    ['nothing', 200, '', 'reply-unreadable'],
    ['HTML from a broken gateway', 502, '<html>', 'gateway-broken'],
    ['JSON without an envelope', 200, '[1]', 'reply-unexpected'],
    ['JSON null', 200, 'null', 'reply-unexpected'],
    ['a forbidding page', 403, '<html>', 'gateway-error'],
    ['not found', 404, '{}', 'gateway-error'],
    ['too large', 413, '{}', 'request-too-large'],
    ['a business failure', 200, { result: { success: 'false', message: 'no' } }, 'gateway-refused'],
  ])('gives %s its own code', (_, status, body, code) => {
    expect(readEnvelope(reply(status, body))).toMatchObject({ ok: false, error: { code } });
  });
});
