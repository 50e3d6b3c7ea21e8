import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO } from '../sandbox';
import { expectFirstOffer, offerIds, openConnectedStage, type Stage } from './stage';

describe('keeping offers', () => {
  let stage: Stage;
  let panel: Page;
  let kept: string | undefined;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByRole('searchbox').fill(DEMO.alicdn.src);
    await panel.getByRole('searchbox').press('Enter');
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
  });
  afterAll(() => stage.close());

  const openTab = (name: string) => panel.getByRole('tab', { name }).click();
  const toggle = () =>
    panel
      .locator('article[data-offer-id]')
      .first()
      .getByRole('button', { name: /^Ke(ep|pt)/ });

  it('keeps one from its card, and shows it in its own tab', async () => {
    [kept] = await offerIds(panel);
    await toggle().click();
    await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('true');
    await openTab('Saved');
    await expect.poll(() => offerIds(panel)).toEqual([kept]);
  });

  it('has it still when the panel is opened again', async () => {
    await panel.reload();
    await expect.poll(() => offerIds(panel)).toEqual([kept]);
  });

  it('takes it out, and back while the tab is open', async () => {
    await toggle().click();
    await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('false');
    await toggle().click();
    await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('true');
    await toggle().click();
    await expect.poll(() => toggle().getAttribute('aria-pressed')).toBe('false');
    await openTab('Results');
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    await openTab('Saved');
    await expect.poll(() => offerIds(panel)).toEqual([]);
  });
});
