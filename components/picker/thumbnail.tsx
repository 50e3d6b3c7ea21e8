import { AppWindow, Film, Image, Layers, MousePointer2, PenTool, type IconNode } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { drawableSize } from '@/lib/finding/bytes';
import type { FoundPicture, PictureKind } from '@/lib/finding/picture';

const ICONS: Record<PictureKind, IconNode> = {
  image: Image,
  background: Layers,
  drawing: PenTool,
  film: Film,
  frame: AppWindow,
  mark: MousePointer2,
};

/** A small view of a picture, drawn from what the page has loaded; else a sign of what it is. */
export function Thumbnail({ picture, side }: { picture: FoundPicture; side: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(picture);
  const { id, kind, addresses, size } = picture;
  // Every look at the page makes other objects of the same pictures.
  const content = `${id} ${size?.width ?? 0} ${addresses[0]?.slice(0, 500) ?? ''}`;
  useEffect(() => {
    latest.current = picture;
  });
  useEffect(() => {
    const { current } = canvas;
    return current ? whenSeen(current, () => void paint(current, latest.current, side)) : undefined;
  }, [content, side]);
  return (
    <span class="thumbnail" aria-hidden="true">
      <Icon shape={ICONS[kind]} size={side > 40 ? 20 : 14} />
      <canvas ref={canvas} />
    </span>
  );
}

/** Decoding takes time, so only what is scrolled to is drawn, when nothing else is to do. */
function whenSeen(canvas: HTMLCanvasElement, draw: () => void): () => void {
  const view = canvas.ownerDocument.defaultView;
  if (!view) return () => undefined;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    view.requestIdleCallback(draw, { timeout: 500 });
  });
  observer.observe(canvas);
  return () => observer.disconnect();
}

async function paint(
  canvas: HTMLCanvasElement,
  picture: FoundPicture,
  side: number,
): Promise<void> {
  const drawable = await picture.drawable();
  const size = drawable && drawableSize(drawable);
  if (!drawable || !size || size.width === 0 || size.height === 0) return;
  const pixels = Math.round(side * (canvas.ownerDocument.defaultView?.devicePixelRatio ?? 1));
  const scale = Math.min(pixels / size.width, pixels / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  canvas.width = canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (!context) return;
  context.imageSmoothingQuality = 'high';
  try {
    context.drawImage(drawable, (pixels - width) / 2, (pixels - height) / 2, width, height);
    canvas.dataset['painted'] = '';
  } catch {
    // It has broken meanwhile; the sign stays.
  }
}
