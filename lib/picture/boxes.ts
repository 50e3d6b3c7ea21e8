import type { Shape } from './shape';

/** A box of an ISO base media file (ISO/IEC 14496-12, 4.2): its type, and where its content stands. */
interface Box {
  type: string;
  start: number;
  end: number;
}

/** The boxes that stand one after another inside of a box. One that is cut off ends the walk. */
function* boxesIn(view: DataView, { start, end }: Omit<Box, 'type'>): Generator<Box> {
  let at = start;
  while (at + 8 <= end) {
    const size = view.getUint32(at);
    const isLong = size === 1;
    const length = isLong ? Number(view.getBigUint64(at + 8)) : size;
    const next = length === 0 ? end : at + length;
    const type = fourCharacters(view, at + 4);
    const content = at + (isLong ? 16 : 8);
    if (next < content || next > end) return;
    // Of the boxes that hold others here, this one alone begins with version and flags.
    yield { type, start: type === 'meta' ? content + 4 : content, end: next };
    at = next;
  }
}

function fourCharacters(view: DataView, at: number): string {
  return String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at, 4));
}

/** What a file says that it is: its major brand, then those that it is compatible with. */
export function* brandsOf(bytes: Uint8Array): Generator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || fourCharacters(view, 4) !== 'ftyp') return;
  const end = Math.min(view.getUint32(0), bytes.length);
  yield fourCharacters(view, 8);
  for (let at = 16; at + 4 <= end; at += 4) yield fourCharacters(view, at);
}

/**
 * The sizes of the pictures in an AVIF, as its `ispe` properties tell them (ISO/IEC 23008-12, 6.5.3):
 * that of a grid stands beside those of its tiles, that of the picture beside its thumbnail's.
 * @throws RangeError where the header is cut off
 */
export function avifShapes(view: DataView): Shape[] {
  let found: Omit<Box, 'type'>[] = [{ start: 0, end: view.byteLength }];
  for (const wanted of ['meta', 'iprp', 'ipco', 'ispe']) {
    found = found.flatMap((box) => [...boxesIn(view, box)].filter(({ type }) => type === wanted));
  }
  return found.map(({ start }) => ({
    width: view.getUint32(start + 4),
    height: view.getUint32(start + 8),
  }));
}
