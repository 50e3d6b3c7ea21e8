import { joined } from './bytes';
import { exifOrientation } from './exif';
import type { Shape } from './shape';

/** A marker segment of a JPEG file (ITU-T T.81, annex B); `data` leaves marker and length out. */
interface Segment {
  marker: number;
  start: number;
  end: number;
  data: Uint8Array;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * Walks the segments before the first scan, past bytes that belong to none, as decoders do. A
 * malformed segment ends the walk.
 */
function* headerSegments(bytes: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || !hasLength(marker)) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return;
    yield { marker, start: at, end, data: bytes.subarray(at + 4, end) };
    if (marker === START_OF_SCAN) return;
    at = end;
  }
}

/** Fill bytes are no markers; a marker of restart and the one for temporary use stand alone. */
function hasLength(marker: number): boolean {
  return marker > 0x01 && marker < 0xff && !(marker >= 0xd0 && marker <= 0xd7);
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Width and height from the frame header, as stored (before any EXIF turn). */
export function jpegShape(bytes: Uint8Array): Shape | null {
  for (const { marker, data } of headerSegments(bytes)) {
    if (!isFrame(marker) || data.length < 5) continue;
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
    return { width: view.getUint16(3), height: view.getUint16(1) };
  }
  return null;
}

/** EXIF orientation 1 to 8 (CIPA DC-008, tag 0x0112); 1 where there is none or it is malformed. */
export function jpegOrientation(bytes: Uint8Array): number {
  for (const { marker, data } of headerSegments(bytes)) {
    if (marker !== 0xe1 || String.fromCharCode(...data.subarray(0, 4)) !== 'Exif') continue;
    return exifOrientation(data.subarray(6));
  }
  return 1;
}

/**
 * Segments that the picture's looks need: JFIF, the colour profile and Adobe's colour transform.
 * All other application data and comments (EXIF with place and time, XMP, previews) are dropped.
 */
function isNeeded({ marker, data }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return String.fromCharCode(...data.subarray(0, 4)) === 'JFIF';
  if (marker === 0xe2) return String.fromCharCode(...data.subarray(0, 11)) === 'ICC_PROFILE';
  return marker === 0xee;
}

/** The JFIF header without the small picture that may stand in it (JFIF 1.02, page 5). */
function withoutThumbnail(header: Uint8Array): Uint8Array {
  const LENGTH = 18; // marker and length included
  const bare = header.slice(0, LENGTH);
  bare.set([0, LENGTH - 2], 2);
  bare.set([0, 0], LENGTH - 2);
  return bare;
}

/**
 * A JPEG without its metadata and without anything after its end; pixels are not touched.
 * @returns null where the file is cut off or malformed
 */
export function stripJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let scan: Segment | null = null;
  for (const segment of headerSegments(bytes)) {
    const whole = bytes.subarray(segment.start, segment.end);
    if (segment.marker === START_OF_SCAN) scan = segment;
    if (!isNeeded(segment)) continue;
    const hasThumbnail = segment.marker === 0xe0 && whole.length > 18;
    kept.push(hasThumbnail ? withoutThumbnail(whole) : whole);
  }
  const scans = scan && scansFrom(bytes, scan.end);
  return scans && joined([...kept, ...scans]);
}

/**
 * The picture's data from inside the first scan to the end marker. Between the scans of a progressive
 * file stand further segments; their lengths are followed, so that an end marker inside one is not
 * taken for the picture's, and metadata among them is left out.
 * @returns null where the end is missing
 */
function scansFrom(bytes: Uint8Array, from: number): Uint8Array[] | null {
  const kept: Uint8Array[] = [];
  let begun = from;
  let at = from;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === END_OF_IMAGE) return [...kept, bytes.subarray(begun, at + 2)];
    const isSegment = marker >= 0xc0 && marker <= 0xfe && !(marker >= 0xd0 && marker <= 0xd8);
    if (!isSegment) {
      at += 1;
      continue;
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const isMetadata = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
    if (isMetadata) {
      kept.push(bytes.subarray(begun, at));
      begun = end;
    }
    at = Math.max(end, at + 2);
  }
  return null;
}
