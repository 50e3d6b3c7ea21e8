// How long a stopped worker takes to answer a message, beside an empty worker in the same run.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser, type ExtensionBrowser } from '../browser';
import { startSandbox } from '../sandbox';
import { median } from './median';

const RUNS = 15;

const EMPTY_WORKER = 'chrome.runtime.onMessage.addListener((_, __, reply) => { reply(1); });';

/** An extension whose worker does nothing but answer. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongkuan-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    background: { service_worker: 'worker.js', type: 'module' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), EMPTY_WORKER);
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>empty</title>');
  return folder;
}

/** ms from sending a message to a stopped worker until its answer. */
async function coldStart(browser: ExtensionBrowser): Promise<number> {
  await browser.worker.stop();
  const page = await browser.page('popup.html');
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
    };
    const begun = performance.now();
    await chrome.runtime.sendMessage({ name: 'no.such.command' });
    return performance.now() - begun;
  });
}

const sandbox = await startSandbox();
const open = async (extensionDir: string): Promise<ExtensionBrowser> => {
  const browser = await launchBrowser({ extensionDir, sandbox, display: null });
  await browser.extensionPage('popup.html');
  return browser;
};
const ours = await open('.output/chrome-mv3');
const empty = await open(emptyExtension());
const times: { ours: number[]; empty: number[] } = { ours: [], empty: [] };
for (let run = 0; run < RUNS; run += 1) {
  times.ours.push(await coldStart(ours));
  times.empty.push(await coldStart(empty));
}
await Promise.all([ours.close(), empty.close()]);
await sandbox.close();

const [mine, bare] = [median(times.ours), median(times.empty)];
console.log(`cold start, median of ${RUNS}, interleaved`);
console.log(`  our worker    ${mine.toFixed(1)} ms`);
console.log(`  empty worker  ${bare.toFixed(1)} ms`);
console.log(
  `  ratio ${(mine / bare).toFixed(2)}, difference ${(mine - bare).toFixed(1)} ms (goal: 40 at most)`,
);
