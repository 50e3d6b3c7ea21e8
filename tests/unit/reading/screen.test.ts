import sharp from 'sharp';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { inspectPicture } from '@/lib/picture/inspect';
import { readFromScreen } from '@/lib/reading/screen';
import { drawPictures } from '../../support/draw-pictures';
import { fakeClock } from '../../support/fake-clock';
import { fakePage } from '../../support/fake-page';

const SIDE = 100;
const PLACEMENT = {
  left: 10,
  top: 10,
  width: 60,
  height: 60,
  viewportWidth: SIDE,
  viewportHeight: SIDE,
};
/** Chrome's refusal of a third capture within a second. */
const TOO_OFTEN = new Error(
  'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.',
);

describe('a picture that is cut out of the tab', () => {
  let screen = '';
  let clock = fakeClock();

  beforeEach(async () => {
    drawPictures();
    const background = { r: 200, g: 40, b: 40 };
    const png = await sharp({ create: { width: SIDE, height: SIDE, channels: 3, background } })
      .png()
      .toBuffer();
    screen = `data:image/png;base64,${png.toString('base64')}`;
    clock = fakeClock();
    const found = { addresses: [], data: null, placement: PLACEMENT };
    fakePage({ files: { '/finder.js': () => found } });
    isFront(true);
  });

  const isFront = (active: boolean): void => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ active, windowId: 1 } as never);
  };
  const capture = () => vi.spyOn(browser.tabs, 'captureVisibleTab');
  const read = () =>
    readFromScreen(clock.wait, {
      kind: 'page',
      address: 'https://cdn.test/a.jpg',
      pageAddress: 'https://shop.test/',
      tabId: 1,
      frameId: 0,
      windowId: 1,
    });

  it('is captured once more where Chrome found the first capture too soon', async () => {
    const captured = capture()
      .mockRejectedValueOnce(TOO_OFTEN)
      .mockResolvedValue(screen as never);
    const started = clock.now();
    const piece = await read();
    expect(piece.ok && inspectPicture(piece.value)).toMatchObject({ value: 'png' });
    expect(captured).toHaveBeenCalledTimes(2);
    expect(clock.now() - started).toBeGreaterThanOrEqual(500);
  });

  it('is given up where Chrome refuses for good, or for another reason', async () => {
    const captured = capture().mockRejectedValue(TOO_OFTEN);
    expect(await read()).toMatchObject({ error: { code: 'picture-out-of-reach' } });
    expect(captured).toHaveBeenCalledTimes(4);
    captured.mockClear();
    captured.mockRejectedValue(new Error('Cannot access contents of url'));
    expect(await read()).toMatchObject({ error: { code: 'picture-out-of-reach' } });
    expect(captured).toHaveBeenCalledTimes(1);
  });

  it('is not captured while another tab is in front', async () => {
    isFront(false);
    const captured = capture();
    expect(await read()).toMatchObject({ error: { code: 'picture-out-of-reach' } });
    expect(captured).not.toHaveBeenCalled();
  });
});
