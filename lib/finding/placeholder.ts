import { addressList, isData } from './addresses';
import { drawableSize, isBlank } from './bytes';
import { LEAST_SIDE } from './css-images';
import { builtIn, elementsIn, isHtml } from './elements';
import { largeAddresses, lateAddresses } from './lazy';
import { loadedPicture } from './loaded';
import type { ElementPicture, Size } from './picture';
import { placeOf } from './place';
import { shownAddresses } from './shown-address';
import { LATE_BACKGROUND } from './styled';

/** What stands on a page where a picture is to be. */
export type Standing =
  | {
      is: 'picture';
      /** Pixels of the file from which an image is shown; null where the browser does not tell. */
      size: Size | null;
    }
  /** Something until the picture is loaded, which other addresses name. */
  | { is: 'placeholder' }
  /** Nothing yet: the file has not been loaded. */
  | { is: 'nothing' };

/** A file with so many times fewer pixels than its box, both ways, is a preview. */
const FAR_SMALLER = 4;
/** A file is none of the pictures that the images name which show it, if those are so many. */
const LEAST_NAMED_AT = 3;

/** Tells what is seen of a picture from what is only there until it has been loaded. */
export async function standingOf(picture: ElementPicture): Promise<Standing> {
  const { kind, element, part } = picture;
  if (part === LATE_BACKGROUND) return { is: 'nothing' };
  if (kind !== 'image') return { is: 'picture', size: null };
  const size = await fileSize(picture);
  if (!size && isHtml(element, 'img')) return { is: 'nothing' };
  const isOne = meantAddresses(picture).length > 0 && (await isPlaceholder(picture, size));
  return isOne ? { is: 'placeholder' } : { is: 'picture', size };
}

/** The addresses of a picture that are not those from which something is shown. */
export function meantAddresses({ element, addresses }: ElementPicture): string[] {
  const now = shownAddresses(element);
  return addresses.filter((address) => !now.includes(address));
}

/** An image says how large it is laid out where a `srcset` has chosen its file; the file itself, not. */
async function fileSize({ element, size, drawable }: ElementPicture): Promise<Size | null> {
  const [now] = shownAddresses(element);
  const document = builtIn(element, 'ownerDocument');
  const file = (now !== undefined && loadedPicture(document, now)) || (await drawable());
  return file ? drawableSize(file) : size;
}

async function isPlaceholder(picture: ElementPicture, size: Size | null): Promise<boolean> {
  const { element, drawable } = picture;
  if (size && (Math.min(size.width, size.height) < LEAST_SIDE || isPreview(element, size))) {
    return true;
  }
  const [now = ''] = shownAddresses(element);
  if (!isData(now)) return isShared(element, now);
  // Pixels from elsewhere cannot be read; those in an address can.
  const loaded = await drawable();
  return loaded !== null && isBlank(loaded);
}

function isPreview(element: Element, { width, height }: Size): boolean {
  const { whole } = placeOf(element);
  if (!whole) return false;
  return width * FAR_SMALLER <= whole.width && height * FAR_SMALLER <= whole.height;
}

/** Whether other images show the same file, and each of them names another picture beside it. */
function isShared(element: Element, now: string): boolean {
  const root = builtIn(element, 'getRootNode').call(element) as Document | ShadowRoot;
  const alike = elementsIn(root, 'img').filter((one) => shownAddresses(one).includes(now));
  const named = alike.flatMap((one) => namedBeside(one, now) ?? []);
  return new Set(named).size >= LEAST_NAMED_AT;
}

function namedBeside(image: Element, now: string): string | undefined {
  const named = [...largeAddresses(image), ...lateAddresses(image)];
  return addressList(named, builtIn(image, 'baseURI')).find((address) => address !== now);
}
