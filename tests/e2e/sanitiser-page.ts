import { cleanDescription } from '@/components/detail/clean-description';
import { frameDocument } from '@/components/detail/frame-document';
import { rewriteDescription, type Description } from '@/components/detail/rewrite-description';

// Bundled by `sanitise.test.ts` and run in a real browser: DOMPurify needs a real DOM.

const TAGS = new Set(
  (
    'A ABBR B BLOCKQUOTE BR CAPTION CENTER CODE COL COLGROUP DD DEL DIV DL DT EM FIGCAPTION FIGURE ' +
    'H1 H2 H3 H4 H5 H6 HR I IMG INS LI MARK OL P PRE Q S SMALL SPAN STRONG SUB SUP TABLE TBODY TD ' +
    'TFOOT TH THEAD TR U UL'
  ).split(' '),
);
const ATTRIBUTES = new Set('src alt loading referrerpolicy colspan rowspan'.split(' '));

/** What the panel makes of a seller's HTML. */
export async function describe(hostile: string): Promise<Description> {
  return rewriteDescription(await cleanDescription(hostile), (alt) => `[${alt}]`);
}

/** What stands in a text that a description must not hold, by reading it as a page would. */
export function faultsOf(html: string): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const inHead = [...page.head.children].map(({ tagName }) => `<${tagName}> in the head`);
  return [...inHead, ...[...page.body.querySelectorAll('*')].flatMap(faultsOfElement)];
}

function faultsOfElement(element: Element): string[] {
  const isOwn = element.tagName === 'SPAN' && element.className === 'picture';
  const source = element.getAttribute('src');
  return [
    ...(TAGS.has(element.tagName) ? [] : [`<${element.tagName}>`]),
    ...(element.tagName === 'A' ? ['a link'] : []),
    ...(source === null || /^https:\/\/[\w-]+\.alicdn\.com\//.test(source) ? [] : [source]),
    ...[...element.attributes]
      .map(({ name }) => name)
      .filter((name) => !ATTRIBUTES.has(name) && !(isOwn && name === 'class')),
  ];
}

/** Shows a description as the panel does. */
export async function showFrame(hostile: string, withPictures: boolean): Promise<void> {
  const description = await describe(hostile);
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.srcdoc = frameDocument(
    withPictures ? description.withPictures : description.withoutPictures,
    undefined,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
}

export { frameDocument };

/** Puts a description straight into the page, without the frame that holds it otherwise. */
export async function showBare(hostile: string): Promise<void> {
  const { withPictures } = await describe(hostile);
  document.body.innerHTML = withPictures;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) element.click();
}
