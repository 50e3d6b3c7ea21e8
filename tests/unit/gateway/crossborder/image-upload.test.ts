import { describe, expect, it } from 'vitest';
import { imageUpload } from '@/lib/gateway/crossborder/operations/image-upload';
import { readBare, readReply } from './reading';

const QUESTION = { base64: '/9j/' };

describe('an upload', () => {
  it('answers with an id of 19 digits, which stays text', () => {
    const sample =
      '{"result":{"success":"true","code":"200","message":"成功","result":"1000000000000000001"}}';
    expect(readReply(imageUpload, sample, QUESTION)).toEqual({
      ok: true,
      value: '1000000000000000001',
    });
  });

  it.each(['0', '', 'no', null, undefined, 0, 2 ** 60, {}])(
    'was not accepted where it answers %j',
    (payload) => {
      expect(readBare(imageUpload, payload, QUESTION)).toMatchObject({
        error: { code: 'picture-not-accepted' },
      });
    },
  );

  it('hands over the picture, and the member where there is one', () => {
    expect(imageUpload.parameters({ ...QUESTION, memberId: 'me' })).toEqual({
      imageBase64: '/9j/',
      outMemberId: 'me',
    });
  });
});
