import { turnMatrix, type Cut, type Turns } from '@/lib/picture/crop';

const JPEG_QUALITY = 0.92;

/** The form in which a part is kept: PNG where the picture is one, so that drawings stay sharp. */
export type CutType = 'image/jpeg' | 'image/png';

/** A picture in hand, ready to be turned and cut. */
export interface CropPicture {
  bitmap: ImageBitmap;
  cutType: CutType;
}

/** Cuts a part out of a picture, pixel for pixel. */
export async function cutOut(
  { bitmap, cutType }: CropPicture,
  { turns, part: { x1, x2, y1, y2 } }: Cut,
): Promise<Blob> {
  const canvas = new OffscreenCanvas(x2 - x1, y2 - y1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  if (cutType === 'image/jpeg') {
    // What is transparent would be black.
    context.fillStyle = 'white';
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.translate(-x1, -y1);
  context.transform(...turnMatrix(bitmap, turns));
  context.drawImage(bitmap, 0, 0);
  return canvas.convertToBlob({ type: cutType, quality: JPEG_QUALITY });
}

/** Draws a whole picture, turned, as large as a canvas is. */
export function drawTurned(canvas: HTMLCanvasElement, bitmap: ImageBitmap, turns: Turns): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const isUpright = turns % 2 === 0;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.scale(
    canvas.width / (isUpright ? bitmap.width : bitmap.height),
    canvas.height / (isUpright ? bitmap.height : bitmap.width),
  );
  context.transform(...turnMatrix(bitmap, turns));
  context.drawImage(bitmap, 0, 0);
}
