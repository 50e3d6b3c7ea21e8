import { FOREIGN_PICTURE_HOST } from '../../hosts';
import type { Exhibit } from '../exhibit';

const SIZE = 'width="400" height="400"';

/** Pictures in elements other than `<img>`, and files that are no photo. */
export const EMBEDDED: readonly Exhibit[] = [
  {
    name: 'svg-image',
    product: 'camera-0-1',
    way: 'menu',
    note: 'An image in an inline SVG.',
    show: (src) =>
      `<svg id="target" ${SIZE} viewBox="0 0 200 200"><image href="${src}" width="200" height="200"/></svg>`,
  },
  {
    name: 'svg-pattern',
    product: 'bowl-3-2',
    way: 'screen-ok',
    note: 'An inline SVG with a shape that is filled with an image.',
    show: (src) =>
      `<svg id="target" ${SIZE} viewBox="0 0 200 200"><pattern id="of" width="1" height="1"><image href="${src}" width="200" height="200"/></pattern><rect width="200" height="200" fill="url(#of)"/></svg>`,
  },
  {
    name: 'svg-file',
    product: 'car-0-1',
    way: 'menu',
    note: 'An SVG file that holds a JPEG.',
    file: 'embedding.svg',
    show: (src) => `<img id="target" src="${src}" ${SIZE} alt="A thing for sale">`,
  },
  {
    name: 'svg-vector',
    product: 'bear-0-1',
    way: 'menu',
    note: 'An SVG file of nothing but lines and areas.',
    file: 'vector.svg',
    show: (src) => `<img id="target" src="${src}" ${SIZE} alt="A thing for sale">`,
  },
  {
    name: 'object',
    product: 'mug-1-2',
    way: 'picker',
    note: 'A picture in an object element, on which Chromium opens no menu at all.',
    show: (src) => `<object id="target" type="image/jpeg" data="${src}" ${SIZE}></object>`,
  },
  {
    name: 'embed',
    product: 'teapot-1-2',
    way: 'picker',
    note: 'A picture in an embed element, on which Chromium opens no menu at all.',
    show: (src) => `<embed id="target" type="image/jpeg" src="${src}" ${SIZE}>`,
  },
  {
    name: 'input-image',
    product: 'bottle-1-2',
    way: 'menu',
    note: 'A form’s button that is a picture.',
    show: (src) => `<form><input id="target" type="image" src="${src}" ${SIZE} alt="Buy"></form>`,
  },
  {
    name: 'canvas',
    product: 'bowl-1-2',
    way: 'picker',
    note: 'A canvas, drawn from a picture of the same origin.',
    show: (src) => canvas(src),
  },
  {
    name: 'canvas-tainted',
    product: 'vase-1-2',
    way: 'screen-ok',
    note: 'A canvas, drawn from a host that sends no CORS header: the page cannot read it back.',
    address: `https://${FOREIGN_PICTURE_HOST}/p/vase-1-2.jpg`,
    show: (src) => canvas(src),
  },
  {
    name: 'video',
    product: 'lamp-1-2',
    way: 'picker',
    note: 'A film that plays; srcUrl names the film.',
    file: 'film.webm',
    show: (src) =>
      `<video id="target" src="${src}" ${SIZE} autoplay muted loop playsinline></video>`,
  },
  {
    name: 'video-played',
    product: 'watch-2-1',
    way: 'picker',
    note: 'A film that plays, and whose poster shows something else.',
    file: 'film.webm',
    show: (src, file) =>
      `<video id="target" src="${src}" poster="${file('800.jpg', 'chair-4-0')}" ${SIZE} autoplay muted loop playsinline></video>`,
  },
  {
    name: 'video-poster',
    product: 'lantern-1-2',
    way: 'picker',
    note: 'A film that nobody has started: what is seen is its poster.',
    show: (src, file) =>
      `<video id="target" src="${file('film.webm', 'chair-4-0')}" poster="${src}" ${SIZE} preload="none"></video>`,
  },
];

function canvas(src: string): string {
  return `<canvas id="target" ${SIZE}></canvas><script>
const picture = new Image();
picture.onload = () => document.getElementById('target').getContext('2d').drawImage(picture, 0, 0, 400, 400);
picture.src = ${JSON.stringify(src)};
</script>`;
}
