import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { clickToolbarButton } from '../browser/toolbar';
import { EXAMPLES } from '../sandbox';
import { closing, offerIds, openConnectedStage, type Stage, startOver } from './stage';

const CATEGORY = 'category.translation.getById';
const KEYWORD_QUERY = 'product.search.keywordQuery';
const DETAIL = 'product.search.queryProductDetail';
const RECOMMEND = 'product.search.offerRecommend';

describe('browsing in the panel', () => {
  let stage: Stage;
  let panel: Page;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
  });
  beforeEach(async () => {
    await stage.reset();
    await panel.bringToFront();
    await startOver(panel);
  });
  afterAll(() => stage.close());

  const listed = () => offerIds(panel);
  const argsOf = (operation: string): unknown[] =>
    stage.sandbox
      .log()
      .filter((entry) => entry.operation === operation)
      .map(({ args, params }) => args ?? params);

  it('goes down the category tree by its names, to the offers of one, and back', async () => {
    await panel.getByRole('button', { name: 'Categories' }).click();
    await panel.getByRole('button', { name: /^Kitchen and Dining/ }).click();
    const path = panel.getByRole('navigation', { name: 'Where you are in the categories' });
    await path.getByText('Kitchen and Dining').waitFor();
    await panel
      .getByRole('listitem')
      .filter({ hasText: String(EXAMPLES.categories.cups) })
      .getByRole('button')
      .first()
      .click();
    await panel.getByText(String(EXAMPLES.categories.mugs), { exact: true }).waitFor();
    expect(stage.calls(CATEGORY)).toBeLessThanOrEqual(3);
    await panel
      .getByRole('listitem')
      .filter({ hasText: String(EXAMPLES.categories.mugs) })
      .getByRole('button', { name: 'Show offers' })
      .click();
    await expect.poll(async () => (await listed()).length).toBeGreaterThan(0);
    expect(argsOf(KEYWORD_QUERY)).toMatchObject([
      { keyword: '', categoryId: EXAMPLES.categories.mugs },
    ]);
    await panel.getByRole('button', { name: 'Back' }).click();
    await path.waitFor();
  });

  it('finds a category by its Chinese name among those that were read', async () => {
    await panel.getByRole('button', { name: 'Categories' }).click();
    await panel.getByRole('searchbox', { name: 'Search categories' }).fill('餐饮');
    await panel
      .getByText(/1 category found/)
      .first()
      .waitFor();
    expect(await panel.getByText('Kitchen and Dining').count()).toBeGreaterThan(0);
  });

  it('reads a pool as ids, and the details that are asked for', async () => {
    await panel.getByRole('button', { name: 'Product pool' }).click();
    await panel.getByLabel('Pool id', { exact: true }).fill(String(EXAMPLES.poolId));
    await panel.getByRole('button', { name: 'Read the pool' }).click();
    await expect.poll(async () => (await listed()).length).toBe(20);
    expect(stage.calls(DETAIL)).toBe(0);
    await panel.getByRole('button', { name: 'Read details (1 call)' }).first().click();
    await expect.poll(() => stage.calls(DETAIL)).toBe(1);
    await panel.getByRole('article').first().locator('[data-field=price]').waitFor();
    expect(stage.calls(DETAIL)).toBe(1);
    expect(await listed()).toHaveLength(20);
  });

  it('says whom to ask where a pool is not open', async () => {
    await panel.getByRole('button', { name: 'Product pool' }).click();
    await panel.getByLabel('Pool id', { exact: true }).fill('123');
    await panel.getByRole('button', { name: 'Read the pool' }).click();
    await panel.getByRole('alert').filter({ hasText: 'your contact at 1688' }).waitFor();
  });

  it('shows the feed on the start page once it is wanted there, and asks for it sparingly', async () => {
    expect(stage.calls(RECOMMEND)).toBe(0);
    await panel.getByRole('button', { name: /Show recommendations here/ }).click();
    await expect.poll(async () => (await listed()).length).toBe(6);
    await panel.reload();
    await expect.poll(async () => (await listed()).length).toBe(6);
    expect(stage.calls(RECOMMEND)).toBe(1);
    await panel.getByRole('button', { name: 'Hide' }).click();
    await expect.poll(listed).toEqual([]);
  });

  it('narrows by any of the platform’s filters', async () => {
    await panel.getByRole('searchbox').fill('mug');
    await panel.getByRole('searchbox').press('Enter');
    await expect.poll(async () => (await listed()).length).toBe(20);
    await panel.getByText('Filter and sort', { exact: true }).click();
    await panel.getByText('More filters', { exact: true }).click();
    await panel.getByText('7-day returns', { exact: true }).click();
    await panel.getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => stage.calls(KEYWORD_QUERY)).toBe(2);
    expect(argsOf(KEYWORD_QUERY)[1]).toMatchObject({ filter: 'noReason7DReturn' });
  });

  it('opens the offer of a 1688 page from the extension’s button', async () => {
    const id = String(EXAMPLES.offers.withSizes);
    const page = await stage.browser.open(`https://detail.1688.com/offer/${id}.html`);
    await clickToolbarButton(stage.browser, page);
    const popup = await stage.browser.page(/popup\.html/);
    await closing(popup, popup.getByRole('button', { name: 'Open this offer' }).click());
    const opened = await stage.browser.sidePanel();
    await expect.poll(() => stage.calls(DETAIL)).toBe(1);
    await expect.poll(() => offerIds(opened)).toContain(id);
    await page.close();
  });
});

describe('a search that a dead token stopped', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
  });
  afterAll(() => stage.close());

  it('is kept, leads to the sign-in, and is finished after it', async () => {
    const form = { 'Access token': 'stale', 'Refresh token': 'dead' };
    const options = await stage.connect(form);
    const panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByRole('searchbox').fill('mug');
    await panel.getByRole('searchbox').press('Enter');
    const alert = panel.getByRole('alert').filter({ hasText: /Sign in with 1688 again/ });
    await alert.waitFor();
    expect(await alert.getByRole('button', { name: 'Sign in with 1688' }).count()).toBe(1);

    await options.bringToFront();
    const [login] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      options.getByRole('button', { name: 'Sign in with 1688' }).last().click(),
    ]);
    await login.locator('#approve').click();
    await options.getByRole('status').filter({ hasText: 'Connected:' }).waitFor();
    await panel.bringToFront();
    await expect.poll(async () => (await offerIds(panel)).length).toBe(20);
    expect(await panel.getByRole('alert').count()).toBe(0);
  });
});
