import type { Browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import { fromBase64 } from '../picture/bytes';
import { MOST_PAGE_BYTES } from '../picture/limits';
import type { PictureSource } from '../store/picture-records';
import type { Clock } from '../traffic/clock';
import { READ_MS } from '../traffic/limits';
import { readInPage } from './in-page';
import { ANSWER_MS, runInPage } from './run-in-page';

/** A picture on a page that the user clicked. */
export type PagePicture = Extract<PictureSource, { kind: 'page' }>;

/** The frame that shows a picture. */
export function frameOf({ tabId, frameId }: PagePicture): Browser.scripting.InjectionTarget {
  return { tabId, frameIds: [frameId] };
}

/** Lets the page read its own picture, by the right that the click gave for this tab. */
export async function readByPage(
  wait: Clock['wait'],
  picture: PagePicture,
): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const target = frameOf(picture);
  // Reading may take long; a page that hangs is not waited for as long.
  const answer = await runInPage(wait, { target, func: () => true });
  if (!answer.ok) return answer;
  const args: Parameters<typeof readInPage> = [picture.address, MOST_PAGE_BYTES, READ_MS];
  const reading = await runInPage(wait, { target, func: readInPage, args }, READ_MS + ANSWER_MS);
  if (!reading.ok) return reading;
  const result = reading.value;
  if (!result) return failure('picture-out-of-reach');
  if ('data' in result) return success(bytesInData(result.data));
  if (result.fault === 'endless') return failure('picture-endless');
  return result.fault === 'heavy'
    ? failure('picture-too-heavy', { facts: { megabytes: MOST_PAGE_BYTES / 1_000_000 } })
    : failure('picture-out-of-reach');
}

/** The bytes in a `data:` address that a script of ours has made. */
export function bytesInData(data: string): Uint8Array<ArrayBuffer> {
  return fromBase64(data.slice(data.indexOf(',') + 1));
}
