import { failure, success, type Outcome } from '../failures/outcome';
import { sniffFormat, type PictureFormat } from './format';
import { MOST_PIXELS } from './limits';
import { headerShape } from './shape';

/** Formats that Chromium decodes in a worker. */
export type RasterFormat = Exclude<PictureFormat, 'heic' | 'svg'>;

/**
 * Looks at bytes that claim to be a picture, whoever sent them, before anything decodes them.
 * @returns the format, or the reason why it cannot be searched
 */
export function inspectPicture(bytes: Uint8Array): Outcome<RasterFormat> {
  if (bytes.length === 0) return failure('picture-empty');
  const format = sniffFormat(bytes);
  if (format === null) return failure('picture-not-one');
  if (format === 'svg') return failure('picture-vector');
  if (format === 'heic') return failure('picture-format', { facts: { format: 'HEIC' } });
  const shape = headerShape(bytes, format);
  if (shape && shape.width * shape.height > MOST_PIXELS) {
    const megapixels = Math.round((shape.width * shape.height) / 1_000_000);
    return failure('picture-too-many-pixels', { facts: { megapixels } });
  }
  return success(format);
}
