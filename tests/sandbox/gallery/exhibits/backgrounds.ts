import { image, ONE_PIXEL, type Exhibit } from '../exhibit';

const BOX = '<div id="target"></div>';

/** A picture that only the style sheet names: it comes after the page's own, which sizes `#target`. */
function styled(src: string, css: (src: string) => string, content = BOX): string {
  return `<style>${css(`url("${src}")`)}</style>${content}`;
}

/** Pictures that stand in CSS. */
export const BACKGROUNDS: readonly Exhibit[] = [
  {
    name: 'background',
    product: 'chair-0-1',
    way: 'picker',
    note: 'A background.',
    show: (src) => styled(src, (url) => `#target { background: ${url} center / cover; }`),
  },
  {
    name: 'pixel-background',
    product: 'mug-4-3',
    way: 'menu',
    note: 'The background of an image that holds one transparent pixel, which srcUrl names.',
    show: (src) =>
      styled(src, (url) => `#target { background: ${url} center / cover; }`, image(ONE_PIXEL)),
  },
  {
    name: 'tiles',
    product: 'teapot-3-3',
    way: 'menu',
    note: 'A page that is tiled with a small picture lies behind it.',
    side: 800,
    show: (src, file) =>
      styled(
        file('12.png', 'bear-4-0'),
        (url) => `body { min-height: 100vh; background: ${url}; } #stage { background: ${url}; }`,
        image(src),
      ),
  },
  {
    name: 'svg-background',
    product: 'bottle-3-2',
    way: 'picker',
    note: 'A background of nothing but lines and areas.',
    file: 'vector.svg',
    show: (src) => styled(src, (url) => `#target { background: ${url} center / cover; }`),
  },
  {
    name: 'backgrounds-several',
    product: 'stool-0-1',
    way: 'picker',
    note: 'A gradient, a badge with another product and the picture, all in one background.',
    side: 800,
    show: (src, file) =>
      styled(
        src,
        (url) =>
          `#target { background: linear-gradient(transparent 70%, rgb(0 0 0 / .25)), url("${file('cutout.png', 'bear-4-0')}") right 12px top 12px / 64px no-repeat, ${url} center / cover; }`,
      ),
  },
  {
    name: 'image-set',
    product: 'clock-0-1',
    way: 'picker',
    note: 'A background for screens of 1x and of 2x.',
    file: '1000.jpg',
    side: 1_000,
    show: (src, file) =>
      styled(
        src,
        (url) =>
          `#target { background: image-set(url("${file('120.jpg')}") 1x, ${url} 2x) center / cover; }`,
      ),
  },
  {
    name: 'before',
    product: 'cushion-0-1',
    way: 'picker',
    note: 'The background of ::before.',
    show: (src) =>
      styled(
        src,
        (url) =>
          `#target::before { content: ""; position: absolute; inset: 0; background: ${url} center / cover; }`,
      ),
  },
  {
    name: 'after',
    product: 'plant-0-1',
    way: 'picker',
    note: 'The background of ::after, under a ::before that shades it.',
    show: (src) =>
      styled(
        src,
        (
          url,
        ) => `#target::after { content: ""; position: absolute; inset: 0; background: ${url} center / cover; }
#target::before { content: ""; position: absolute; z-index: 1; inset: 300px 0 0; background: linear-gradient(transparent, rgb(0 0 0 / .3)); }`,
      ),
  },
  {
    name: 'pseudo-content',
    product: 'shoe-0-1',
    way: 'picker',
    note: 'The content of ::before.',
    file: '400.jpg',
    show: (src) => styled(src, (url) => `#target::before { content: ${url}; display: block; }`),
  },
  {
    name: 'element-content',
    product: 'boot-0-1',
    way: 'picker',
    note: 'An element whose own content is a picture.',
    show: (src) => styled(src, (url) => `#target { content: ${url}; }`),
  },
  {
    name: 'mask',
    product: 'cap-0-1',
    way: 'picker',
    note: 'A mask: its colours are not seen, only its outline.',
    file: 'cutout.png',
    show: (src) =>
      styled(
        src,
        (url) => `#target { background: #3d4a5c; mask: ${url} center / contain no-repeat; }`,
      ),
  },
  {
    name: 'border-image',
    product: 'handbag-0-1',
    way: 'picker',
    note: 'A border so wide that nothing is left in its middle.',
    show: (src) =>
      styled(
        src,
        (url) =>
          `#target { box-sizing: border-box; border: 200px solid transparent; border-image: ${url} 50% / 200px; }`,
      ),
  },
  {
    name: 'list-style',
    product: 'backpack-0-1',
    way: 'picker',
    note: 'The mark of a list item.',
    file: '400.jpg',
    show: (src) =>
      styled(
        src,
        (url) =>
          `#target { margin: 0; padding: 0; list-style: ${url} inside; font-size: 0; line-height: 0; }`,
        '<ul id="target"><li></li></ul>',
      ),
  },
  {
    name: 'cursor',
    product: 'shirt-0-1',
    way: 'picker',
    note: 'The mouse pointer over an empty box.',
    file: '96.png',
    show: (src) =>
      styled(src, (url) => `#target { background: #e4ddd0; cursor: ${url} 48 48, pointer; }`),
  },
];
