import type { PickedPicture } from '../messages/picked';
import { LONGEST_ADDRESS } from '../picture/limits';
import { isBlob } from './addresses';
import { encoded } from './bytes';
import type { ElementPicture, Size } from './picture';
import { shownAddresses } from './shown-address';

/** A `data:` address holds four characters for three bytes. */
const CHARACTERS = 4 / 3;

/** What the worker is told of one picture, but for where it stands. */
export type Taken = Omit<PickedPicture, 'placement'>;

/**
 * What a page gives of one picture: its addresses, and the bytes that only the page has.
 * @param mostBytes of what comes as bytes, or as a `data:` address
 */
export async function takePicture(picture: ElementPicture, mostBytes: number): Promise<Taken> {
  const { kind, element, size, readBytes } = picture;
  const longest = mostBytes * CHARACTERS;
  const addresses = picture.addresses.filter(({ length }, index) => {
    return length <= (index === 0 ? longest : LONGEST_ADDRESS);
  });
  const isTooLong = addresses.length === 0 && picture.addresses.length > 0;
  const data = isTooLong
    ? await redrawn(picture, mostBytes, 'jpeg')
    : (longOf(picture, longest) ?? (await readBytes?.(mostBytes)) ?? null);
  // Of a film that was started its frame is meant, not the poster that came before.
  const isFrame = kind === 'film' && (data !== null || size !== null);
  if (isFrame) return { addresses: [], data };
  const shown = kind === 'film' ? undefined : shownAmong(addresses, element);
  return { addresses, data, ...(shown !== undefined && shown !== addresses[0] && { shown }) };
}

/** From which of its addresses an element shows a picture; a `blob:` is none of those for everybody. */
function shownAmong(addresses: readonly string[], element: Element): string | undefined {
  return shownAddresses(element).find((one) => addresses.includes(one) || isBlob(one));
}

/** What is shown meanwhile, where it is a `data:` address too long to stand beside better ones. */
function longOf({ addresses: [, ...others] }: ElementPicture, longest: number): string | null {
  const shown = others.at(-1) ?? '';
  const isLong = shown.length > LONGEST_ADDRESS && shown.length <= longest;
  return isLong && shown.startsWith('data:image/') ? shown : null;
}

/**
 * A picture drawn anew from what the browser has loaded of it, as a `data:` address.
 * @returns null: it has loaded nothing, or the page may not read it back
 */
export async function redrawn(
  picture: ElementPicture,
  mostBytes: number,
  format: 'png' | 'jpeg',
): Promise<string | null> {
  const drawable = await picture.drawable();
  const size = picture.size ?? (drawable && fileSize(drawable));
  return drawable && size && encoded(drawable, size, mostBytes, format);
}

function fileSize(drawable: CanvasImageSource): Size | null {
  if (!('naturalWidth' in drawable)) return null;
  const { naturalWidth: width, naturalHeight: height } = drawable;
  return { width, height };
}
