import { request } from 'node:http';

import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO, GALLERY, startSandbox, type GalleryCase, type Sandbox } from './index';
import { searchByPicture } from './pictures/search';
import { searchIndex } from './pictures/search-index';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
  await searchIndex();
}, 30_000);
afterAll(() => sandbox.close());

/** What a browser on a page of the gallery would send along. */
const FROM_PAGE = { referer: 'https://gallery.test/', cookie: 'guest=yes' };

const READABLE = GALLERY.filter(({ offerIds }) => offerIds.length > 0);

function named(name: string): GalleryCase {
  const found = GALLERY.find((entry) => entry.name === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

async function read(url: string): Promise<Buffer> {
  const reply = await sandbox.fetch(url, { headers: FROM_PAGE });
  expect(reply.status, url).toBe(200);
  return Buffer.from(await reply.arrayBuffer());
}

function pageOf({ path }: GalleryCase): Promise<string> {
  return read(`https://gallery.test${path}`).then(String);
}

/** Lets sharp read what it has no decoder for: bitmaps, icons and the first frame of a film. */
function open(file: Buffer): Sharp {
  if (file.toString('latin1', 0, 2) === 'BM') return openBmp(file);
  if (file.readUInt32BE(0) === 0x00000100) return sharp(file.subarray(file.readUInt32LE(18)));
  if (file.readUInt32BE(0) === 0x1a45dfa3) return sharp(firstFrame(file));
  return sharp(file, { failOn: 'truncated' });
}

function openBmp(file: Buffer): Sharp {
  const [width, height] = [file.readInt32LE(18), file.readInt32LE(22)];
  const rgb = Buffer.from(file.subarray(file.readUInt32LE(10)));
  for (let at = 0; at < rgb.length; at += 3) {
    [rgb[at], rgb[at + 2]] = [rgb[at + 2] ?? 0, rgb[at] ?? 0];
  }
  return sharp(rgb, { raw: { width, height, channels: 3 } }).flip();
}

/** The start code of a VP8 key frame stands three bytes within it (RFC 6386, 9.1). */
function firstFrame(film: Buffer): Buffer {
  const code = Buffer.from([0x9d, 0x01, 0x2a]);
  const start = film.indexOf(code) - 3;
  const frame = film.subarray(start, film.indexOf(code, start + 6) - 3);
  const even = frame.subarray(0, frame.length - (frame.length % 2));
  const head = Buffer.from('RIFF\0\0\0\0WEBPVP8 \0\0\0\0', 'latin1');
  head.writeUInt32LE(even.length + 12, 4);
  head.writeUInt32LE(even.length, 16);
  return Buffer.concat([head, even]);
}

/** As it would be sent: a JPEG that lies as it is seen, on white. */
function sent(file: Buffer): Promise<Buffer> {
  return open(file)
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .jpeg()
    .toBuffer();
}

async function first(bytes: Buffer): Promise<string | undefined> {
  return (await searchByPicture(bytes))[0]?.product.id;
}

describe('the gallery', () => {
  it('lists every case', async () => {
    const list = String(await read('https://gallery.test/'));
    for (const { path } of GALLERY) expect(list).toContain(`href="${path}"`);
  });

  it('shows no product twice, and none of the demo shop', () => {
    const all = [...GALLERY, ...Object.values(DEMO)].map(({ productId }) => productId);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(GALLERY)('has a page for $name, and what it names is there', async (entry) => {
    const page = await pageOf(entry);
    expect(page).toContain(`<title>${entry.name}</title>`);
    expect(page).toContain('id="stage"');
    if (entry.target === '#target') expect(page).toContain('id="target"');
    const addresses = page.matchAll(
      /https?:\/\/[\w.]+\/(?:private\/)?(?:pictures|p|frame)\/[\w./-]+/g,
    );
    for (const [address] of addresses) expect((await read(address)).length).toBeGreaterThan(0);
  });

  it.each(READABLE)('holds the answer to $name', { timeout: 30_000 }, async (entry) => {
    const file = await read(entry.picture);
    expect(await first(await sent(file))).toBe(entry.productId);
    if (!entry.expects) return;
    expect(await open(file).metadata()).toMatchObject({ width: entry.expects.side });
  });

  it('names nothing that can be read in the case that cannot', async () => {
    const unreadable = GALLERY.filter(({ offerIds }) => offerIds.length === 0);
    expect(unreadable.map(({ name }) => name)).toEqual(['heic']);
    await expect(sent(await read(named('heic').picture))).rejects.toThrow();
  });
});

describe('files of the gallery', () => {
  const formats: [string, string, object][] = [
    ['wrong-mime-text', 'text/plain', { format: 'jpeg' }],
    ['wrong-mime-binary', 'application/octet-stream', { format: 'jpeg' }],
    ['wrong-extension', 'image/png', { format: 'webp' }],
    ['webp', 'image/webp', { format: 'webp' }],
    ['avif', 'image/avif', { format: 'heif', compression: 'av1' }],
    ['avif-mif1', 'image/avif', { format: 'heif', width: 800 }],
    ['gif', 'image/gif', { format: 'gif', pages: 2 }],
    ['png16', 'image/png', { format: 'png', depth: 'ushort' }],
    ['cmyk', 'image/jpeg', { format: 'jpeg', space: 'cmyk', channels: 4 }],
    ['png-turned', 'image/png', { format: 'png', orientation: 6 }],
    ['jpeg-stray', 'image/jpeg', { format: 'jpeg' }],
    ['transparent-png', 'image/png', { format: 'png', hasAlpha: true }],
    ['svg-file', 'image/svg+xml', { format: 'svg' }],
  ];

  it.each(formats)('%s is called %s and is what it should be', async (name, type, facts) => {
    const reply = await sandbox.fetch(named(name).picture);
    expect(reply.headers.get('content-type')).toBe(type);
    expect(await sharp(Buffer.from(await reply.arrayBuffer())).metadata()).toMatchObject(facts);
  });

  it('an Exif orientation of 1 to 8 lies on its side as told, and upright again', async () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const { picture, productId } = named(`exif${orientation}`);
      const file = await read(picture);
      expect((await sharp(file).metadata()).orientation).toBe(orientation);
      const asStored = await sharp(file).jpeg().toBuffer();
      // The search sees through a mirror; what is turned it does not know again.
      expect((await first(asStored)) === productId, picture).toBe(orientation <= 2);
    }
  });

  it('a PNG that its Exif chunk turns fits as it is, and is not known again on its side', async () => {
    const { picture, productId } = named('png-turned');
    const file = await read(picture);
    expect(file.length).toBeLessThan(300_000);
    expect(await first(await sharp(file).jpeg().toBuffer())).not.toBe(productId);
  });

  it('a blurred placeholder does not give the product away', async () => {
    const { productId } = named('blurred-placeholder');
    const blurred = await read(`https://gallery.test/pictures/${productId}/blurred.jpg`);
    expect(await first(blurred)).not.toBe(productId);
  });

  it('has none of an unknown product, name or size', async () => {
    for (const path of ['mug-9-9/800.jpg', 'mug-0-1/other.jpg', 'mug-0-1/9000.jpg']) {
      const reply = await sandbox.fetch(`https://gallery.test/pictures/${path}`);
      expect(reply.status, path).toBe(404);
    }
  });
});

describe('hosts of the gallery', () => {
  const status = async (url: string, headers: Record<string, string> = {}): Promise<number> =>
    (await sandbox.fetch(url, { headers })).status;

  it('give the private picture to the cookie that its page sets', async () => {
    const { path, picture } = named('private');
    const page = await sandbox.fetch(`https://gallery.test${path}`);
    const [cookie = ''] = page.headers.getSetCookie();
    expect(cookie).toContain('Path=/private');
    expect(await status(picture)).toBe(403);
    expect(await status(picture, { cookie: 'other=1' })).toBe(403);
    expect(await status(picture, { cookie: cookie.split(';', 1).join() })).toBe(200);
  });

  it('give cdn2’s pictures to pages of the gallery', async () => {
    const { picture } = named('referer');
    expect(await status(picture)).toBe(403);
    expect(await status(picture, { referer: 'https://gallery.test.evil.test/' })).toBe(403);
    expect(await status(picture, { referer: 'https://gallery.test/referer' })).toBe(200);
  });

  it.each(['no-cors', 'canvas-tainted', 'plain', 'frame-cross-origin'])(
    'send no CORS header with the picture of %s',
    async (name) => {
      const reply = await sandbox.fetch(named(name).picture);
      expect(reply.headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('send one with that of cors', async () => {
    const reply = await sandbox.fetch(named('cors').picture);
    expect(reply.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('forbid scripts where the case says so', async () => {
    const policy = async (name: string): Promise<string | null> =>
      (await sandbox.fetch(`https://gallery.test/${name}`)).headers.get('content-security-policy');
    expect(await policy('csp-strict')).toMatch(/script-src 'none'.*require-trusted-types-for/);
    expect(await policy('sandboxed')).toBe('sandbox');
    expect(await policy('plain')).toBeNull();
  });
});

describe('plain HTTP', () => {
  it('is spoken by the gallery beside TLS', async () => {
    const { picture } = named('http-on-https');
    expect(picture).toMatch(/^http:/);
    expect(await read(picture)).toEqual(await read(picture.replace('http:', 'https:')));
  });

  it('is all that the plain host speaks', async () => {
    const reply = await sandbox.fetch('https://gallery.test/http-page');
    expect(reply.url).toBe('http://plain.gallery.test/http-page');
    await expect(sandbox.fetch('https://plain.gallery.test/http-page')).rejects.toThrow();
  });

  it('is refused by every other host, without a word', async () => {
    const answer = new Promise((resolve, reject) => {
      request({ port: sandbox.port, host: '127.0.0.1', headers: { host: 'gw.open.1688.com' } })
        .on('response', resolve)
        .on('error', reject)
        .end();
    });
    await expect(answer).rejects.toThrow('socket hang up');
    expect(sandbox.log().filter(({ host }) => host === 'gw.open.1688.com')).toEqual([]);
  });
});
