import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_WORKSPACE_VIEW,
  readAddress,
  writeAddress,
  type WorkspaceView,
} from '@/components/workspace/workspace-address';
import { RANKING_KINDS } from '@/lib/offers/platform-values';
import { SPANS } from '@/lib/store/ranking-tab';

describe('the workspace’s address', () => {
  it.each<[string, Partial<WorkspaceView>]>([
    ['#rankings?category=31', { category: '31' }],
    ['#rankings?category=31&kind=hot&limit=20', { category: '31', kind: 'hot', limit: 20 }],
    [
      '#rankings?category=31&and=4&kind=goodPrice&limit=1',
      { category: '31', and: '4', kind: 'goodPrice', limit: 1 },
    ],
    [
      '#rankings?limit=5&kind=VNHot&and=4&category=31',
      { category: '31', and: '4', kind: 'VNHot', limit: 5 },
    ],
    ['#rankings?category=31&since=week&only=several', { category: '31', span: 'week', only: true }],
    // Beyond 2^53 an id is still itself.
    ['#rankings?category=999999999999999999', { category: '999999999999999999' }],
    ['#rankings?category=31&later=1', { category: '31' }],
  ])('%s shows %j', (hash, view) => {
    expect(readAddress(hash)).toEqual({ ...FIRST_WORKSPACE_VIEW, ...view });
  });

  it.each([
    '',
    '#',
    '#rankings',
    '#rankings?',
    '#rankings?limit=20',
    '#rankings?and=4',
    '#Rankings?category=31',
    '#rankingscategory=31',
    '#saved?category=31',
    '#rankings?category=',
    '#rankings?category=0',
    '#rankings?category=-31',
    '#rankings?category=cups',
    '#rankings?category=31.5',
    '#rankings?category=9999999999999999999',
    '#rankings?category=３１',
    '#rankings?category=31%0A',
    '#rankings?category=%',
    '#rankings?category=31&and=',
    '#rankings?category=31&and=0',
    '#rankings?category=31&and=31',
    '#rankings?category=31&kind=worst',
    '#rankings?category=31&kind=constructor',
    '#rankings?category=31&limit=0',
    '#rankings?category=31&limit=21',
    '#rankings?category=31&limit=020',
    '#rankings?category=31&limit=1e1',
    '#rankings?category=31&limit=-5',
    '#rankings?category=31&since=ever',
    '#rankings?category=31&only=',
    '#rankings?category=<script>',
    '#rankings?__proto__=31',
  ])('%s shows the start', (hash) => {
    expect(readAddress(hash)).toEqual(FIRST_WORKSPACE_VIEW);
  });

  it('is plain where nothing is chosen, and says what differs from the first view', () => {
    expect(writeAddress({})).toBe('#rankings');
    expect(writeAddress({ category: '31' })).toBe('#rankings?category=31&kind=complex&limit=10');
    expect(writeAddress({ category: '31', and: '4', kind: 'hot', only: true })).toBe(
      '#rankings?category=31&and=4&kind=hot&limit=10&only=several',
    );
  });

  it('is read as it was written, whatever is shown', () => {
    const id = fc.stringMatching(/^[1-9]\d{0,17}$/);
    const views = fc.record({
      category: id,
      and: fc.option(id),
      kind: fc.constantFrom(...RANKING_KINDS),
      limit: fc.integer({ min: 1, max: 20 }),
      span: fc.constantFrom(...SPANS),
      only: fc.boolean(),
    });
    fc.assert(
      fc.property(views, (view) => {
        fc.pre(view.and !== view.category);
        expect(readAddress(writeAddress(view))).toEqual(view);
      }),
    );
  });

  it('never shows what is out of bounds, whatever stands there', () => {
    const piece = fc.constantFrom(
      'category=',
      'and=',
      'kind=',
      'limit=',
      '&',
      '?',
      '%',
      '3',
      'hot',
    );
    const hashes = fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(hashes, (parts) => {
        const { category, and, limit } = readAddress(`#rankings?${parts.join('')}`);
        for (const one of [category, and]) expect(one ?? '1').toMatch(/^\d{1,18}$/);
        expect(limit >= 1 && limit <= 20).toBe(true);
      }),
    );
  });
});
