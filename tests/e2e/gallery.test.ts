import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GALLERY } from '../sandbox';
import { galleryVisit, nextSearch, type Visit } from './gallery-visit';
import { latestSearch, PICKER, startPick } from './picking';
import { offerIds, openConnectedStage, type Stage } from './stage';

const DOCUMENT = join(import.meta.dirname, '../../docs/pictures.md');
const [BEGIN, END] = ['<!-- the table: begin -->', '<!-- the table: end -->'];

/** How the bytes of a case were got, in the document's words. */
const WAYS: Record<string, string> = {
  data: 'its own address',
  fetched: 'read by the worker',
  page: 'given by the page',
  screen: 'cut out of the screen',
};

describe('every case of the gallery, by the picker', () => {
  let stage: Stage;
  let panel: Page;
  let page: Page;
  let visit: Visit;
  const reached = new Map<string, string>();

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    page = await stage.browser.open('about:blank');
    visit = galleryVisit(stage, page);
  });
  afterAll(() => stage.close());

  it.each(GALLERY)('$name', async (one) => {
    const before = (await latestSearch(panel))?.id;
    await visit(one);
    const whole = await page.content();
    await startPick(panel, 'picture');
    await page.locator(PICKER).waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    const search = await nextSearch(panel, before);
    await page.locator(PICKER).waitFor({ state: 'detached' });
    if (one.name !== 'rerendering') expect(await page.content()).toBe(whole);
    if (one.offerIds.length === 0) {
      expect(search.state).toBe('failed');
      reached.set(one.name, `refused: ${search.failure?.code ?? ''}`);
      return;
    }
    expect(search.failure).toBeNull();
    await expect.poll(async () => (await offerIds(panel))[0]).toBeOneOf(one.offerIds.map(String));
    if (one.expects) expect(search.picture.sent?.originalWidth).toBe(one.expects.side);
    const { way } = search.picture;
    reached.set(one.name, WAYS[way === 'given' ? 'page' : (way ?? '')] ?? '');
  });

  it('stands in docs/pictures.md as it went', async () => {
    const rows = GALLERY.map(
      ({ name, note }) => `| ${name} | ${note} | ${reached.get(name) ?? 'not reached'} |`,
    );
    const table = ['| case | what it is | its bytes |', '| --- | --- | --- |', ...rows].join('\n');
    const now = readFileSync(DOCUMENT, 'utf8');
    const [head = '', rest = ''] = now.split(BEGIN);
    const text = `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`;
    const options = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
    const wanted = await format(text, options);
    if (process.env['UPDATE_DOCS']) writeFileSync(DOCUMENT, wanted);
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(wanted);
  });
});
