import { encoded, isBlank, sizeOf } from './bytes';
import { isSvg, isSvgElement, makeHtml, styleOf } from './elements';
import type { ElementPicture, ReadBytes } from './picture';

/** The pixels that a drawing without pixels is given: what the platform's picture search asks for. */
const GOOD_SIDE = 800;

/** What a style sheet may say of a drawing's parts; it does not go along with a copy. */
const STYLES = (
  'fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin ' +
  'stroke-dasharray stroke-dashoffset opacity color stop-color stop-opacity display visibility ' +
  'transform transform-origin clip-path mask filter font-family font-size font-weight text-anchor'
).split(' ');

/** The picture on a canvas. */
export function canvasPicture(canvas: HTMLCanvasElement): ElementPicture {
  return {
    kind: 'drawing',
    element: canvas,
    part: '',
    addresses: [],
    size: { width: canvas.width, height: canvas.height },
    share: 1,
    name: canvas.getAttribute('aria-label') ?? canvas.title,
    drawable: () => Promise.resolve(canvas.width > 0 && canvas.height > 0 ? canvas : null),
    readBytes: canvasBytes(canvas),
  };
}

function canvasBytes(canvas: HTMLCanvasElement): ReadBytes {
  return (mostBytes) => {
    const { width, height } = canvas;
    if (width === 0 || height === 0 || isBlank(canvas)) return Promise.resolve(null);
    return encoded(canvas, { width, height }, mostBytes, 'png');
  };
}

/** A drawing that stands in the page itself; null for what only holds pictures that are seen. */
export function svgPicture(svg: SVGSVGElement): ElementPicture | null {
  const isInner = svg.parentElement !== null && isSvgElement(svg.parentElement);
  if (isInner || [...svg.querySelectorAll('image')].some(takesRoom)) return null;
  const drawable = (): Promise<HTMLImageElement | null> => rasterised(svg);
  return {
    kind: 'drawing',
    element: svg,
    part: '',
    addresses: [],
    size: null,
    share: 1,
    name: svg.getAttribute('aria-label') ?? svg.querySelector('title')?.textContent.trim() ?? '',
    drawable,
    readBytes: async (mostBytes) => {
      const image = await drawable();
      return image && encoded(image, sizeOf(image), mostBytes, 'png');
    },
  };
}

/** A picture of a pattern takes none: it is seen only as what fills a shape. */
function takesRoom(image: SVGImageElement): boolean {
  const { width, height } = image.getBoundingClientRect();
  return width > 0 && height > 0;
}

/** Draws a copy that stands alone; null where it needs what is elsewhere in the page. */
async function rasterised(svg: SVGSVGElement): Promise<HTMLImageElement | null> {
  const text = alone(svg);
  if (text === null) return null;
  const image = makeHtml(svg.ownerDocument, 'img');
  // Half a character, which a page's script may have left, cannot be written in an address.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text.toWellFormed())}`;
  return image.decode().then(
    () => image,
    () => null, // the page's policy forbids such pictures, or it is broken
  );
}

function alone(svg: SVGSVGElement): string | null {
  const { width, height } = svg.getBoundingClientRect();
  if (width <= 0 || height <= 0 || svg.querySelector('foreignObject')) return null;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((element, index) => {
    const original = originals[index];
    if (original && isSvgElement(element)) dress(element as SVGElement, original);
  });
  for (const element of copy.querySelectorAll('script, style')) element.remove();
  const scale = Math.max(1, GOOD_SIDE / Math.max(width, height));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  const text = new XMLSerializer().serializeToString(copy);
  return leadsElsewhere(text) ? null : text;
}

/** Writes down what the page's style sheets make of an element. */
function dress(copy: SVGElement, original: Element): void {
  const computed = styleOf(original);
  if (!computed) return;
  // The root's place and size on the page are no part of the drawing.
  const names = isSvg(copy, 'svg') ? STYLES.filter((name) => !isOfBox(name)) : STYLES;
  for (const name of names) copy.style.setProperty(name, computed.getPropertyValue(name));
}

function isOfBox(name: string): boolean {
  return /^(?:transform|transform-origin|display|opacity|clip-path|mask|filter)$/.test(name);
}

/** Whether a drawing names parts that it does not hold: a symbol, a gradient, another file. */
function leadsElsewhere(text: string): boolean {
  const links = [...text.matchAll(/(?:href="|url\((?:&quot;|["'])?)([^"')&]*)/g)];
  return links.some(([, link = '']) => {
    if (link.startsWith('data:')) return false;
    return !link.startsWith('#') || !text.includes(`id="${link.slice(1)}"`);
  });
}
