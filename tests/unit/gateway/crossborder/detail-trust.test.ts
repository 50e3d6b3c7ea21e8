import { describe, expect, it } from 'vitest';
import { detailOf } from './detail-of';

describe('what is told of a product', () => {
  it('merges the values of an attribute', () => {
    const row = (attributeId: unknown, value: string, valueTrans: unknown = null) => ({
      attributeId,
      attributeName: '颜色',
      value,
      valueTrans,
    });
    const productAttribute = [row(3216, '红', 'Red'), row('3216', '蓝'), row(7, '棉'), {}];
    expect(detailOf({ productAttribute }).attributes).toEqual([
      {
        name: { chinese: '颜色', translated: null },
        values: [
          { chinese: '红', translated: 'Red' },
          { chinese: '蓝', translated: null },
        ],
      },
      {
        name: { chinese: '颜色', translated: null },
        values: [{ chinese: '棉', translated: null }],
      },
    ]);
  });

  it('takes true and "true" for a mark that holds, and leaves out what says neither', () => {
    const values = [true, 'true', false, 'false', null, 1, 'perhaps'];
    const tagInfoList = values.map((value, index) => ({ key: `tag${index}`, value }));
    expect(detailOf({ tagInfoList }).tags).toEqual([
      { key: 'tag0', holds: true },
      { key: 'tag1', holds: true },
      { key: 'tag2', holds: false },
      { key: 'tag3', holds: false },
    ]);
  });

  it.each([
    ['https://cloud.video.taobao.com/play/1.mp4', 'https://cloud.video.taobao.com/play/1.mp4'],
    ['//cloud.video.taobao.com/1.mp4', 'https://cloud.video.taobao.com/1.mp4'],
    ['https://eviltaobao.com/1.mp4', null],
    ['https://taobao.com.evil.example/1.mp4', null],
    ['javascript:alert(1)', null],
    [7, null],
  ])('shows the film %s as %s', (mainVideo, video) => {
    expect(detailOf({ mainVideo }).video).toBe(video);
  });

  it('shows pictures of the platform’s hosts alone', () => {
    const good = 'https://cbu01.alicdn.com/img/ibank/a.jpg';
    const spy = 'https://spy.example/a.jpg';
    const read = detailOf({
      productImage: { images: [spy, good, null, 3], whiteImage: spy },
      certificateList: [
        { certificateName: '检测报告', certificateCode: 'TK-1', certificatePhotoList: [good, spy] },
        { certificatePhotoList: [spy] },
      ],
    });
    expect(read).toMatchObject({ gallery: [good], whitePicture: null });
    expect(read.certificates).toEqual([{ name: '检测报告', code: 'TK-1', pictures: [good] }]);
  });

  it('cuts a description that nobody would write', () => {
    const { description } = detailOf({ description: 'x'.repeat(600_000) });
    expect(description).toHaveLength(500_000);
  });

  it('reads scores as numbers and shares', () => {
    const sellerDataInfo = {
      tradeMedalLevel: '4',
      compositeServiceScore: '4.5',
      repeatPurchasePercent: '0.42',
      collect30DayWithin48HPercent: '98%',
      qualityRefundWithin30Day: 0.01,
    };
    expect(detailOf({ sellerDataInfo }).scores).toMatchObject({
      medalLevel: 4,
      service: 4.5,
      repeatBuyers: 0.42,
      collectedIn48Hours: 0.98,
      qualityRefunds: 0.01,
      logistics: null,
    });
  });
});
