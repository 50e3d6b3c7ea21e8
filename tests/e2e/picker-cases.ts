import { OTHER_SITE, SITE } from './picker-page';

/** One way in which a page shows a picture. */
export interface PageCase {
  name: string;
  html: string;
  /** What the worker is told, the best first. */
  addresses: string[];
  /** Bytes of this type go along. */
  data?: 'png' | 'jpeg';
  /** What stands in its place is not it, and is not cut out of the screen. */
  isToCome?: true;
}

const at = (name: string): string => `${SITE}/${name}`;
/** One transparent pixel. */
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const BIG = 'width="300" height="200"';

const box = (css: string, more = ''): string =>
  `<style>#box { width: 300px; height: 200px; ${css} }</style><div id=box>${more}</div>`;

const IMAGES: PageCase[] = [
  { name: 'an image', html: '<img src="300x200.png">', addresses: [at('300x200.png')] },
  {
    name: 'a srcset by width, with commas in addresses',
    html: `<img ${BIG} sizes=100px src="90x60.png" srcset="/w_150,h_100/150x100.png 150w, /w_900,h_600/900x600.png 900w, 600x400.png 600w">`,
    addresses: [
      'w_900,h_600/900x600.png',
      '600x400.png',
      'w_150,h_100/150x100.png',
      '90x60.png',
    ].map(at),
  },
  {
    name: 'a srcset by density',
    html: `<img ${BIG} src="300x200.png" srcset="300x200.png, 900x600.png 3x, 600x400.png 2x">`,
    addresses: ['900x600.png', '600x400.png', '300x200.png'].map(at),
  },
  {
    name: 'a picture, of which one source is for other screens and one for other browsers',
    html: `<picture><source media="(min-width: 9000px)" srcset="9000x6000.png 9000w"><source type="image/jp2" srcset="a.jp2 8000w"><source type="image/png" srcset="800x500.png 800w, 400x250.png 400w"><img ${BIG} src="300x200.png"></picture>`,
    addresses: ['800x500.png', '400x250.png', '300x200.png'].map(at),
  },
  ...[
    'data-src',
    'data-original',
    'data-lazy',
    'data-lazy-src',
    'data-lazyload',
    'data-zoom-image',
    'data-large_image',
    'data-old-hires',
    'data-ks-lazyload',
    'data-actualsrc',
  ].map((name) => ({
    name: `a placeholder with ${name}`,
    html: `<img ${BIG} src="${PIXEL}" ${name}="//other.test/900x600.png">`,
    addresses: [`${OTHER_SITE}/900x600.png`],
    isToCome: true as const,
  })),
  {
    name: 'a placeholder with data-srcset, data-src and a larger picture for the magnifier',
    html: `<img ${BIG} src="30x20.png" data-src="300x200.png" data-srcset="600x400.png 600w, 800x533.png 800w" data-zoom-image="1600x1066.png">`,
    addresses: ['1600x1066.png', '800x533.png', '600x400.png', '300x200.png'].map(at),
    isToCome: true,
  },
  {
    name: 'sizes in one attribute, and attributes that hold no address',
    html: `<img ${BIG} src="300x200.png" data-zoom="true" data-large="2.5" data-a-dynamic-image='{"https://page.test/500x333.png":[500,333],"https://page.test/1500x1000.png":[1500,1000]}'>`,
    addresses: ['1500x1000.png', '500x333.png', '300x200.png'].map(at),
  },
  {
    name: 'a placeholder beside a noscript',
    html: `<img ${BIG} src="${PIXEL}"><noscript><img src="800x533.png" srcset="1200x800.png 2x"></noscript>`,
    addresses: [at('1200x800.png'), at('800x533.png')],
    isToCome: true,
  },
  {
    name: 'an image of a data: address',
    html: `<img ${BIG} src='data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="50" height="60" fill="red"/></svg>'>`,
    addresses: [
      'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60"><rect width="50" height="60" fill="red"/></svg>',
    ],
  },
  {
    name: 'an image of a blob: address',
    html: `<img ${BIG} id=it><script>fetch('300x200.png').then((r) => r.blob()).then((b) => { it.src = URL.createObjectURL(b); });</script>`,
    addresses: [],
    data: 'png',
  },
  {
    name: 'an image of a blob: address that the page gave up',
    html: `<img ${BIG} id=it><script>it.onload = () => URL.revokeObjectURL(it.src); fetch('300x200.png').then((r) => r.blob()).then((b) => { it.src = URL.createObjectURL(b); });</script>`,
    addresses: [],
    data: 'png',
  },
];

const STYLED: PageCase[] = [
  {
    name: 'a background',
    html: box('background: url(300x200.png)'),
    addresses: [at('300x200.png')],
  },
  {
    name: 'the largest of a background’s image-set',
    html: box(
      'background: image-set(url(300x200.png) 1x, url(900x600.png) 3x, url(600x400.png) 2x)',
    ),
    addresses: ['900x600.png', '600x400.png', '300x200.png'].map(at),
  },
  {
    name: 'the layer of a background that fills it, not the badge above',
    html: box(
      'background: url(64x64.png) 0 0 / 64px no-repeat, url(16x16.png) 0 0 / 16px, url(300x200.png)',
    ),
    addresses: [at('300x200.png')],
  },
  {
    name: 'the background of ::before',
    html: `<style>#box::before { content: ''; position: absolute; inset: 0; background: url(300x200.png); }</style>${box('position: relative')}`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'the content of ::after',
    html: `<style>#box::after { content: url("300x200.png"); }</style>${box('')}`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'an element’s content',
    html: box('content: url(300x200.png)'),
    addresses: [at('300x200.png')],
  },
  {
    name: 'a mask',
    html: box('background: red; mask: url(300x200.png)'),
    addresses: [at('300x200.png')],
  },
  {
    name: 'a border',
    html: box('border: 30px solid; border-image: url(300x200.png) 30'),
    addresses: [at('300x200.png')],
  },
  {
    name: 'the mark of a list',
    html: '<ul style="list-style: url(300x200.png)"><li>One</li></ul>',
    addresses: [at('300x200.png')],
  },
  { name: 'a cursor', html: box('cursor: url(96x96.png), pointer'), addresses: [at('96x96.png')] },
  {
    name: 'a background that would be set later',
    html: '<div data-bg="url(\'900x600.png\')" style="width: 300px; height: 200px"></div>',
    addresses: [at('900x600.png')],
    isToCome: true,
  },
];

const DRAWN = `const c = document.querySelector('canvas').getContext('2d'); c.fillStyle = 'red'; c.fillRect(0, 0, 300, 200); c.fillStyle = 'blue'; c.fillRect(50, 50, 200, 100);`;
const OTHERS = `const p = new Image(); p.onload = () => { c.drawImage(p, 0, 0); document.title = 'drawn'; }; p.src = '${OTHER_SITE}/300x200.png';`;

const EMBEDDED: PageCase[] = [
  {
    name: 'an image in an SVG',
    html: `<svg ${BIG}><image href="300x200.png" ${BIG}/></svg>`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'an image in an SVG, the old way',
    html: `<svg ${BIG}><image xlink:href="300x200.png" ${BIG}/></svg>`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'an SVG that the page’s style paints',
    html: `<style>.a { fill: teal }</style><svg ${BIG}><defs><linearGradient id=g><stop stop-color=red /></linearGradient></defs><rect class=a width=200 height=90 /><circle r=50 fill="url(#g)" /></svg>`,
    addresses: [],
    data: 'png',
  },
  {
    name: 'an SVG that needs another one is cut out of the screen',
    html: `<svg width=0 height=0><symbol id=s><rect width=90 height=90 /></symbol></svg><svg ${BIG}><use href="#s"/></svg>`,
    addresses: [],
  },
  {
    name: 'an SVG that holds HTML is cut out of the screen',
    html: `<svg ${BIG}><foreignObject ${BIG}><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>`,
    addresses: [],
  },
  {
    name: 'an object by its type',
    html: `<object ${BIG} type="image/png" data="300x200.png"></object>`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'an embed by its address',
    html: `<embed ${BIG} src="300x200.png">`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'a button that is a picture',
    html: `<input type=image src="300x200.png">`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'a canvas',
    html: `<canvas ${BIG}></canvas><script>${DRAWN}</script>`,
    addresses: [],
    data: 'png',
  },
  {
    name: 'a canvas with another site’s pixels is cut out of the screen',
    html: `<canvas ${BIG}></canvas><script>${DRAWN}${OTHERS}</script>`,
    addresses: [],
  },
  {
    name: 'a canvas with nothing on it is cut out of the screen',
    html: `<canvas ${BIG}></canvas>`,
    addresses: [],
  },
  {
    name: 'a film’s poster',
    html: `<video ${BIG} poster="300x200.png"></video>`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'a film’s frame, not its poster',
    html: `<canvas hidden ${BIG}></canvas><video ${BIG} poster="300x200.png" autoplay muted></video><script>${DRAWN} document.querySelector('video').srcObject = document.querySelector('canvas').captureStream(); setInterval(() => c.fillRect(60, 60, 9, 9), 50);</script>`,
    addresses: [],
    data: 'jpeg',
  },
  {
    name: 'an image in an open shadow root',
    html: '<div><template shadowrootmode=open><img src="300x200.png"></template></div>',
    addresses: [at('300x200.png')],
  },
  {
    name: 'an image in a frame without an address',
    html: `<iframe ${BIG} srcdoc="<img src='300x200.png'>"></iframe>`,
    addresses: [at('300x200.png')],
  },
  {
    name: 'a picture in a frame of another site is known by the frame’s address',
    html: `<iframe ${BIG} src="${OTHER_SITE}/300x200.png"></iframe>`,
    addresses: [`${OTHER_SITE}/300x200.png`],
  },
  {
    name: 'a page in a frame of another site is cut out of the screen',
    html: `<iframe ${BIG} src="${OTHER_SITE}/page"></iframe>`,
    addresses: [],
  },
  {
    name: 'an image under a transparent layer',
    html: '<img src="300x200.png"><div style="position: fixed; inset: 0; z-index: 99"></div>',
    addresses: [at('300x200.png')],
  },
];

/** Every way, each on a page of its own. */
export const PAGE_CASES: readonly PageCase[] = [...IMAGES, ...STYLED, ...EMBEDDED];
