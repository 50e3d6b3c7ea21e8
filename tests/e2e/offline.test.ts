import { afterAll, beforeAll, expect, it } from 'vitest';
import { expectAlert, offerIds, openConnectedStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openConnectedStage({ headless: true });
});
afterAll(() => stage.close());

it('offline is said, loses nothing, and is over when the network is back', async () => {
  const popup = await stage.browser.extensionPage('popup.html');
  const context = await stage.browser.context();
  await context.setOffline(true);
  await popup.getByRole('searchbox').fill('马克杯');
  await popup.getByRole('searchbox').press('Enter');
  await expectAlert(popup, /offline|no network|connection/i);
  expect(await popup.getByRole('searchbox').inputValue()).toBe('马克杯');
  expect(stage.calls('product.search.keywordQuery')).toBe(0);
  await context.setOffline(false);
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(async () => (await offerIds(popup)).length, { timeout: 20_000 }).toBe(20);
});
