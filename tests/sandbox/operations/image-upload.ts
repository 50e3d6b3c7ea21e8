import { BusinessFailure } from '../gateway-errors';
import { isWholePicture } from '../pictures/accepted';
import type { Operation } from './operation';

/** Largest file before base64 (platform facts 6). */
const MAX_BYTES = 300 * 1_024;

/** The marker of a picture that was not taken (platform facts 6). */
export const NO_IMAGE = '0';

/** Picture upload (platform facts 2.9): the payload is the imageId, a String. */
export const imageUpload: Operation = {
  name: 'product.image.upload',
  wrapper: 'uploadImageParam',
  required: ['imageBase64'],
  optional: ['outMemberId'],
  successIsText: true,
  successCode: '200',
  async answer({ args, world }) {
    const text = args.text('imageBase64') ?? '';
    if (!/^[A-Za-z0-9+/\r\n]+={0,2}\s*$/.test(text)) return NO_IMAGE;
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length > MAX_BYTES) throw new BusinessFailure('image too large');
    return (await isWholePicture(bytes)) ? world.uploads.keep(bytes) : NO_IMAGE;
  },
};
