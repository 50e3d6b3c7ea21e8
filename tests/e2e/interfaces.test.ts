import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO, EXAMPLES } from '../sandbox';
import {
  expectFirstOffer,
  HAS_DISPLAY,
  openConnectedStage,
  openStage,
  type Stage,
  heldBy,
} from './stage';

describe.skipIf(!HAS_DISPLAY)('the partner’s gateway', () => {
  let stage: Stage;
  let options: Page;
  let panel: Page;

  beforeAll(async () => {
    stage = await openStage();
    options = await stage.browser.extensionPage('options.html');
  });
  afterAll(() => stage.close());

  const save = async (): Promise<void> => {
    const { appId, appSecret, sellerNick } = stage.sandbox.apps.partner;
    await options.getByLabel('Partner AppId').fill(appId);
    await options.getByLabel('Partner app secret', { exact: true }).fill(appSecret);
    await options.getByLabel('1688 account (seller_nick)').fill(sellerNick);
    await options.getByRole('button', { name: 'Save partner gateway and test' }).click();
  };

  it('is named with its owner, and nothing is sent where its host is refused', async () => {
    await options.locator('summary').filter({ hasText: 'Partner gateway' }).click();
    await options.getByText(/belongs to a third party, not to 1688: kf\.fw199\.com/).waitFor();
    await save();
    await stage.answerPrompt('deny');
    await options.getByRole('alert').filter({ hasText: 'nothing was saved' }).waitFor();
    expect(stage.sandbox.log().filter(({ host }) => host === 'kf.fw199.com')).toEqual([]);
  });

  it('is connected once its host is allowed', async () => {
    await save();
    await stage.answerPrompt('allow');
    await options.getByRole('status').filter({ hasText: 'kf.fw199.com accepts' }).waitFor();
    await options.reload();
    expect(await heldBy(options)).not.toContain(stage.sandbox.apps.partner.appSecret);
  });

  it('searches by a picture’s address, and says what it is that answered', async () => {
    panel = await stage.browser.extensionPage('sidepanel.html');
    await panel.getByRole('searchbox').fill(DEMO.alicdn.src);
    await panel.getByRole('searchbox').press('Enter');
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    expect(await panel.getByText(/Partner gateway/).count()).toBeGreaterThan(0);
  });

  it('says why it cannot search by words, and opens 1688’s own page for them', async () => {
    await panel.getByRole('button', { name: 'New search' }).click();
    await panel
      .getByText(/Partner gateway has no call for this/)
      .first()
      .waitFor();
    stage.sandbox.clearLog();
    await panel.getByRole('searchbox').fill('mug');
    const [opened] = await Promise.all([
      (await stage.browser.context()).waitForEvent('page'),
      panel.getByRole('searchbox').press('Enter'),
    ]);
    await opened.waitForURL(/^https:\/\/s\.1688\.com\/selloffer\/offer_search\.htm/);
    expect(stage.sandbox.log().filter(({ operation }) => operation)).toEqual([]);
  });
});

describe('what a key can do', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
  });
  afterAll(() => stage.close());

  it('is tested operation by operation, with what drifted by name', async () => {
    const options = await stage.browser.extensionPage('options.html');
    const drifted = {
      result: {
        success: 'true',
        result: {
          totalRecords: 1,
          data: [
            {
              offerId: EXAMPLES.offers.withSizes,
              imageUrl: DEMO.alicdn.src,
              monthSold: { of: 'May' },
            },
          ],
        },
      },
    };
    stage.sandbox.fault({
      operation: 'product.search.keywordQuery',
      body: JSON.stringify(drifted),
    });
    await options.getByRole('button', { name: 'Test what my key can do' }).click();
    const table = options.getByRole('table').filter({ hasText: 'product.search.keywordQuery' });
    await expect.poll(() => table.getByRole('row').count()).toBe(13);
    const row = (name: string) => table.getByRole('row').filter({ hasText: name });
    expect(await row('product.search.keywordQuery').innerText()).toContain('data[].monthSold');
    expect(await row('product.search.queryProductDetail').innerText()).toContain('Works');
    expect(await row('pool.product.pull').innerText()).toContain('No pool id');
    expect(await row('alibaba.cross.similar').innerText()).toContain('Not subscribed');
    const { appSecret, accessToken } = stage.sandbox.apps.main;
    expect(await heldBy(options)).not.toContain(appSecret);
    expect(await heldBy(options)).not.toContain(accessToken);
  });
});
