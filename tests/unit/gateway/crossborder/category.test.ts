import { describe, expect, it } from 'vitest';
import { categoryById, probe } from '@/lib/gateway/crossborder/operations/category';
import { readBare, readReply, valueOf } from './reading';

const ROOTS =
  '{"result":{"success":true,"code":"S0000","message":"成功","result":{"categoryId":0,"chineseName":"根类目","translatedName":"Root","language":"en","leaf":"false","level":"0","parentCateId":"0","fromCache":true,"children":[{"categoryId":10166,"chineseName":"女装","translatedName":"Women\'s Clothing","language":"en","leaf":false,"level":"1","parentCateId":0,"fromCache":true}]}}}';
const ROOT = { categoryId: '0', language: 'en' } as const;

const CLOTHING = {
  id: '10166',
  nameChinese: '女装',
  nameTranslated: "Women's Clothing",
  level: 1,
  isLeaf: false,
  parentId: '0',
};

describe('a category', () => {
  it('is read from the documented sample', () => {
    expect(valueOf(readReply(categoryById, ROOTS, ROOT))).toEqual({
      id: '0',
      nameChinese: '根类目',
      nameTranslated: 'Root',
      level: 0,
      isLeaf: false,
      parentId: '0',
      children: [CLOTHING],
    });
  });

  it('may stand beside `success` instead of in an inner result', () => {
    const flat =
      '{"result":{"success":"true","code":"S0000","message":"成功","categoryId":10166,"chineseName":"女装","translatedName":"Women\'s Clothing","leaf":"false","level":"1","parentCateId":"0","children":null}}';
    const question = { categoryId: '10166', language: 'en' } as const;
    expect(valueOf(readReply(categoryById, flat, question))).toEqual({ ...CLOTHING, children: [] });
  });

  it('keeps the id that was asked for where the reply has none', () => {
    const question = { categoryId: '7', language: 'en' } as const;
    expect(valueOf(readBare(categoryById, { children: [] }, question)).id).toBe('7');
  });

  it.each([
    ['"true"', 'true', true],
    ['true', true, true],
    ['"false"', 'false', false],
    ['a number', 1, null],
    ['nothing', undefined, null],
  ])('takes %s for leaf', (_, leaf, isLeaf) => {
    expect(valueOf(readBare(categoryById, { categoryId: 1, leaf }, ROOT)).isLeaf).toBe(isLeaf);
  });

  it('leaves out children that cannot be named', () => {
    const children = [
      { categoryId: 5 },
      { categoryId: 'x' },
      null,
      'text',
      { categoryId: 2 ** 60 },
    ];
    expect(valueOf(readBare(categoryById, { children }, ROOT)).children).toMatchObject([
      { id: '5', nameChinese: null, level: null, isLeaf: null, parentId: null },
    ]);
  });

  it('is asked for flat, with every documented parameter', () => {
    expect(categoryById.wrapper).toBeNull();
    expect(
      categoryById.parameters({ ...ROOT, categoryId: '31', memberId: 'me', parentId: '10166' }),
    ).toEqual({ categoryId: '31', language: 'en', outMemberId: 'me', parentCateId: 10166 });
  });
});

describe('the probe', () => {
  it('asks for the roots and is content with whatever comes', () => {
    expect(probe.parameters({ language: 'en' })).toEqual({ categoryId: '0', language: 'en' });
    expect(readBare(probe, 'anything', { language: 'en' })).toEqual({ ok: true, value: null });
  });
});
