import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO, startSandbox, type Sandbox } from './index';
import { describePicture } from './pictures/metadata';
import { searchByPicture } from './pictures/search';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function bytesOf(url: string): Promise<Buffer> {
  return Buffer.from(await (await sandbox.fetch(url)).arrayBuffer());
}

describe('demo shop', { timeout: 30_000 }, () => {
  it('shows every picture of DEMO, and its answer is found', async () => {
    const page = await (await sandbox.fetch('https://shop.test/')).text();
    for (const [id, { src, productId }] of Object.entries(DEMO)) {
      if (id !== 'bad') expect(page).toContain(`id="${id}"`);
      if (src === '') continue;
      const picture = await sharp(await bytesOf(src))
        .resize(700)
        .jpeg({ quality: 70 })
        .toBuffer();
      expect((await searchByPicture(picture))[0]?.product.id).toBe(productId);
    }
  });

  it('has a foreign photo of 12 megapixels that says where it was taken', async () => {
    const photo = await describePicture(await bytesOf(DEMO.foreign.src));
    expect(photo).toMatchObject({ format: 'jpeg', width: 4_000, height: 3_000, hasGps: true });
    expect(photo.bytes).toBeGreaterThan(2_000_000);
  });

  it('sends a CORS header from one picture host only', async () => {
    const header = async (host: string): Promise<string | null> =>
      (await sandbox.fetch(`https://${host}/p/mug-0-0.jpg`)).headers.get(
        'access-control-allow-origin',
      );
    expect(await header('cors.pictures.test')).toBe('*');
    expect(await header('cdn.pictures.test')).toBeNull();
  });

  it.each(['png', 'webp', 'avif'])('serves products as %s', async (extension) => {
    const bytes = await bytesOf(`https://cdn.pictures.test/p/mug-0-0.${extension}`);
    const { format, width } = await sharp(bytes).metadata();
    expect(extension === 'avif' ? 'heif' : extension).toBe(format);
    expect(width).toBeGreaterThanOrEqual(400);
  });
});

describe('bad pictures', () => {
  it('serves a valid PNG of 30,000 x 30,000 pixels in few bytes', async () => {
    const bytes = await bytesOf('https://shop.test/bad/huge.png');
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(await sharp(bytes, { limitInputPixels: false }).metadata()).toMatchObject({
      width: 30_000,
      height: 30_000,
    });
  });

  it('goes on sending the endless one until the client leaves', async () => {
    const leaving = new AbortController();
    const reply = await sandbox.fetch('https://cdn.pictures.test/bad/endless.jpg', {
      signal: leaving.signal,
    });
    const reader = reply.body?.getReader();
    for (let part = 0; part < 4; part += 1) expect((await reader?.read())?.done).toBe(false);
    leaving.abort();
  });

  it('has a moving GIF, an SVG, text and nothing at all', async () => {
    const at = (file: string): Promise<Buffer> => bytesOf(`https://cdn.pictures.test/bad/${file}`);
    expect((await sharp(await at('moving.gif')).metadata()).pages).toBe(2);
    expect((await at('vector.svg')).toString()).toMatch(/^<svg/);
    expect(await at('zero.jpg')).toHaveLength(0);
    expect((await at('text.jpg')).toString()).toMatch(/^This is not/);
  });
});

describe('pages of the platform', () => {
  it('say what was opened', async () => {
    const query = '?tab=imageSearch&imageAddress=https%3A%2F%2Fa.test%2Fb.jpg';
    const reply = await sandbox.fetch(`https://air.1688.com/kapp/x/${query}`);
    const [, json = ''] = /id="opened">(.*?)<\/script>/.exec(await reply.text()) ?? [];
    expect(JSON.parse(json)).toEqual({
      host: 'air.1688.com',
      path: '/kapp/x/',
      query: { tab: 'imageSearch', imageAddress: 'https://a.test/b.jpg' },
    });
  });
});
