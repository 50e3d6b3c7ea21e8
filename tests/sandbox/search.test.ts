import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { OFFERS, offersOf } from './catalogue/offers';
import { PRODUCTS, type Product } from './catalogue/products';
import { APPS, startSandbox, type Sandbox } from './index';
import { pictureUrl } from './operations/item';
import { productJpeg } from './pictures/render';
import { searchByPicture } from './pictures/search';
import { searchIndex } from './pictures/search-index';
import { call, pageOf, search, upload } from './testing';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await searchIndex();
}, 30_000);
afterAll(() => sandbox.close());

/** Twenty-five products, of nearly every kind. */
const SOME = PRODUCTS.filter((product) => product.index % 22 === 5).slice(0, 25);

async function first(bytes: Buffer): Promise<string | undefined> {
  return (await searchByPicture(bytes))[0]?.product.id;
}

describe('what a picture lives through', { timeout: 30_000 }, () => {
  const journeys: [string, (jpeg: Buffer) => Promise<Buffer>][] = [
    ['600 px at q60', (jpeg) => sharp(jpeg).resize(600).jpeg({ quality: 60 }).toBuffer()],
    ['a mirror', (jpeg) => sharp(jpeg).flop().jpeg({ quality: 70 }).toBuffer()],
    [
      'its edges cut off',
      (jpeg) =>
        sharp(jpeg).extract({ left: 60, top: 50, width: 690, height: 690 }).jpeg().toBuffer(),
    ],
  ];

  it.each(journeys)('finds the right product first after %s', async (_, alter) => {
    const found = [];
    for (const product of SOME) found.push(await first(await alter(await productJpeg(product))));
    expect(found).toEqual(SOME.map((product) => product.id));
  });

  it('finds little for noise', async () => {
    const noise = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    expect((await searchByPicture(noise)).length).toBeLessThan(PRODUCTS.length / 10);
  });
});

describe('imageQuery', () => {
  const product = PRODUCTS[123] as Product;
  const own = new Set(offersOf(product).map((offer) => offer.id));

  it('finds an uploaded picture, nearest first, with companies', async () => {
    const imageId = await upload(sandbox, await productJpeg(product, 500, 60));
    const answer = await search(sandbox, 'imageQuery', { imageId });
    const page = pageOf(answer);
    expect(answer.body.result?.success).toBe('true');
    expect(page.data.slice(0, own.size).every((item) => own.has(item.offerId ?? 0))).toBe(true);
    expect(page.data[0]?.companyName).toBeTruthy();
    expect(page.totalRecords).toBeLessThanOrEqual(240);
    expect(page).toHaveProperty('picRegionInfo.currentRegion');
  });

  it('does not know an id that went through a number', async () => {
    const imageId = await upload(sandbox, await productJpeg(product));
    const { body } = await search(sandbox, 'imageQuery', { imageId: String(Number(imageId)) });
    expect(body.result).toMatchObject({ success: 'false' });
  });

  it('follows its own picture addresses in any size, and no unknown ones', async () => {
    const offer = OFFERS.find((entry) => entry.product === product && entry.treatment === 'as-is');
    const imageAddress = pictureUrl(offer ?? (OFFERS[0] as never)).replace('.jpg', '.220x220.jpg');
    const known = pageOf(await search(sandbox, 'imageQuery', { imageAddress }));
    expect(own.has(known.data[0]?.offerId ?? 0)).toBe(true);
    const unknown = await search(sandbox, 'imageQuery', {
      imageAddress: 'https://cbu01.alicdn.com/img/ibank/O1CN01none_!!1-0-cib.jpg',
    });
    expect(pageOf(unknown)).toMatchObject({ totalRecords: 0, data: [] });
  });

  it('looks only at the region asked for', async () => {
    const [left, right] = [PRODUCTS[40], PRODUCTS[301]] as [Product, Product];
    const pair = await sharp({
      create: { width: 800, height: 400, channels: 3, background: '#fff' },
    })
      .composite([
        { input: await productJpeg(left, 400), left: 0, top: 0 },
        { input: await productJpeg(right, 400), left: 400, top: 0 },
      ])
      .jpeg()
      .toBuffer();
    const imageId = await upload(sandbox, pair);
    const answer = await search(sandbox, 'imageQuery', { imageId, region: '400,800,0,400' });
    const ids = offersOf(right).map((offer) => offer.id);
    expect(ids).toContain(pageOf(answer).data[0]?.offerId);
    const outside = await search(sandbox, 'imageQuery', { imageId, region: '400,801,0,400' });
    expect(outside.body.result).toMatchObject({ success: 'false' });
  });
});

describe('image upload', () => {
  it('takes JPEG and PNG only, whole ones', async () => {
    const jpeg = await productJpeg(SOME[0] as Product);
    expect(await upload(sandbox, await sharp(jpeg).png().toBuffer())).toMatch(/^\d{19}$/);
    expect(await upload(sandbox, await sharp(jpeg).webp().toBuffer())).toBe('0');
    expect(await upload(sandbox, jpeg.subarray(0, jpeg.length / 2))).toBe('0');
    expect(await upload(sandbox, Buffer.from('hello'))).toBe('0');
  });

  it('refuses more than 300 KiB', async () => {
    const imageBase64 = Buffer.alloc(300 * 1_024 + 1, 7).toString('base64');
    const { body } = await call(sandbox, 'product.image.upload', {
      uploadImageParam: JSON.stringify({ imageBase64 }),
    });
    expect(body.result).toMatchObject({ success: 'false', message: 'image too large' });
  });

  it('logs what the picture gives away', async () => {
    sandbox.clearLog();
    const tagged = await sharp(await productJpeg(SOME[1] as Product, 300))
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 2/1 3/1' } })
      .jpeg()
      .toBuffer();
    await upload(sandbox, tagged);
    await upload(sandbox, await productJpeg(SOME[1] as Product, 300));
    const [first, second] = sandbox.log().map((entry) => entry.uploaded);
    expect(first).toMatchObject({
      bytes: tagged.length,
      format: 'jpeg',
      width: 300,
      hasExif: true,
      hasGps: true,
    });
    expect(second).toMatchObject({ hasExif: false, hasGps: false });
  });
});

describe('linkplus', () => {
  it('searches by an address, 20 at most, with prices in fen', async () => {
    const product = PRODUCTS[123] as Product;
    const path = `param2/1/com.alibaba.linkplus/alibaba.cross.similar.offer.search/${APPS.linkplus.appKey}`;
    const picUrl = `https://cdn.pictures.test/p/${product.id}.jpg`;
    const { body } = await call(
      sandbox,
      path,
      { picUrl, page: '1', pageSize: '50' },
      { app: APPS.linkplus },
    );
    const found = body as unknown as {
      success: boolean;
      result: { pageSize: number; result: { offerId: number; oldPrice: number | null }[] };
    };
    expect([found.success, found.result.pageSize]).toEqual([true, 20]);
    expect(found.result.result).toHaveLength(20);
    const [first] = found.result.result;
    const offer = offersOf(product).find(({ id }) => id === first?.offerId);
    expect(first?.oldPrice).toBe(Math.round(Number(offer?.price) * 100));
  });
});
