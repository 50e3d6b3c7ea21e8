import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPickerBrowser, SITE, type PickerBrowser } from './picker-page';

/** What a page consists of, as far as a script of somebody else could leave something behind. */
async function traces(page: Page): Promise<object> {
  // Playwright's own listeners come with the first function that it waits for.
  await page.waitForFunction(() => true);
  const session = await page.context().newCDPSession(page);
  const listeners = await Promise.all(
    ['window', 'document', 'document.documentElement', 'document.body'].map((target) =>
      listenersOf(session, target),
    ),
  );
  const rest = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    // The worker's place, and ours to start, are the test's.
    names: Object.keys(window).filter((name) => !['sent', 'picker', 'browser'].includes(name)),
    scroll: [scrollX, scrollY],
    focused: document.activeElement?.id,
    selection: getSelection()?.toString(),
    frames: window.length,
  }));
  await session.detach();
  return { ...rest, listeners };
}

async function listenersOf(session: CDPSession, target: string): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: target });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', {
    objectId: result.objectId ?? '',
  });
  return listeners.map(({ type, useCapture }) => `${type} ${useCapture}`);
}

/** A page with something under way: a field with text marked in it, a box to write in, a scroll. */
const AT_WORK = `<div contenteditable id=notes>Some notes</div><input id=field value="half written">
<img src="300x200.png"><p style="height: 3000px">Long</p><script>
addEventListener('keydown', () => {}, true);
field.focus(); field.setSelectionRange(2, 6); scrollTo(0, 40);</script>`;

describe('the picker in a page', () => {
  let browser: PickerBrowser;
  beforeAll(async () => {
    browser = await openPickerBrowser();
  });
  afterAll(() => browser.close());

  it.each([
    ['is cancelled', 'Escape', 0],
    ['has picked', 'Enter', 1],
  ])('leaves nothing behind when it %s', async (_, key, messages) => {
    const { page, start, isOver } = await browser.open(AT_WORK);
    const before = await traces(page);
    await start();
    await page.mouse.move(100, 100);
    await page.keyboard.press('ArrowRight');
    expect(await traces(page)).not.toEqual(before);
    await page.keyboard.press(key);
    await page.waitForFunction((count) => window.sent.length === count, messages);
    expect(await isOver()).toBe(true);
    expect(await traces(page)).toEqual(before);
    const marked = await page.evaluate(() => {
      const { selectionStart, selectionEnd } = document.querySelector('input') ?? {};
      return [selectionStart, selectionEnd];
    });
    expect(marked).toEqual([2, 6]);
    await page.close();
  });

  it('has gone from the screen before the worker is told', async () => {
    const { page, start, sent } = await browser.open(AT_WORK);
    await start();
    await page.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { browser: { runtime: Record<string, unknown> } }
      ).browser;
      const send = runtime['sendMessage'] as (message: unknown) => unknown;
      runtime['sendMessage'] = (message: unknown) => {
        document.title = `${document.documentElement.children.length}`;
        return send(message);
      };
    });
    await page.keyboard.press('Enter');
    await sent();
    expect(await page.title()).toBe('2');
    await page.close();
  });

  it('lets no key and no click through to listeners that were there first', async () => {
    const { page, start, sent } = await browser.open(`<img src="300x200.png"><script>
      window.seen = [];
      for (const name of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'pointermove', 'wheel'])
        addEventListener(name, (event) => { seen.push(name); event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });
      // A dialog that keeps the focus to itself.
      const field = document.body.appendChild(document.createElement('input'));
      addEventListener('blur', () => setTimeout(() => field.focus()));
    </script>`);
    const ui = await start();
    await page.mouse.move(100, 100);
    await page.mouse.wheel(0, 10);
    await page.keyboard.press('m');
    await page.keyboard.press(' ');
    await ui.getByRole('button', { name: 'Search 1 picture' }).waitFor();
    await page.keyboard.press('Enter');
    await sent();
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
    await page.close();
  });

  it('is replaced by a second one', async () => {
    const { page, start, isOver } = await browser.open(AT_WORK);
    const before = await traces(page);
    await start();
    const ui = await start({ mode: 'area', language: 'zh-CN' });
    await ui.getByText('框出商品').waitFor();
    expect(await page.locator('html > div').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await isOver()).toBe(true);
    expect(await traces(page)).toMatchObject({ ...before, names: expect.anything() as unknown });
    await page.close();
  });

  it.each([
    ['gone', 'The extension has been updated or switched off. Please start again.'],
    ['refuses', 'This pick was not taken any more. Please start again.'],
  ] as const)('says so in a sentence where the worker %s', async (worker, sentence) => {
    const { page, start, isOver } = await browser.open(AT_WORK);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => errors.push(message.text()));
    const before = await traces(page);
    const ui = await start({}, worker);
    await page.keyboard.press('Enter');
    await expect.poll(() => ui.isDetached()).toBe(true);
    await expect.poll(() => page.frames().length).toBe(2);
    const notice = page.frames()[1];
    await expect.poll(() => notice?.getByRole('alert').textContent()).toBe(sentence);
    await page.keyboard.press('Escape');
    await expect.poll(isOver).toBe(true);
    expect(await traces(page)).toMatchObject({ ...before, names: expect.anything() as unknown });
    expect(errors).toEqual([]);
    await page.close();
  });

  it('leaves it to the panel where the worker fails', async () => {
    const { page, start, sent, isOver } = await browser.open(AT_WORK);
    const before = await traces(page);
    const ui = await start({}, 'fails');
    await page.keyboard.press('Enter');
    await sent();
    await expect.poll(() => ui.isDetached()).toBe(true);
    await page.waitForFunction(() => !Reflect.has(window, 'tongkuanStopPicking'));
    expect(await isOver()).toBe(true);
    expect(await traces(page)).toMatchObject({ ...before, names: expect.anything() as unknown });
    await page.close();
  });

  it('calls on nobody, however much it shows', async () => {
    const { page, start, requests } = await browser.open(`
      <img src="300x200.png" srcset="600x400.png 5x"><img width=300 height=200 loading=lazy style="margin-top: 9000px" src="310x200.png" data-src="320x200.png">
      <div style="width: 300px; height: 200px; background: url(330x200.png), url(340x200.png)"></div>
      <div style="display: none; background: url(350x200.png)"><img src="360x200.png"></div>
      <svg width=300 height=200><image href="370x200.png" width=300 height=200 /></svg>
      <noscript><img src="380x200.png"></noscript>
      <iframe width=300 height=200 srcdoc="<body style='background: url(${SITE}/390x200.png)'>"></iframe>`);
    await page.waitForLoadState('networkidle');
    const asked = requests.length;
    const ui = await start();
    const painted = ui.locator('canvas[data-painted]');
    await ui.getByRole('option').nth(6).waitFor();
    await page.keyboard.press('End');
    await expect.poll(() => painted.count()).toBeGreaterThanOrEqual(5);
    expect(requests.slice(asked)).toEqual([]);
    await page.close();
  });
});
