// How a picture is made fit for the platform, beside a plain OffscreenCanvas that bisects its quality at
// the same size in pixels: time and likeness, side by side in the same worker.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ssim } from 'ssim.js';
import { build } from 'vite';
import { launchBrowser, type ExtensionBrowser } from '../browser';
import { startSandbox } from '../sandbox';
import { median } from './median';
import { PICTURES } from './picture-samples';
import type * as worker from './picture-worker';
import type { Prepared } from './picture-worker';

declare global {
  var pictures: typeof worker;
}

const RUNS = 5;
const ROOT = join(import.meta.dirname, '../..');

/** An extension whose worker holds nothing but the two ways, as they would run in ours. */
async function benchExtension(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, 'picture-worker.ts'),
        name: 'pictures',
        formats: ['iife'],
      },
    },
  });
  const code = Array.isArray(built) ? built[0]?.output[0].code : undefined;
  if (code === undefined) throw new Error('nothing was built');
  const folder = mkdtempSync(join(tmpdir(), 'tongkuan-pictures-'));
  const manifest = {
    manifest_version: 3,
    name: 'pictures',
    version: '1',
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), `${code}\nglobalThis.pictures = pictures;`);
  return folder;
}

/** How like the source a result is, both at the result's size: 1 is the same. */
async function likeness(source: Buffer, { data, width, height }: Prepared): Promise<number> {
  const pixels = async (picture: Buffer) => {
    const raw = await sharp(picture)
      .rotate()
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
      .ensureAlpha()
      .raw()
      .toBuffer();
    return { data: new Uint8ClampedArray(raw), width, height };
  };
  const [before, after] = [await pixels(source), await pixels(Buffer.from(data, 'base64'))];
  return ssim(before, after).mssim;
}

interface Row {
  name: string;
  ratio: number;
  loss: number;
  bytes: number;
}

async function measure(
  browser: ExtensionBrowser,
  name: string,
  picture: Buffer,
): Promise<Row | null> {
  const address = `data:application/octet-stream;base64,${picture.toString('base64')}`;
  const ours = () => browser.worker.evaluate((one) => pictures.ours(one), address);
  const first = await ours();
  if (typeof first === 'string') {
    console.log(`  ${name.padEnd(22)} refused: ${first}`);
    return null;
  }
  const { width, height } = first;
  const plain = () =>
    browser.worker.evaluate(([one, w, h]) => pictures.plain(one, w, h), [
      address,
      width,
      height,
    ] as const);
  const times: { ours: number[]; plain: number[] } = { ours: [], plain: [] };
  let [mine, theirs] = [first, await plain()];
  for (let run = 0; run < RUNS; run += 1) {
    const [one, other] = [await ours(), await plain()];
    if (typeof one === 'string' || typeof other === 'string') throw new Error(`${name} failed`);
    times.ours.push(one.ms);
    times.plain.push(other.ms);
    [mine, theirs] = [one, other];
  }
  if (typeof theirs === 'string') throw new Error(`${name}: the plain way says ${theirs}`);
  const [like, plainLike] = [await likeness(picture, mine), await likeness(picture, theirs)];
  const [ms, plainMs] = [median(times.ours), median(times.plain)];
  console.log(
    `  ${name.padEnd(22)} ${ms.toFixed(0).padStart(5)} ms beside ${plainMs.toFixed(0).padStart(5)} ms ` +
      `(${(ms / plainMs).toFixed(2)} x), SSIM ${like.toFixed(4)} beside ${plainLike.toFixed(4)}, ` +
      `${mine.bytes.toLocaleString('en')} bytes, ${width} x ${height}`,
  );
  return { name, ratio: ms / plainMs, loss: plainLike - like, bytes: mine.bytes };
}

const sandbox = await startSandbox();
const browser = await launchBrowser({
  extensionDir: await benchExtension(),
  sandbox,
  display: null,
});
console.log(`pictures made fit, median of ${RUNS}, side by side in one worker`);
const rows: Row[] = [];
for (const [name, make] of Object.entries(PICTURES)) {
  const row = await measure(browser, name, await make());
  if (row) rows.push(row);
}
await browser.close();
await sandbox.close();

const worst = (values: number[]): number => Math.max(...values);
console.log(
  `  median ratio ${median(rows.map(({ ratio }) => ratio)).toFixed(2)} (goal: 1.5 at most), ` +
    `worst ${worst(rows.map(({ ratio }) => ratio)).toFixed(2)}; ` +
    `SSIM at most ${worst(rows.map(({ loss }) => loss)).toFixed(4)} below (goal: 0.01); ` +
    `largest ${worst(rows.map(({ bytes }) => bytes)).toLocaleString('en')} bytes (goal: 300,000)`,
);
