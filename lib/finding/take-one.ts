import type { PickedPicture } from '../messages/picked';
import { LONGEST_ADDRESS } from '../picture/limits';
import { addressList, isBlob, isData } from './addresses';
import { drawableSize, encoded } from './bytes';
import { lateAddresses } from './lazy';
import type { ElementPicture, Size } from './picture';
import { meantAddresses, standingOf } from './placeholder';
import { shownAddresses } from './shown-address';

/** A `data:` address holds four characters for three bytes. */
const CHARACTERS = 4 / 3;

/** What a page gives of one picture. */
export interface Taken {
  /** What the worker is told, but for where it stands. */
  told: Omit<PickedPicture, 'placement'>;
  /** False where only a placeholder could be cut out of the screen, or nothing. */
  isThere: boolean;
}

/**
 * What a page gives of one picture: its addresses, and the bytes that only the page has. Of a
 * placeholder it gives nothing but the addresses of the picture that is meant.
 * @param mostBytes of what comes as bytes, or as a `data:` address
 */
export async function takePicture(picture: ElementPicture, mostBytes: number): Promise<Taken> {
  const standing = await standingOf(picture);
  if (standing.is === 'placeholder') {
    const addresses = meantAddresses(picture).filter(isShort);
    return { told: { addresses, data: null }, isThere: false };
  }
  if (standing.is === 'nothing') return { told: await toldOf(picture, mostBytes), isThere: false };
  const { size } = standing;
  const told = await toldOf({ ...picture, addresses: namedNow(picture) }, mostBytes);
  const isOfOthers = size !== null && told.addresses.length > 1;
  return { told: { ...told, ...(isOfOthers && { shownSize: size }) }, isThere: true };
}

/** What was to be loaded late may be another picture by now, where a file is seen instead. */
function namedNow({ kind, element, addresses }: ElementPicture): string[] {
  const now = shownAddresses(element);
  if (kind !== 'image' || now.some(isData)) return addresses;
  const late = addressList(lateAddresses(element), element.baseURI);
  return addresses.filter((address) => now.includes(address) || !late.includes(address));
}

async function toldOf(picture: ElementPicture, mostBytes: number): Promise<Taken['told']> {
  const { kind, element, size, readBytes } = picture;
  const longest = mostBytes * CHARACTERS;
  const addresses = picture.addresses.filter(
    (address, index) => isShort(address) || (index === 0 && address.length <= longest),
  );
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

function isShort({ length }: string): boolean {
  return length <= LONGEST_ADDRESS;
}

/** From which of its addresses an element shows a picture; a `blob:` is none of those for everybody. */
function shownAmong(addresses: readonly string[], element: Element): string | undefined {
  return shownAddresses(element).find((one) => addresses.includes(one) || isBlob(one));
}

/** What is shown meanwhile, where it is a `data:` address too long to stand beside better ones. */
function longOf({ addresses: [, ...others] }: ElementPicture, longest: number): string | null {
  const shown = others.at(-1) ?? '';
  const isLong = !isShort(shown) && shown.length <= longest;
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
  const size: Size | null = picture.size ?? (drawable && drawableSize(drawable));
  return drawable && size && encoded(drawable, size, mostBytes, format);
}
