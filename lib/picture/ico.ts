import { bitmapShape } from './bmp';
import { sniffFormat } from './format';
import { pngShape } from './png';
import type { Shape } from './shape';

const DIRECTORY = 6;
const ENTRY = 16;

/**
 * The sizes of the pictures in a Windows icon. The directory's own byte for a side ends at 256, so
 * the headers of the pictures themselves are read.
 * @throws RangeError where the directory, or a picture that it names, is cut off
 */
export function icoShapes(bytes: Uint8Array, view: DataView): Shape[] {
  return Array.from({ length: view.getUint16(4, true) }, (_, index) => {
    const at = view.getUint32(DIRECTORY + index * ENTRY + 12, true);
    const png = bytes.subarray(at);
    return (sniffFormat(png) === 'png' && pngShape(png)) || iconBitmapShape(view, at);
  });
}

/** A bitmap in an icon is told twice as high: below it stands the mask of what is seen. */
function iconBitmapShape(view: DataView, at: number): Shape {
  const { width, height } = bitmapShape(view, at);
  return { width, height: height / 2 };
}
