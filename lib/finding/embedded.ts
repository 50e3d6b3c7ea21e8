import { addressList, hasPictureEnding, isBlob } from './addresses';
import { blobBytes } from './bytes';
import { canvasPicture, svgPicture } from './drawing';
import { isHtml, isSvg } from './elements';
import { filmPicture } from './film';
import { imagePicture } from './image-element';
import { largeAddresses, lateAddresses } from './lazy';
import { loadedPicture } from './loaded';
import type { ElementPicture } from './picture';
import { innerDocument, isFrame, isPictureFile } from './roots';

/** The picture that an element is, if it is one. */
export function elementPicture(element: Element): ElementPicture | null {
  if (isHtml(element, 'img')) return imagePicture(element);
  if (isHtml(element, 'canvas')) return canvasPicture(element);
  if (isHtml(element, 'video')) return filmPicture(element);
  if (isHtml(element, 'input') && element.type === 'image') return fromFile(element, element.src);
  if (isSvg(element, 'image')) return svgImage(element);
  if (isSvg(element, 'svg')) return svgPicture(element);
  if (isPictureFile(element)) {
    return fromFile(element, element.getAttribute('data') ?? element.getAttribute('src') ?? '');
  }
  return isFrame(element) || isHtml(element, 'embed') ? framePicture(element) : null;
}

/** A picture of an element that shows a file, without telling how large that is. */
function fromFile(element: HTMLElement, named: string): ElementPicture {
  const addresses = addressList(
    [...largeAddresses(element), ...lateAddresses(element), named],
    element.baseURI,
  );
  const [shown] = addressList([named], element.baseURI);
  const drawable = (): HTMLImageElement | null =>
    shown === undefined ? null : loadedPicture(element.ownerDocument, shown);
  return {
    ...plain(element),
    kind: 'image',
    addresses,
    drawable: () => Promise.resolve(drawable()),
  };
}

function plain(element: Element): ElementPicture {
  return {
    kind: 'frame',
    element,
    part: '',
    addresses: [],
    size: null,
    share: 1,
    name:
      element.getAttribute('alt') ??
      element.getAttribute('aria-label') ??
      element.getAttribute('title') ??
      '',
    drawable: () => Promise.resolve(null),
    readBytes: null,
  };
}

function svgImage(image: SVGImageElement): ElementPicture {
  const named = image.href.baseVal;
  const { ownerDocument: document, baseURI } = image;
  return {
    ...plain(image),
    kind: 'image',
    addresses: addressList([...largeAddresses(image), ...lateAddresses(image), named], baseURI),
    drawable: () => Promise.resolve(loadedPicture(document, named)),
    readBytes: isBlob(named) ? blobBytes(named, () => loadedPicture(document, named)) : null,
  };
}

/** A page of another site: what it shows is known to nobody here. */
function framePicture(frame: Element): ElementPicture | null {
  if (innerDocument(frame)) return null;
  const address = frame.getAttribute('src') ?? frame.getAttribute('data') ?? '';
  const addresses = hasPictureEnding(address) ? addressList([address], frame.baseURI) : [];
  return { ...plain(frame), addresses };
}
