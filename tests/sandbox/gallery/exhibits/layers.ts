import { image, ONE_PIXEL, type Exhibit } from '../exhibit';

const FILLING = 'position: absolute; inset: 0; width: 400px; height: 400px;';

/** Pictures beneath something, among others or in a tree of their own. */
export const LAYERS: readonly Exhibit[] = [
  {
    name: 'overlay',
    product: 'glasses-0-1',
    way: 'menu',
    note: 'A transparent layer lies over the picture.',
    style: `#target { ${FILLING} z-index: 1; background: transparent; }`,
    show: (src) =>
      `<img src="${src}" width="400" height="400" alt="A thing for sale"><div id="target"></div>`,
  },
  {
    name: 'spacer',
    product: 'vase-3-1',
    way: 'menu',
    note: 'An image of one transparent pixel lies over the picture; srcUrl names that.',
    style: `#target { ${FILLING} z-index: 1; }`,
    show: (src) =>
      `<img src="${src}" width="400" height="400" alt="A thing for sale">${image(ONE_PIXEL)}`,
  },
  {
    name: 'frame-over',
    product: 'lamp-3-3',
    way: 'menu',
    note: 'A frame of advertising lies over the picture, empty but for its edge; srcUrl names that.',
    style: `#target { ${FILLING} z-index: 1; }`,
    show: (src, file) =>
      `<img src="${src}" width="400" height="400" alt="A thing for sale">${image(file('frame.png'))}`,
  },
  {
    name: 'carousel',
    product: 'watch-0-1',
    way: 'menu',
    note: 'Three slides on one another, the second is seen; srcUrl names the third, which is not.',
    side: 800,
    style: `.slide { ${FILLING} opacity: 0; } .slide.shown { opacity: 1; }
.layer { ${FILLING} display: flex; justify-content: space-between; align-items: center; }
.layer button { margin: 12px; border: 0; border-radius: 50%; width: 40px; height: 40px; font-size: 20px; background: rgb(255 255 255 / .85); }`,
    show: (src, file) =>
      `<div id="target">${[file('800.jpg', 'camera-4-0'), src, file('800.jpg', 'car-4-0')]
        .map((slide, index) => {
          const shown = index === 1 ? ' shown' : '';
          return `<img class="slide${shown}" src="${slide}" alt="Slide ${index + 1}">`;
        })
        .join(
          '',
        )}<div class="layer"><button type="button" aria-label="Back">‹</button><button type="button" aria-label="On">›</button></div></div>`,
  },
  {
    name: 'rerendering',
    product: 'umbrella-0-1',
    way: 'menu',
    note: 'A script replaces everything in the body at every frame.',
    target: 'body',
    style:
      'body { box-sizing: border-box; max-width: none; min-height: 100vh; display: grid; place-content: center; }',
    show: (src) => `${image(src)}<script>
const all = [...document.body.childNodes].map((node) => node.cloneNode(true));
requestAnimationFrame(function again() {
  document.body.replaceChildren(...all.map((node) => node.cloneNode(true)));
  requestAnimationFrame(again);
});
</script>`,
  },
  {
    name: 'shadow-open',
    product: 'fan-0-1',
    way: 'menu',
    note: 'An image in an open shadow root.',
    show: (src) => rooted('open', image(src)),
  },
  {
    name: 'shadow-closed',
    product: 'headphones-0-1',
    way: 'menu',
    note: 'An image in a closed shadow root.',
    target: null,
    show: (src) => rooted('closed', image(src)),
  },
  {
    name: 'shadow-closed-background',
    product: 'speaker-0-1',
    way: 'picker',
    note: 'A background in a closed shadow root.',
    target: null,
    show: (src) =>
      rooted(
        'closed',
        `<style>div { width: 400px; height: 400px; background: url("${src}") center / cover; }</style><div></div>`,
      ),
  },
];

function rooted(mode: 'open' | 'closed', content: string): string {
  const id = mode === 'open' ? ' id="target"' : '';
  const inner = content.replace(' id="target"', '');
  return `<div${id} class="host"><template shadowrootmode="${mode}">${inner}</template></div>`;
}
