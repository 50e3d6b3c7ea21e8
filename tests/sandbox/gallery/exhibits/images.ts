import { image, ONE_PIXEL, type Exhibit } from '../exhibit';

/** The box in which a lazy picture is to come. */
const PALE = '#target { background: #e9e4da; }';

/** `<img>`, with more than one file behind it. */
export const IMAGES: readonly Exhibit[] = [
  {
    name: 'plain',
    product: 'mug-0-1',
    way: 'menu',
    note: 'An image as it should be.',
    show: (src) => image(src),
  },
  {
    name: 'srcset',
    product: 'teapot-0-1',
    way: 'menu',
    note: 'What is shown is 80 pixels wide; the best candidate of its srcset has 1,000.',
    file: '1000.jpg',
    side: 1_000,
    show: (src, file) =>
      image(
        file('80.jpg'),
        `sizes="80px" srcset="${file('80.jpg')} 80w, ${file('400.jpg')} 400w, ${src} 1000w"`,
      ),
  },
  {
    name: 'picture-element',
    product: 'bottle-0-1',
    way: 'menu',
    note: 'A WebP from a source with a media query; the fallback is 80 pixels wide.',
    file: '800.webp',
    side: 800,
    show: (src, file) =>
      `<picture><source media="(min-width: 9000px)" srcset="${file('120.jpg')}"><source media="(min-width: 1px)" type="image/webp" srcset="${src}">${image(file('80.jpg'))}</picture>`,
  },
  {
    name: 'hidpi',
    product: 'bowl-0-1',
    way: 'menu',
    note: 'A small file for screens of 1x, a large one for 2x.',
    file: '1000.jpg',
    side: 1_000,
    show: (src, file) => image(file('120.jpg'), `srcset="${file('120.jpg')} 1x, ${src} 2x"`),
  },
  {
    name: 'lazy-data-src',
    product: 'vase-0-1',
    way: 'menu',
    note: 'One transparent pixel in src; the picture in data-src was never loaded.',
    side: 800,
    style: PALE,
    show: (src) => image(ONE_PIXEL, `class="lazy" data-src="${src}"`),
  },
  {
    name: 'lazy-noscript',
    product: 'lamp-0-1',
    way: 'menu',
    note: 'One transparent pixel; the picture stands in the noscript beside it.',
    side: 800,
    style: PALE,
    show: (src) =>
      `${image(ONE_PIXEL)}<noscript><img src="${src}" width="400" height="400" alt=""></noscript>`,
  },
  {
    name: 'blurred-placeholder',
    product: 'lantern-0-1',
    way: 'menu',
    note: 'Twelve blurred pixels; the picture is named in data-original.',
    side: 800,
    show: (src, file) => image(file('blurred.jpg'), `data-original="${src}"`),
  },
];
