import { isPlatformPicture, secureAddress } from '@/lib/picture/addresses';
import { LAZY_SOURCE } from './clean-description';

/** A description fit to be shown: with its pictures, and with placeholders in their stead. */
export interface Description {
  withPictures: string;
  withoutPictures: string;
  /** Pictures on the platform's hosts. */
  pictures: number;
  /** Pictures from elsewhere, which are shown in neither form. */
  leftOut: number;
  /** Where its links lead, each once. */
  links: string[];
  isEmpty: boolean;
}

/** Most letters of a picture's description that its placeholder says. */
const MOST_ALT = 80;

/**
 * Makes plain text of the links in a cleaned description, and keeps of its pictures only those that
 * the platform serves: looking at a description calls on nobody else.
 * @param placeholder what stands where a picture will be, given the picture's own description
 */
export function rewriteDescription(
  clean: string,
  placeholder: (alt: string) => string,
): Description {
  // A document without a window: it loads no picture.
  const page = new DOMParser().parseFromString(clean, 'text/html');
  // The one attribute that DOMPurify cannot take off: it empties it.
  for (const element of page.querySelectorAll('[is]')) element.replaceWith(...element.childNodes);
  const links = [...page.querySelectorAll('a')].map(plainLink);
  const found = [...page.querySelectorAll('img')];
  const kept = found.filter(keepPicture);
  for (const element of page.body.querySelectorAll(':not(img)')) keepSpans(element);
  const text = page.body.textContent.trim();
  const withPictures = page.body.innerHTML;
  for (const picture of kept) {
    const stand = page.createElement('span');
    stand.className = 'picture';
    stand.textContent = placeholder(picture.alt.trim().slice(0, MOST_ALT));
    picture.replaceWith(stand);
  }
  return {
    withPictures,
    withoutPictures: page.body.innerHTML,
    pictures: kept.length,
    leftOut: found.length - kept.length,
    links: [...new Set(links.filter((address) => address !== null))],
    isEmpty: text === '' && kept.length === 0,
  };
}

/** Puts a link's text and address in its place. @returns the address, where it is one */
function plainLink(link: HTMLAnchorElement): string | null {
  const address = webAddress(link.getAttribute('href') ?? '');
  const parts: (Node | string)[] = [...link.childNodes];
  if (address !== null && link.textContent.trim() !== address) parts.push(` (${address})`);
  link.replaceWith(...parts);
  return address;
}

/** Whole http(s) addresses only: there is no page that a part of one could belong to. */
function webAddress(address: string): string | null {
  const whole = address.trim().replace(/^\/\//, 'https://');
  if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return null;
  return new URL(whole).href;
}

/** An address or a source means nothing on other elements; only a table's spans do. */
function keepSpans(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (name !== 'colspan' && name !== 'rowspan') element.removeAttribute(name);
  }
}

/** Leaves a picture with its address and its description, or takes it out. @returns whether it stays */
function keepPicture(picture: HTMLImageElement): boolean {
  const address = [picture.getAttribute(LAZY_SOURCE), picture.getAttribute('src')]
    .map((given) => webAddress(given ?? ''))
    .find((given) => given !== null && isPlatformPicture(given));
  const source = address ? secureAddress(address) : null;
  if (source === null) {
    picture.remove();
    return false;
  }
  const { alt } = picture;
  for (const { name } of [...picture.attributes]) picture.removeAttribute(name);
  picture.setAttribute('src', source);
  picture.setAttribute('alt', alt);
  picture.setAttribute('loading', 'lazy');
  picture.setAttribute('referrerpolicy', 'no-referrer');
  return true;
}
