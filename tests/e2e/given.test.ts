import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO, demoPicture } from '../sandbox';
import { expectFirstOffer, openConnectedStage, type Stage, startOver } from './stage';

const UPLOAD = 'product.image.upload';

/** What comes with a paste or a drop. */
interface Given {
  /** Bytes of a JPEG file, in base64. */
  file?: string;
  html?: string;
  text?: string;
}

describe('what is given to the panel by hand', () => {
  let stage: Stage;
  let panel: Page;
  let file = '';

  beforeAll(async () => {
    stage = await openConnectedStage({ headless: true });
    panel = await stage.browser.extensionPage('sidepanel.html');
    file = (await demoPicture()).toString('base64');
  });
  beforeEach(async () => {
    await stage.reset();
    await startOver(panel);
  });
  afterAll(() => stage.close());

  /** Pastes or drops on an element, as the browser does. @returns whether the page took it */
  const give = (how: 'paste' | 'drop', given: Given, on = 'body'): Promise<boolean> =>
    panel.locator(on).evaluate(
      (element, { kind, parts }) => {
        const data = new DataTransfer();
        if (parts.file) {
          const bytes = Uint8Array.from(atob(parts.file), (letter) => letter.charCodeAt(0));
          data.items.add(new File([bytes], 'mug.jpg', { type: 'image/jpeg' }));
        }
        if (parts.html) data.setData('text/html', parts.html);
        if (parts.text) data.setData('text/plain', parts.text);
        const event =
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
        return !element.dispatchEvent(event);
      },
      { kind: how, parts: given },
    );

  it.each(['paste', 'drop'] as const)('a file by %s is searched for', async (how) => {
    expect(await give(how, { file })).toBe(true);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
    expect(stage.calls(UPLOAD)).toBe(1);
  });

  it.each([
    ['dragged out of a page', { html: `<a><img src="${DEMO.linked.src}"></a>`, text: 'A lamp' }],
    ['as an address', { text: DEMO.linked.src }],
  ])('a picture %s is searched for where it is', async (_, given) => {
    expect(await give('drop', given)).toBe(true);
    await expectFirstOffer(panel, DEMO.linked.offerIds);
    expect(stage.calls(UPLOAD)).toBe(0);
  });

  it('text that is pasted where one types stays the field’s, also beside a picture of it', async () => {
    const search = 'input[type=search]';
    expect(await give('paste', { text: 'mug' }, search)).toBe(false);
    expect(await give('paste', { text: 'mug', file }, search)).toBe(false);
    expect(await give('paste', { file }, search)).toBe(true);
    await expectFirstOffer(panel, DEMO.alicdn.offerIds);
  });
});
