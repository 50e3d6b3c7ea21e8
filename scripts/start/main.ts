import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser, pageScreenshot, type ExtensionBrowser } from '../../tests/browser';
import { demoPicture, startSandbox } from '../../tests/sandbox';
import { connectAccount, credentialsFromEnvironment } from './account';
import { findByListener, findByMenu } from './find';
import { readOffers, tableOf } from './offers';
import { servePicture } from './picture-page';
import { chooseStage, type Stage } from './stage';

/** What start.mjs has read from the command line. */
interface Options {
  picture?: string;
  live: boolean;
  headless: boolean;
}

/** A page to click on: its address, and where its picture is. */
interface Scene {
  address: string;
  target?: string;
}

const EXTENSION = '.output/chrome-mv3';

const cleanups: (() => void | Promise<void>)[] = [];

async function main(options: Options): Promise<void> {
  const stage = await chooseStage(options.headless);
  if (stage.who === 'us') cleanups.push(stage.stop);
  const scene = await chooseScene(options, stage);
  const sandbox = options.live ? undefined : await startSandbox();
  if (sandbox) {
    cleanups.push(() => sandbox.close());
    say(`A 1688 of our own answers on 127.0.0.1:${sandbox.port}; nothing leaves this machine.`);
  }
  const browser = await launchBrowser({
    extensionDir: EXTENSION,
    sandbox,
    live: options.live,
    display: stage.display,
    asPerson: stage.who === 'person',
  });
  cleanups.push(() => browser.close());
  say(`Chromium runs with the extension ${browser.extensionId}.`);
  const credentials = sandbox ? sandbox.apps.main : credentialsFromEnvironment();
  say(`Account: ${await connectAccount(browser, credentials)}`);
  const page = await show(browser, scene);
  say(`Shown: ${scene.address}`);
  if (stage.who === 'person') await leaveToPerson(browser, scene);
  else if (scene.target) await findAndPrint(browser, stage, page, scene.target);
}

/** The real 1688 is shown to a person; where nobody browses, a picture of ours is searched there. */
async function chooseScene({ picture, live }: Options, { who }: Stage): Promise<Scene> {
  if (picture !== undefined) {
    return pictureScene(basename(picture), await readFile(picture));
  }
  if (live && who !== 'person') return pictureScene('mug.jpg', await demoPicture());
  if (live) return { address: 'https://www.1688.com/' };
  return { address: 'https://shop.test/', target: '#alicdn' };
}

async function pictureScene(name: string, bytes: Buffer): Promise<Scene> {
  const { address, close } = await servePicture(name, bytes);
  cleanups.push(close);
  return { address, target: '#yours' };
}

/** Opens the page alone: the empty tab that the browser began with goes. */
async function show(browser: ExtensionBrowser, { address, target }: Scene): Promise<Page> {
  const page = await browser.open(address);
  const context = await browser.context();
  const empty = context.pages().filter((other) => other.url() === 'about:blank');
  await Promise.all(empty.map((other) => other.close()));
  if (target && !(await page.locator(target).evaluate(isShown))) {
    throw new Error('The browser cannot show this picture: is it a JPEG, PNG or WebP file?');
  }
  return page;
}

function isShown(image: Element): Promise<boolean> {
  return (image as HTMLImageElement).decode().then(
    () => true,
    () => false,
  );
}

async function findAndPrint(
  browser: ExtensionBrowser,
  stage: Exclude<Stage, { who: 'person' }>,
  page: Page,
  target: string,
): Promise<void> {
  if (stage.who === 'nobody') {
    say(`No native menu can be driven here (${stage.reason}); its listener is called instead.`);
  } else {
    say('Right-clicking the picture and choosing "Find same on 1688" …');
  }
  const panel =
    stage.who === 'us'
      ? await findByMenu(browser, stage.display, page, target)
      : await findByListener(browser, page, target);
  const offers = await readOffers(panel).finally(async () => {
    // Also where it went wrong: the panel then shows what did.
    say(`A picture of the panel: ${await pageScreenshot(panel, 'start/panel')}`);
  });
  console.log(`\n${tableOf(offers)}\n`);
  say(`${offers.length} offers.`);
}

async function leaveToPerson(browser: ExtensionBrowser, { target }: Scene): Promise<void> {
  say(`
  1. Right-click ${target ? 'the picture' : 'any product picture'} and choose "Find same on 1688".
  2. The side panel lists who offers it: price, minimum order, sold per month, supplier, link.
  3. On a picture that lies on another site's host, Chromium asks once whether we may read it.
  4. Click the extension's button (behind the puzzle piece) to search by keyword.
  5. Close the window, or press Ctrl-C here, to end.`);
  // From here on nothing of ours is attached, so everything behaves as it does for people.
  await browser.detach();
  await Promise.race([browser.closed(), interrupted()]);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function say(line: string): void {
  console.log(line);
}

try {
  // start.mjs is the only caller, and it wrote this.
  await main(JSON.parse(process.argv[2] ?? '{}') as Options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const cleanup of cleanups.reverse()) await cleanup();
}
