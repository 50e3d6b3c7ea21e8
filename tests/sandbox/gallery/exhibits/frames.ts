import { escapeHtml } from '../../exchange';
import { FRAME_HOST, GALLERY_HOST } from '../../hosts';
import type { Exhibit } from '../exhibit';

/** Pictures on a page within the page; the target is the frame. */
export const FRAMES: readonly Exhibit[] = [
  {
    name: 'frame-same-origin',
    product: 'chair-1-2',
    way: 'menu',
    note: 'An image in a frame of the same origin.',
    show: () => frame(`src="https://${GALLERY_HOST}/frame/frame-same-origin"`),
  },
  {
    name: 'frame-cross-origin',
    product: 'stool-1-2',
    way: 'menu',
    note: 'An image in a frame of another origin.',
    address: `https://${FRAME_HOST}/pictures/stool-1-2/800.jpg`,
    show: () => frame(`src="https://${FRAME_HOST}/frame/frame-cross-origin"`),
  },
  {
    name: 'frame-srcdoc',
    product: 'clock-1-2',
    way: 'menu',
    note: 'An image in a frame that has no address of its own.',
    show: (src) => frame(`srcdoc="${escapeHtml(frameDocument(src))}"`),
  },
];

/** The page in a frame: nothing but the picture. */
export function frameDocument(src: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Frame</title><style>body { margin: 0; } img { display: block; }</style><img src="${src}" width="400" height="400" alt="A thing for sale"></html>`;
}

function frame(source: string): string {
  return `<iframe id="target" ${source} width="400" height="400" title="The picture’s frame"></iframe>`;
}
