import { describe, expect, it } from 'vitest';
import type { Transport } from '@/lib/gateway/http';
import { checkKey, type CheckRow } from '@/lib/gateway/key-check';
import {
  accepted,
  CREDENTIALS,
  gatewayDouble,
  gatewaySays,
  refusedWith,
} from './crossborder/gateway-double';

/** An offer with all that is promised of one. */
const OFFER = {
  offerId: 1,
  subject: '杯',
  subjectTrans: 'Mug',
  imageUrl: 'https://cbu01.alicdn.com/img/ibank/a.jpg',
  priceInfo: { price: '1.00' },
  monthSold: 0,
};

const REFUSED = refusedWith('busy');

/** A gateway that answers some operations and refuses the rest. */
function answering(replies: Record<string, string>): { transport: Transport; called: string[] } {
  const called: string[] = [];
  return {
    called,
    transport: {
      async send(call) {
        const request = await call.request();
        if (!request.ok) return request;
        const name = request.value.url.split('/').at(-2) ?? '';
        called.push(name);
        return call.read({ status: 200, text: replies[name] ?? REFUSED });
      },
    },
  };
}

async function rowsOf(
  replies: Record<string, string>,
  poolId?: string,
): Promise<{ rows: Record<string, CheckRow>; called: string[] }> {
  const { transport, called } = answering(replies);
  const { credentials } = gatewayDouble();
  const rows: Record<string, CheckRow> = {};
  for await (const row of checkKey({ transport, credentials, poolId })) rows[row.operation] = row;
  return { rows, called };
}

describe('the check of a key', () => {
  it('skips what needs an answer that did not come, and says what', async () => {
    const { rows, called } = await rowsOf({});
    const lacking = Object.values(rows).map((row) => [row.operation, row.state, row.lacking]);
    expect(lacking).toEqual([
      ['category.translation.getById', 'failed', null],
      ['product.search.keywordQuery', 'failed', null],
      ['product.search.queryProductDetail', 'skipped', 'needs-offer'],
      ['product.search.querySellerOfferList', 'skipped', 'needs-seller'],
      ['product.related.recommend', 'skipped', 'needs-offer'],
      ['product.search.imageQuery', 'skipped', 'needs-picture'],
      ['alibaba.cross.similar.offer.search', 'skipped', 'needs-picture'],
      ['product.image.upload', 'failed', null],
      ['product.topList.query', 'skipped', 'needs-category'],
      ['product.search.topKeyword', 'skipped', 'needs-category'],
      ['product.search.offerRecommend', 'failed', null],
      ['pool.product.pull', 'skipped', 'needs-pool-id'],
    ]);
    expect(called).toHaveLength(4);
  });

  it('counts what came, and names what came otherwise', async () => {
    const { rows } = await rowsOf(
      {
        'product.search.keywordQuery': accepted({
          totalRecords: 3,
          data: [OFFER, { offerId: 2, subject: [] }, { subject: 'no id' }],
        }),
        'pool.product.pull': accepted([{ offerId: 1, bizCategoryId: '1', offerPoolTotal: 1 }]),
        'product.topList.query': accepted('text'),
        'category.translation.getById': accepted({ children: [{ categoryId: 5 }] }),
      },
      '9',
    );
    expect(rows['product.search.keywordQuery']).toMatchObject({
      state: 'drifted',
      answered: 2,
      drifts: [
        { path: 'data[].subject', expected: 'string | number', received: 'array' },
        { path: 'data[].offerId', expected: 'number | string', received: 'nothing' },
      ],
    });
    expect(rows['pool.product.pull']).toMatchObject({ state: 'works', answered: 1 });
    expect(rows['product.topList.query']).toMatchObject({
      state: 'drifted',
      answered: null,
      drifts: [{ path: '', expected: 'object', received: 'string' }],
      failure: { code: 'reply-unexpected' },
    });
  });

  it('names what every offer lacks', async () => {
    const { offerId, ...renamed } = OFFER;
    const data = [{ offerId, ...renamed, subject: undefined, title: '杯' }];
    const { rows } = await rowsOf({
      'product.search.keywordQuery': accepted({ totalRecords: 1, data }),
    });
    expect(rows['product.search.keywordQuery']).toMatchObject({
      state: 'drifted',
      answered: 1,
      drifts: [{ path: 'data[].subject', expected: 'string | number', received: 'nothing' }],
    });
  });

  it.each([
    [{ answer: {} }, 'result', 'object', 'nothing'],
    [{ result: { success: 1, result: [] } }, 'result.success', 'boolean | string', 'number'],
    [{ result: { success: true, code: '200' } }, 'result.result', 'anything', 'nothing'],
  ])('names what drifted around the answer in %j', async (body, path, expected, received) => {
    const { rows } = await rowsOf({ 'product.search.offerRecommend': JSON.stringify(body) });
    expect(rows['product.search.offerRecommend']).toMatchObject({
      state: 'drifted',
      drifts: [{ path, expected, received }],
      failure: { code: 'reply-unexpected' },
    });
  });

  it('finds no drift in a refusal', async () => {
    const { rows } = await rowsOf({ 'product.search.offerRecommend': gatewaySays('gw.X') });
    expect(rows['product.search.offerRecommend']).toMatchObject({
      state: 'failed',
      drifts: [],
      failure: { code: 'gateway-error' },
    });
  });

  it('tells no secret, even where the platform does', async () => {
    const said = `AppKey is not found: ${CREDENTIALS.appKey} ${CREDENTIALS.accessToken}`;
    const { rows } = await rowsOf({ 'category.translation.getById': refusedWith(said) });
    const row = rows['category.translation.getById'];
    expect(row?.failure).toEqual({ code: 'gateway-refused', text: 'AppKey is not found: … …' });
    for (const secret of Object.values(CREDENTIALS)) {
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });
});
