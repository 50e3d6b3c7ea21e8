import { failure, success } from '../../../failures/outcome';
import { z } from '../../../zod';
import { LIVES } from '../../http';
import { OFFICIAL_OR_BESIDE } from '../envelope';
import type { Asked, ForMember, Operation } from '../operation';

interface UploadQuestion extends Asked, ForMember {
  /** Without a `data:` prefix. */
  base64: string;
}

/**
 * Hands over a JPEG or PNG of at most 300,000 bytes for picture search. The answer is an id of about
 * 19 digits, beyond 2^53, so a number in its place has lost some of them. "0" (M), "" or nothing
 * mean: not accepted. Source: open.1688.com API page, facts 2.9 (H).
 */
export const imageUpload: Operation<UploadQuestion, string | null | undefined, string> = {
  name: 'product.image.upload',
  wrapper: 'uploadImageParam',
  lifeMs: LIVES.none,
  upload: true,
  // No payload is one of the ways to say no.
  envelope: OFFICIAL_OR_BESIDE,
  parameters: ({ base64, memberId }) => ({ imageBase64: base64, outMemberId: memberId }),
  schema: z.catch(z.nullish(z.string()), null),
  promised: [],
  read: (payload) =>
    typeof payload === 'string' && /^[1-9]\d*$/.test(payload)
      ? success(payload)
      : failure('picture-not-accepted'),
};
