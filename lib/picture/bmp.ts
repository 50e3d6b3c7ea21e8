import type { Shape } from './shape';

/** The length of the header of OS/2, whose sides take two bytes each. */
const CORE_HEADER = 12;

/**
 * Width and height from the header of a Windows bitmap (BITMAPCOREHEADER, BITMAPINFOHEADER). Rows
 * from the top are told by a height below zero.
 * @throws RangeError where the header is cut off
 */
export function bitmapShape(view: DataView, at: number): Shape {
  if (view.getUint32(at, true) === CORE_HEADER) {
    return { width: view.getUint16(at + 4, true), height: view.getUint16(at + 6, true) };
  }
  return {
    width: Math.abs(view.getInt32(at + 4, true)),
    height: Math.abs(view.getInt32(at + 8, true)),
  };
}
