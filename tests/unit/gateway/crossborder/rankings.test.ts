import { describe, expect, it } from 'vitest';
import { topKeyword } from '@/lib/gateway/crossborder/operations/top-keyword';
import { topList } from '@/lib/gateway/crossborder/operations/top-list';
import { readBare, readReply, valueOf } from './reading';

const ASKED_LIST = { language: 'en', categoryId: '1111', kind: 'complex', limit: 10 } as const;

describe('a list', () => {
  const sample =
    '{"result":{"success":true,"code":"S0000","message":"成功","result":{"rankId":"1111","rankName":"Comprehensive List","rankType":"complex","rankProductModels":[{"itemId":600000000008,"title":"示例拖鞋","translateTitle":"Sample slippers","imgUrl":"http://img.china.alibaba.com/img/ibank/O1CN01f_!!1-0-cib.search.jpg","sort":1,"serviceList":["sendGoods48H"],"buyerNum":1334,"soldOut":433454,"goodsScore":"5"}]}}}';

  it('is read from the documented sample, its picture over https', () => {
    expect(valueOf(readReply(topList, sample, ASKED_LIST))).toEqual({
      id: '1111',
      name: 'Comprehensive List',
      kind: 'complex',
      rows: [
        {
          offerId: '600000000008',
          titleChinese: '示例拖鞋',
          titleTranslated: 'Sample slippers',
          picture: 'https://img.china.alibaba.com/img/ibank/O1CN01f_!!1-0-cib.search.jpg',
          place: 1,
          buyers: 1334,
          sold: 433_454,
          score: 5,
          services: ['sendGoods48H'],
        },
      ],
      dropped: 0,
    });
  });

  it('keeps unknown apart from zero, and drops what cannot be named', () => {
    const rankProductModels = [{ itemId: '7', soldOut: 0 }, { title: 'no id' }, null];
    expect(valueOf(readBare(topList, { rankProductModels }, ASKED_LIST))).toMatchObject({
      id: '1111',
      name: null,
      rows: [{ offerId: '7', sold: 0, buyers: null, place: null, score: null, services: [] }],
      dropped: 2,
    });
  });

  it('shows pictures of the platform’s hosts alone', () => {
    const rankProductModels = [{ itemId: 7, imgUrl: 'http://spy.example/img/ibank/a.jpg' }];
    const { rows } = valueOf(readBare(topList, { rankProductModels }, ASKED_LIST));
    expect(rows[0]?.picture).toBeNull();
  });

  it('writes down every documented parameter', () => {
    expect(topList.parameters(ASKED_LIST)).toEqual({
      rankId: '1111',
      rankType: 'complex',
      limit: 10,
      language: 'en',
    });
  });
});

describe('hot keywords', () => {
  const question = { language: 'en', categoryId: '1' } as const;

  it('are read from the documented sample', () => {
    const sample =
      '{"result":{"success":"true","code":"200","message":"成功","result":[{"seKeyword":"示例热词","seKeywordTranslation":"Sample hot word"}]}}';
    expect(valueOf(readReply(topKeyword, sample, question))).toEqual([
      { keyword: '示例热词', translation: 'Sample hot word' },
    ]);
  });

  it('are left out where there is nothing to search for', () => {
    const payload = [{ seKeyword: ' ' }, { seKeyword: 5 }, {}, { seKeyword: '杯' }];
    expect(valueOf(readBare(topKeyword, payload, question))).toEqual([
      { keyword: '杯', translation: null },
    ]);
  });

  it('are no more than anybody looks through', () => {
    const payload = Array.from({ length: 60 }, (_, index) => ({ seKeyword: `杯${String(index)}` }));
    const read = valueOf(readBare(topKeyword, [{ seKeyword: ' ' }, ...payload], question));
    expect(read).toHaveLength(50);
    expect(read.at(-1)?.keyword).toBe('杯49');
  });

  it('are asked for by category, the language as country', () => {
    expect(topKeyword.parameters(question)).toEqual({
      country: 'en',
      sourceId: '1',
      hotKeywordType: 'cate',
    });
  });
});
