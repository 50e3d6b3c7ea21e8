import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { productJpeg } from './pictures/render';
import { PRODUCTS, type Product } from './catalogue/products';
import { startSandbox, type Sandbox } from './index';
import { pageOf, search, upload, type Answer } from './testing';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
beforeEach(() => {
  sandbox.reset();
});
afterAll(() => sandbox.close());

const mugs = (): Promise<Answer> => search(sandbox, 'keywordQuery', { keyword: 'mug' });

describe('faults', () => {
  it.each([
    ['rate-limit', 400, 'gw.QosAppFrequencyLimit'],
    ['not-subscribed', 400, 'gw.APIACLDecline'],
    ['server-error', 500, '500'],
  ] as const)('%s answers %i %s, once', async (kind, status, code) => {
    sandbox.fault({ operation: 'product.search.keywordQuery', kind });
    const hit = await mugs();
    expect([hit.status, hit.body.error_code]).toEqual([status, code]);
    expect(sandbox.log()[0]).toMatchObject({ status, errorCode: code });
    expect((await mugs()).status).toBe(200);
  });

  it('expired-token goes on for the token that was shown, until reset', async () => {
    sandbox.fault({ kind: 'expired-token' });
    expect((await mugs()).status).toBe(401);
    expect((await mugs()).status).toBe(401);
    sandbox.reset();
    expect((await mugs()).status).toBe(200);
  });

  it('lets the first requests pass and hits the next ones', async () => {
    sandbox.fault({ kind: 'rate-limit', skip: 1, times: 2 });
    const statuses = [];
    for (let turn = 0; turn < 4; turn += 1) statuses.push((await mugs()).status);
    expect(statuses).toEqual([200, 400, 400, 200]);
  });

  it.each(['html', 'half-json', 'cut-before', 'cut-middle'] as const)(
    '%s gives no readable reply',
    async (kind) => {
      sandbox.fault({ host: 'gw.open.1688.com', kind });
      await expect(mugs()).rejects.toThrow();
      expect((await mugs()).status).toBe(200);
    },
  );

  it('item-without-id spoils one item among good ones', async () => {
    sandbox.fault({ kind: 'item-without-id' });
    const ids = pageOf(await mugs()).data.map((item) => item.offerId !== undefined);
    expect(ids).toEqual(ids.map((_, index) => index !== 1));
  });

  it('empty-result empties the page', async () => {
    sandbox.fault({ kind: 'empty-result' });
    expect(pageOf(await mugs())).toMatchObject({ totalRecords: 0, totalPage: 0, data: [] });
  });

  it('image-id-0 refuses an upload that was good', async () => {
    const jpeg = await productJpeg(PRODUCTS[0] as Product);
    sandbox.fault({ operation: 'product.image.upload', kind: 'image-id-0' });
    expect(await upload(sandbox, jpeg)).toBe('0');
    expect(await upload(sandbox, jpeg)).toMatch(/^\d{19}$/);
  });

  it('sends a raw status and body, and delays', async () => {
    sandbox.fault({ pathIncludes: '/p/', status: 418, body: 'tea', delayMs: 60 });
    const start = performance.now();
    const reply = await sandbox.fetch('https://cdn.pictures.test/p/mug-0-0.jpg');
    expect([reply.status, await reply.text()]).toEqual([418, 'tea']);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('hang never answers', async () => {
    sandbox.fault({ kind: 'hang' });
    const signal = AbortSignal.timeout(150);
    await expect(sandbox.fetch('https://shop.test/', { signal })).rejects.toThrow('timeout');
    expect(sandbox.log()[0]?.status).toBe(0);
  });

  it('is set over HTTP too, and a wrong one is named', async () => {
    const post = (body: unknown): Promise<Response> =>
      sandbox.fetch(`${sandbox.origin}/__sandbox/fault`, {
        method: 'POST',
        body: JSON.stringify(body),
      });
    expect((await post({ kind: 'rate-limit' })).status).toBe(200);
    expect((await mugs()).status).toBe(400);
    expect((await post({ kind: 'no-such-kind' })).status).toBe(400);
  });
});
