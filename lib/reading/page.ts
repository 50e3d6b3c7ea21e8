import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { fromBase64 } from '../picture/bytes';
import { MOST_PAGE_BYTES } from '../picture/limits';
import type { PictureSource } from '../store/records';
import { READ_MS } from '../traffic/limits';
import { readInPage } from './in-page';

/** A picture on a page that the user clicked. */
export type PagePicture = Extract<PictureSource, { kind: 'page' }>;

/** Lets the page read its own picture, by the right that the click gave for this tab. */
export async function readByPage({
  address,
  tabId,
  frameId,
}: PagePicture): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const reading = await runInPage(tabId, frameId, readInPage, [address, MOST_PAGE_BYTES, READ_MS]);
  if (!reading.ok) return reading;
  const result = reading.value;
  if (!result) return failure('picture-out-of-reach');
  if ('data' in result) return success(fromBase64(result.data.slice(result.data.indexOf(',') + 1)));
  if (result.fault === 'endless') return failure('picture-endless');
  return result.fault === 'heavy'
    ? failure('picture-too-heavy', { facts: { megabytes: MOST_PAGE_BYTES / 1_000_000 } })
    : failure('picture-out-of-reach');
}

/** Runs a function in a frame of a page. Pages that forbid scripts are out of reach. */
export async function runInPage<Arguments extends unknown[], Result>(
  tabId: number,
  frameId: number,
  func: (...args: Arguments) => Result,
  args: Arguments,
): Promise<Outcome<Awaited<Result> | undefined>> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [injection] = await browser.scripting.executeScript({ target, func, args });
    return success(injection?.result);
  } catch (error) {
    return failure('picture-out-of-reach', error instanceof Error ? { text: error.message } : {});
  }
}
