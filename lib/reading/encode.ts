import imageCompression from 'browser-image-compression';
import { GOOD_SIDE } from '../picture/limits';
import type { Shape } from '../picture/shape';

/** A JPEG within the platform's limit. */
export interface Encoded extends Shape {
  blob: Blob;
  /** 0..1 */
  quality: number;
}

/** Below this the platform sees the encoder's blocks rather than the product; pixels go first. */
const LEAST_QUALITY = 0.6;
const BEST_QUALITY = 0.92;
/** For pictures that cannot get smaller without falling under the guide's 800 px. */
const LAST_QUALITIES = [0.45, 0.3];
const BISECTIONS = 3;

type Canvas = Parameters<typeof imageCompression.canvasToFile>[0];

/**
 * Encodes a picture as a JPEG within a number of bytes: quality gives way first, down to a floor;
 * then pixels, but not below 800 on the long side while quality can still give way.
 *
 * The library's own pieces do the work, in this worker. Its all-in-one function would decode the
 * picture anew for every try, hide the quality it chose, and lower it for every WebP that is smaller
 * than its JPEG.
 * @throws where the browser cannot decode the picture
 */
export async function encodeForUpload(picture: Blob, mostBytes: number): Promise<Encoded> {
  const file = new File([picture], 'picture', { type: picture.type });
  const [image, canvas] = await imageCompression.drawFileInCanvas(file, { fileType: 'image/jpeg' });
  if ('close' in image) image.close();
  return fit(canvas, mostBytes);
}

async function fit(canvas: Canvas, most: number): Promise<Encoded> {
  const floor = await encode(canvas, LEAST_QUALITY);
  if (fits(floor, most)) return finest(canvas, floor, most);
  const side = Math.max(canvas.width, canvas.height);
  const wanted = Math.floor(side * Math.sqrt(most / floor.blob.size) * 0.98);
  if (side > GOOD_SIDE) return fit(scaled(canvas, Math.max(wanted, GOOD_SIDE)), most);
  for (const quality of LAST_QUALITIES) {
    const lower = await encode(canvas, quality);
    if (fits(lower, most)) return lower;
  }
  return fit(scaled(canvas, wanted), most);
}

/** The best quality that fits, given that the least one does. */
async function finest(canvas: Canvas, floor: Encoded, most: number): Promise<Encoded> {
  const top = await encode(canvas, BEST_QUALITY);
  if (fits(top, most)) return top;
  let best = floor;
  let tooMuch = BEST_QUALITY;
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = await encode(canvas, (best.quality + tooMuch) / 2);
    if (fits(middle, most)) best = middle;
    else tooMuch = middle.quality;
  }
  return best;
}

async function encode(canvas: Canvas, quality: number): Promise<Encoded> {
  const blob = await imageCompression.canvasToFile(canvas, 'image/jpeg', 'picture.jpg', 0, quality);
  return { blob, quality, width: canvas.width, height: canvas.height };
}

function fits({ blob }: Encoded, most: number): boolean {
  return blob.size <= most;
}

/** Smaller by the browser's best smoothing; the library's would alias at large steps. */
function scaled(canvas: Canvas, side: number): Canvas {
  const factor = side / Math.max(canvas.width, canvas.height);
  const smaller = new OffscreenCanvas(
    Math.max(1, Math.round(canvas.width * factor)),
    Math.max(1, Math.round(canvas.height * factor)),
  );
  const context = smaller.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, 0, 0, smaller.width, smaller.height);
  // The library's types know only the canvas of a page; in a worker it takes and gives this one.
  return smaller as unknown as Canvas;
}
