import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detailSchema } from '@/lib/gateway/crossborder/detail/schema';
import { offerPageSchema } from '@/lib/gateway/crossborder/offer-page';
import { categoryById } from '@/lib/gateway/crossborder/operations/category';
import { topList } from '@/lib/gateway/crossborder/operations/top-list';
import { driftsOf } from '@/lib/gateway/drift';
import { z } from '@/lib/zod';
import { breakable, payloadOf } from './schema-payloads';

const tolerant = z.object({
  id: z.number(),
  name: z.catch(z.nullish(z.union([z.string(), z.number()])), null),
  part: z.catch(z.nullish(z.object({ flag: z.catch(z.nullish(z.boolean()), null) })), null),
  rows: z.catch(z.nullish(z.array(z.catch(z.nullable(z.object({ id: z.number() })), null))), null),
});

describe('driftsOf', () => {
  it.each([
    ['nothing', { id: 1, name: 'a', part: { flag: true }, rows: [{ id: 2 }] }, []],
    ['what may be missing', { id: 1 }, []],
    ['what may be null', { id: 1, name: null, part: null, rows: [null] }, []],
    ['what is new', { id: 1, other: {} }, []],
    ['a field', { id: 1, name: {} }, [['name', 'string | number', 'object']]],
    [
      'a field of an object',
      { id: 1, part: { flag: 'yes' } },
      [['part.flag', 'boolean', 'string']],
    ],
    ['an object', { id: 1, part: 'text' }, [['part', 'object', 'string']]],
    ['a list', { id: 1, rows: {} }, [['rows', 'array', 'object']]],
    ['an entry', { id: 1, rows: [7] }, [['rows[]', 'object', 'number']]],
    [
      'what is missing and needed',
      { rows: [{}] },
      [
        ['id', 'number', 'nothing'],
        ['rows[].id', 'number', 'nothing'],
      ],
    ],
    [
      'a path once',
      { id: 1, rows: [{ id: 'a' }, { id: 3 }, { id: null }] },
      [['rows[].id', 'number', 'string']],
    ],
    ['the payload itself', [1], [['', 'object', 'array']]],
    ['no payload', null, [['', 'object', 'null']]],
  ])('names %s', (_, payload, drifts) => {
    expect(driftsOf(tolerant, payload)).toEqual(
      drifts.map(([path, expected, received]) => ({ path, expected, received })),
    );
  });

  it('names what an operation would have read', () => {
    const data = [
      { offerId: 1, monthSold: 5 },
      { offerId: 2, monthSold: { count: 5 } },
    ];
    expect(driftsOf(offerPageSchema, { totalRecords: 2, data })).toEqual([
      { path: 'data[].monthSold', expected: 'string | number', received: 'object' },
    ]);
  });
});

describe('what is promised', () => {
  const schema = z.nullish(
    z.object({
      total: z.nullish(z.number()),
      rows: z.catch(z.nullish(z.array(tolerant)), null),
    }),
  );
  const promised = ['total', 'rows[].name', 'rows[].part.flag', 'rows[].label|title'];
  const full = { id: 1, name: 'a', part: { flag: true }, title: 'a' };

  it.each([
    ['all there', { total: 1, rows: [full] }, []],
    ['in one of two', { total: 1, rows: [full, { id: 2 }] }, []],
    ['null', { total: null, rows: [{ ...full, name: null, part: null }] }, []],
    ['no items', { total: 0, rows: [] }, []],
    ['no answer', null, []],
    ['gone', { total: 1, rows: [{ ...full, name: undefined }] }, ['rows[].name string | number']],
    [
      'gone with what holds it',
      { total: 1, rows: [{ ...full, part: undefined }] },
      ['rows[].part object'],
    ],
    ['gone from within', { total: 1, rows: [{ ...full, part: {} }] }, ['rows[].part.flag boolean']],
    ['the list itself', { total: 1 }, ['rows array']],
    ['beside a list', { rows: [full] }, ['total number']],
  ])('may be %s', (_, payload, drifts) => {
    const found = driftsOf(schema, JSON.parse(JSON.stringify(payload)), promised);
    expect(found.map(({ path, expected }) => `${path} ${expected}`)).toEqual(drifts);
    expect(found.every(({ received }) => received === 'nothing')).toBe(true);
  });

  it('is looked for in a bare list, too', () => {
    const [drift] = driftsOf(z.array(tolerant), [{ id: 1 }], ['[].name']);
    expect(drift).toEqual({ path: '[].name', expected: 'string | number', received: 'nothing' });
  });
});

describe.each([
  ['a page of offers', offerPageSchema],
  ['a detail', detailSchema],
  ['a category', categoryById.schema],
  ['a list', topList.schema],
])('the schema of %s', (_, schema) => {
  it('finds no drift in a payload that keeps to it', () => {
    fc.assert(
      fc.property(payloadOf(schema), (payload) => {
        expect(driftsOf(schema, payload)).toEqual([]);
      }),
    );
  });

  it('names exactly the field that does not', () => {
    fc.assert(
      fc.property(payloadOf(schema), fc.nat(), (payload, pick) => {
        const spots = breakable(schema, payload);
        fc.pre(spots.length > 0);
        const spot = spots[pick % spots.length];
        spot?.break();
        expect(driftsOf(schema, payload).map(({ path }) => path)).toEqual([spot?.path]);
      }),
    );
  });
});
