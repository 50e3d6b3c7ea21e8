import { failure, success } from '../../../failures/outcome';
import type { Operation } from '../operation';

/**
 * Hands over a JPEG or PNG of at most 300,000 bytes for picture search. The answer is an id of about
 * 19 digits, beyond 2^53, so it stays text. "0", "" or nothing mean: not accepted.
 */
export const imageUpload: Operation<{ base64: string }, string> = {
  name: 'product.image.upload',
  wrapper: 'uploadImageParam',
  upload: true,
  parameters: ({ base64 }) => ({ imageBase64: base64 }),
  read: (payload) =>
    typeof payload === 'string' && /^[1-9]\d*$/.test(payload)
      ? success(payload)
      : failure('picture-not-accepted'),
};
