import imageCompression from 'browser-image-compression';
import { GOOD_SIDE } from '../picture/limits';
import type { Shape } from '../picture/shape';
import { drawn } from './draw';

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

/** The library's types know only the canvas of a page; in a worker it takes and gives the other one. */
type PageCanvas = Parameters<typeof imageCompression.canvasToFile>[0];

/**
 * Decodes a picture and draws it upright on white.
 * @throws where the browser cannot decode the picture
 */
export async function decodedOnWhite(picture: Blob): Promise<OffscreenCanvas> {
  const file = new File([picture], 'picture', { type: picture.type });
  const [image, canvas] = await imageCompression.drawFileInCanvas(file, { fileType: 'image/jpeg' });
  if ('close' in image) image.close();
  return canvas as unknown as OffscreenCanvas;
}

/**
 * Encodes what is drawn as a JPEG within a number of bytes: quality gives way first, down to a floor;
 * then pixels, but not below 800 on the long side while quality can still give way.
 *
 * The library's own pieces do the work, in this worker. Its all-in-one function would decode the
 * picture anew for every try, hide the quality it chose, and lower it for every WebP that is smaller
 * than its JPEG.
 * @param most bytes
 */
export async function encodeForUpload(canvas: OffscreenCanvas, most: number): Promise<Encoded> {
  const floor = await encode(canvas, LEAST_QUALITY);
  if (fits(floor, most)) return finest(canvas, floor, most);
  const side = Math.max(canvas.width, canvas.height);
  const wanted = Math.floor(side * Math.sqrt(most / floor.blob.size) * 0.98);
  if (side > GOOD_SIDE) {
    return encodeForUpload(drawn(canvas, Math.max(wanted, GOOD_SIDE) / side), most);
  }
  for (const quality of LAST_QUALITIES) {
    const lower = await encode(canvas, quality);
    if (fits(lower, most)) return lower;
  }
  return encodeForUpload(drawn(canvas, wanted / side), most);
}

/** The best quality that fits, given that the least one does. */
async function finest(canvas: OffscreenCanvas, floor: Encoded, most: number): Promise<Encoded> {
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

async function encode(canvas: OffscreenCanvas, quality: number): Promise<Encoded> {
  const { width, height } = canvas;
  const pageCanvas = canvas as unknown as PageCanvas;
  const blob = await imageCompression.canvasToFile(pageCanvas, 'image/jpeg', '', 0, quality);
  return { blob, quality, width, height };
}

function fits({ blob }: Encoded, most: number): boolean {
  return blob.size <= most;
}
