import { describe, expect, it } from 'vitest';
import { failure } from '@/lib/failures/outcome';
import { call } from '@/lib/gateway/crossborder/call';
import { categoryById, probe } from '@/lib/gateway/crossborder/operations/category';
import { imageUpload } from '@/lib/gateway/crossborder/operations/image-upload';
import { keywordQuery } from '@/lib/gateway/crossborder/operations/keyword-query';
import { productDetail } from '@/lib/gateway/crossborder/operations/product-detail';
import { topList } from '@/lib/gateway/crossborder/operations/top-list';
import { LIVES } from '@/lib/gateway/http';
import { accepted, CREDENTIALS, formOf, gatewayDouble, gatewaySays } from './gateway-double';
import { ASKED } from './reading';

const MUG = { ...ASKED, keyword: 'mug' };
const PAGE = accepted({ totalRecords: 1, data: [{ offerId: 600000000001 }] });

describe('asking', () => {
  it('keeps the answer under the question alone, whoever signs it', async () => {
    const gateway = gatewayDouble(PAGE);
    await call(gateway, keywordQuery, MUG);
    await call(gateway, keywordQuery, { ...MUG, inBackground: true });
    expect(gateway.calls).toHaveLength(1);
    expect(gateway.kept[0]?.lifeMs).toBe(LIVES.search);
    const [first, second] = gateway.kept.map(({ key }) => key);
    expect(first).toBe(second);
    expect(first).toContain('crossborder product.search.keywordQuery');
    for (const secret of Object.values(CREDENTIALS)) expect(first).not.toContain(secret);
  });

  it('asks another question anew', async () => {
    const gateway = gatewayDouble(PAGE);
    await call(gateway, keywordQuery, MUG);
    await call(gateway, keywordQuery, { ...MUG, page: 2 });
    await call(gateway, keywordQuery, { ...MUG, language: 'ja' });
    expect(gateway.calls).toHaveLength(3);
  });

  it('keeps lists and categories longer than searches, and uploads and the probe never', async () => {
    const gateway = gatewayDouble(accepted({ categoryId: 0 }));
    const list = { language: 'en', categoryId: '1', kind: 'hot', limit: 5 } as const;
    await call(gateway, categoryById, { language: 'en', categoryId: '0' });
    await call(gateway, topList, list);
    await call(gateway, probe, { language: 'en' });
    await call(gateway, imageUpload, { base64: '/9j/' });
    expect(gateway.kept.map(({ lifeMs }) => lifeMs)).toEqual([LIVES.categories, LIVES.list]);
    expect(gateway.calls.map(({ upload }) => upload)).toEqual([false, false, false, true]);
  });

  it('never keeps an answer that it cannot read', async () => {
    const gateway = gatewayDouble(accepted({ data: 'text' }), PAGE);
    expect(await call(gateway, keywordQuery, MUG)).toMatchObject({
      error: { code: 'reply-unexpected' },
    });
    expect(await call(gateway, keywordQuery, MUG)).toMatchObject({ ok: true });
  });

  it('never keeps an answer that has the right form and says nothing', async () => {
    const gateway = gatewayDouble(accepted({ offerId: 'none' }), accepted({ offerId: 1 }));
    const offer = { offerId: '1', language: 'en' } as const;
    expect(await call(gateway, productDetail, offer)).toMatchObject({
      error: { code: 'reply-unexpected' },
    });
    expect(await call(gateway, productDetail, offer)).toMatchObject({ ok: true });
  });

  it('gives way where nobody waits', async () => {
    const gateway = gatewayDouble(PAGE);
    await call(gateway, keywordQuery, MUG);
    await call(gateway, keywordQuery, { ...MUG, keyword: 'cup', inBackground: true });
    expect(gateway.calls.map(({ urgency }) => urgency)).toEqual(['interactive', 'background']);
  });
});

describe('a refused token', () => {
  it('is renewed and the call repeated, once', async () => {
    const gateway = gatewayDouble(gatewaySays('401'), PAGE);
    expect(await call(gateway, keywordQuery, MUG)).toMatchObject({ ok: true });
    expect(gateway.refused).toEqual(['token-1']);
    expect(gateway.requests.map((request) => formOf(request)['access_token'])).toEqual([
      'token-1',
      'token-2',
    ]);
  });

  it('is not renewed twice', async () => {
    const gateway = gatewayDouble(gatewaySays('401'));
    expect(await call(gateway, keywordQuery, MUG)).toEqual({
      ok: false,
      error: { code: 'token-expired', text: 'words' },
    });
    expect(gateway.calls).toHaveLength(2);
  });

  it('that cannot be renewed fails as something that was sent', async () => {
    const gateway = gatewayDouble(gatewaySays('401'));
    gateway.credentials.renewed = () => Promise.resolve(failure('refresh-dead', { unsent: true }));
    expect(await call(gateway, keywordQuery, MUG)).toEqual({
      ok: false,
      error: { code: 'refresh-dead' },
    });
  });
});

describe('a refusal that names what the call was made with', () => {
  it('tells none of it', async () => {
    const said = Object.values(CREDENTIALS).join(' ');
    const refusal = { error_code: 'gw.X', error_message: `no: ${said}`, request_id: 'token-1' };
    const gateway = gatewayDouble(JSON.stringify(refusal));
    expect(await call(gateway, keywordQuery, MUG)).toEqual({
      ok: false,
      error: { code: 'gateway-error', text: 'no: … … …', requestId: '…' },
    });
  });
});

describe('a call without credentials', () => {
  it('does not go out where they were forgotten while it waited', async () => {
    const gateway = gatewayDouble(PAGE);
    gateway.credentials.newest = () => Promise.resolve(failure('account-missing'));
    expect(await call(gateway, keywordQuery, MUG)).toMatchObject({
      error: { code: 'account-missing' },
    });
    expect(gateway.requests).toHaveLength(0);
  });

  it('fails before anything leaves', async () => {
    const gateway = gatewayDouble(PAGE);
    gateway.credentials.current = () => Promise.resolve(failure('account-missing'));
    expect(await call(gateway, keywordQuery, MUG)).toEqual({
      ok: false,
      error: { code: 'account-missing', unsent: true },
    });
    expect(gateway.calls).toHaveLength(0);
  });
});
