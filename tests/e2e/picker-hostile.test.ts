import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPickerBrowser, OTHER_SITE, type PickerBrowser } from './picker-page';

const MUG = '<img src="300x200.png" alt="Mug">';
const IN_BACKGROUND = 'style="background: url(310x200.png); width: 310px; height: 200px"';
const FAILED = 'This page does not let you pick. Right-click the picture instead.';

describe('the picker in a page that is in its way', () => {
  let browser: PickerBrowser;
  beforeAll(async () => {
    browser = await openPickerBrowser();
  });
  afterAll(() => browser.close());

  it('hears no keys, clicks and pointers that a script makes up', async () => {
    const { page, start, sent, isOver } = await browser.open(`${MUG}<script>window.seen = [];
      addEventListener('keydown', ({ key }) => seen.push(key));</script>`);
    const ui = await start();
    const press = (): void => {
      for (const name of ['keydown', 'keyup']) {
        window.dispatchEvent(new KeyboardEvent(name, { key: 'Enter', bubbles: true }));
      }
    };
    await page.evaluate(press);
    await ui.evaluate(press);
    await ui.evaluate(() => {
      for (const element of document.querySelectorAll<HTMLElement>('.button, .option, .tick')) {
        element.click();
      }
    });
    await ui.getByText('Click the picture to search for.').waitFor();
    expect(await isOver()).toBe(false);
    expect(await page.evaluate(() => Reflect.get(window, 'seen') as unknown)).toEqual(['Enter']);
    // A key on a button is a person's, and presses it.
    await ui.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    expect((await sent()).pictures).toHaveLength(1);
    await page.close();
  });

  it.each([
    ['localName', ''],
    ['title', IN_BACKGROUND],
    ['getAttribute', IN_BACKGROUND],
    ['parentNode', IN_BACKGROUND],
    ['assignedSlot', `${IN_BACKGROUND.slice(0, -1)}; overflow: hidden"`],
    ['getBoundingClientRect', `${IN_BACKGROUND.slice(0, -1)}; overflow: hidden"`],
  ])('sees all of a page whose form has a field named %s', async (name, more) => {
    const { page, start } = await browser.open(`<form ${more}><input name="${name}">${MUG}</form>`);
    const ui = await start();
    await ui.getByRole('option', { name: 'Mug' }).waitFor();
    await expect.poll(() => ui.getByRole('option').count()).toBe(more === '' ? 1 : 2);
    await page.close();
  });

  it('sees a background of many megabytes', async () => {
    const { page, start } = await browser.open(`<div id=box></div>${MUG}<script>
      box.style.cssText = 'width: 310px; height: 200px; background: url("data:image/png;base64,' + 'A'.repeat(12e6) + '")';
    </script>`);
    const ui = await start();
    await expect.poll(() => ui.getByRole('option').count()).toBe(2);
    await page.close();
  });

  it('goes, and says why, where it cannot be started', async () => {
    const { page, start, isOver } = await browser.open(MUG);
    // The first look fails, whatever is in the page; what says so needs none.
    await page.evaluate(() => {
      const value = (): never => {
        throw new Error('broken');
      };
      Object.defineProperty(Document.prototype, 'querySelectorAll', { value });
    });
    const ui = await start();
    await expect.poll(() => ui.getByRole('alert').textContent()).toBe(FAILED);
    expect(await page.locator('html > div').count()).toBe(1);
    await page.keyboard.press('x');
    await expect.poll(isOver).toBe(true);
    await page.close();
  });

  it('sends what was picked where a picture lies over the page’s title', async () => {
    const { page, start, sent } = await browser.open(
      `<h1>Mug</h1><img name="title" src="300x200.png">`,
    );
    await start();
    await page.keyboard.press('Enter');
    expect((await sent()).title).toBe('Mug');
    await page.close();
  });

  it.each([
    ['removes it', (host: Element | null) => host?.remove()],
    ['moves it', (host: Element | null) => host && document.body.append(host)],
    ['puts it back at once', (host: Element | null) => host?.parentNode?.append(host)],
  ])('ends where the page %s, and leaves keys to it', async (_, act) => {
    const { page, start } = await browser.open(`${MUG}<script>window.seen = [];
      addEventListener('keydown', ({ key }) => seen.push(key));</script>`);
    await start();
    await page.locator('html > div').evaluate(act);
    await expect
      .poll(() => page.evaluate(() => window.length + document.querySelectorAll('div').length))
      .toBe(0);
    await page.keyboard.press('Enter');
    expect(
      await page.evaluate(() => [Reflect.get(window, 'seen') as unknown, window.sent]),
    ).toEqual([['Enter'], []]);
    await page.close();
  });

  it('tells of the part that a pinch has zoomed in on', async () => {
    const { page, start, sent } = await browser.open(
      `<style>body { margin: 0; height: 2000px } img { position: absolute; left: 150px; top: 120px }</style>${MUG}`,
    );
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await page.waitForFunction(() => visualViewport?.scale === 2);
    await page.mouse.move(10, 10);
    await page.mouse.wheel(150, 120);
    await page.waitForFunction(() => visualViewport?.offsetTop === 60);
    await start();
    await page.keyboard.press('Enter');
    expect((await sent()).pictures[0]?.placement).toEqual({
      left: 75,
      top: 60,
      width: 300,
      height: 200,
      viewportWidth: 500,
      viewportHeight: 400,
    });
    await page.close();
  });

  it('puts back what it scrolled to cut a picture out of the screen', async () => {
    const { page, start, sent } = await browser.open(
      `<p style="height: 2000px">Far above</p>
      <div id=list style="height: 300px; overflow: auto"><p style="height: 900px">Far above</p>
      <iframe src="${OTHER_SITE}/" width=300 height=200></iframe></div>`,
      {
        frames: { [`${OTHER_SITE}/`]: '<p>An advertisement' },
      },
    );
    await page.evaluate(() => scrollTo(0, 40));
    const ui = await start();
    await ui.getByRole('option').waitFor();
    await page.keyboard.press('Enter');
    expect((await sent()).pictures[0]?.placement?.height).toBeGreaterThan(100);
    await expect
      .poll(() => page.evaluate(() => [scrollY, document.querySelector('#list')?.scrollTop]))
      .toEqual([40, 0]);
    await page.close();
  });
});
