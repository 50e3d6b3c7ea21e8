import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO } from '../sandbox';
import { expectFirstOffer, offerIds, openConnectedStage, startOver, type Stage } from './stage';

/** As narrow as Chrome opens a side panel. */
const PANEL = { width: 360, height: 760 };

describe('results in a narrow panel', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.setViewportSize(PANEL);
  });
  beforeEach(async () => {
    await panel.bringToFront();
    await startOver(panel);
  });
  afterAll(() => stage.close());

  const searchFor = async (text: string): Promise<void> => {
    await panel.getByRole('searchbox').fill(text);
    await panel.getByRole('searchbox').press('Enter');
  };
  const topOf = (selector: string): Promise<number> =>
    panel
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);

  it('begin in the upper half, also where there is much to say of the picture', async () => {
    const address = `https://cors.pictures.test/p/${DEMO.own.productId}.jpg`;
    const product = Buffer.from(await (await stage.sandbox.fetch(address)).arrayBuffer());
    const small = await sharp(product).resize(300, 300).jpeg().toBuffer();
    await panel
      .locator('input[type=file]')
      .setInputFiles({ name: 'small.jpg', mimeType: 'image/jpeg', buffer: small });
    await expectFirstOffer(panel, DEMO.own.offerIds);
    await panel.getByText('Small picture', { exact: true }).waitFor();
    expect(await topOf('article')).toBeLessThan(PANEL.height / 2);
  });

  it('cut no day of an offer off', async () => {
    await searchFor(DEMO.alicdn.src);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    const days = await panel.locator('[data-field=days]').evaluateAll((lists) =>
      lists.flatMap((list) =>
        [...list.children].map((day) => {
          const [inner, outer] = [day, list].map((one) => one.getBoundingClientRect());
          return day.scrollWidth <= day.clientWidth && (inner?.right ?? 0) <= (outer?.right ?? 0);
        }),
      ),
    );
    expect(days.length).toBeGreaterThan(20);
    expect(days.filter((isWhole) => !isWhole)).toEqual([]);
  });

  it('are in sight once filters are applied, which can be done from everywhere among them', async () => {
    await searchFor('mug');
    await panel.locator('article').first().waitFor();
    await panel.getByText('Filter and sort', { exact: true }).click();
    await panel.getByText('More filters', { exact: true }).click();
    await panel.getByText('7-day returns', { exact: true }).waitFor();
    const apply = panel.getByRole('button', { name: 'Apply' });
    const { y = 0, height = 0 } = (await apply.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(PANEL.height);
    await panel.getByText('Ships in 48 h', { exact: true }).click();
    await apply.click();
    await panel.getByText('Filter and sort (1 set)').waitFor();
    await expect.poll(() => topOf('article')).toBeLessThan(PANEL.height / 2);
  });

  it('are read on where they were left, however far down that was', async () => {
    await searchFor(DEMO.alicdn.src);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    const more = panel.getByRole('button', { name: 'Show more' });
    while ((await more.count()) > 0) {
      const before =
        (await panel
          .getByText(/ of \d+ found/)
          .first()
          .innerText()) || '';
      await more.click();
      await expect
        .poll(
          () =>
            panel
              .getByText(/ of \d+ found/)
              .first()
              .innerText(),
          { timeout: 20_000 },
        )
        .not.toBe(before);
    }
    await expect.poll(async () => (await offerIds(panel)).length).toBeGreaterThan(110);
    const far = (await offerIds(panel))[111] ?? '';
    const offer = `article[data-offer-id="${far}"]`;
    const card = panel.locator(offer);
    await card.scrollIntoViewIfNeeded();
    await expect.poll(() => panel.evaluate(() => scrollY)).toBeGreaterThan(10_000);
    // At the click itself: Playwright may scroll to the button first.
    const left = panel.evaluate(
      (selector) =>
        new Promise<number>((tell) => {
          const look = (): void =>
            tell(document.querySelector(selector)?.getBoundingClientRect().top ?? 0);
          document.addEventListener('click', look, { capture: true, once: true });
        }),
      offer,
    );
    await card.getByRole('button', { name: 'Details' }).click();
    const before = await left;
    await expect.poll(() => offerIds(panel)).toEqual([far]);
    await panel.getByRole('button', { name: 'Back' }).click();
    await card.waitFor();
    await expect.poll(() => topOf(offer)).toBeCloseTo(before, -1);
    expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
