import { describe, expect, it } from 'vitest';
import {
  activated,
  afterLook,
  chosen,
  NO_CHOICE,
  pointedAt,
  stepped,
  ticked,
  tickedAll,
  type Choice,
} from '@/components/picker/choice';
import type { FoundPicture } from '@/lib/finding/picture';

/** A picture of which only the number matters. */
const picture = (id: number): FoundPicture => ({
  id,
  kind: 'image',
  element: {} as Element,
  part: '',
  addresses: [],
  size: null,
  share: 1,
  name: '',
  drawable: () => Promise.resolve(null),
  readBytes: null,
  place: { whole: null, shown: null, isSeen: false },
});

const found = (...ids: number[]) => ({ pictures: ids.map(picture), leftOut: 0 });
const of = (...ids: number[]): Choice => afterLook(NO_CHOICE, found(...ids));
const idsOf = ({ pictures }: { pictures: readonly FoundPicture[] }) => pictures.map(({ id }) => id);

describe('a choice', () => {
  it('begins with the first picture', () => {
    expect(of(3, 1, 2).activeId).toBe(3);
    expect(of().activeId).toBeNull();
  });

  it('keeps its order at every further look, with new ones at the end', () => {
    const after = afterLook(of(3, 1, 2), found(5, 2, 1, 4));
    expect(idsOf(after)).toEqual([1, 2, 5, 4]);
  });

  it('forgets what is gone: as the active one, as ticked, as under the pointer', () => {
    const before = ticked(ticked(pointedAt(of(1, 2, 3), [2, 3]), 2), 3);
    expect(afterLook({ ...before, activeId: 2 }, found(1, 3))).toMatchObject({
      activeId: 1,
      ticked: [3],
      stack: [3],
    });
  });

  it('steps through the list in a ring', () => {
    const steps = [1, 1, 1, -1, -1].reduce<Choice[]>(
      (all, by) => [...all, stepped(all.at(-1) ?? NO_CHOICE, by, 'list')],
      [of(1, 2, 3)],
    );
    expect(steps.map(({ activeId }) => activeId)).toEqual([1, 2, 3, 1, 3, 2]);
    expect(stepped(NO_CHOICE, 1, 'list')).toBe(NO_CHOICE);
  });

  it('steps through what lies under the pointer, and stays with it', () => {
    const pointed = pointedAt(of(1, 2, 3), [3, 1]);
    expect(pointed.activeId).toBe(3);
    const stepped1 = stepped(pointed, 1, 'stack');
    expect(stepped1).toMatchObject({ activeId: 1, stack: [3, 1] });
    // The pointer moves on within the same two: what was chosen among them stays.
    expect(pointedAt(stepped1, [3, 1]).activeId).toBe(1);
    expect(pointedAt(stepped1, [3, 1, 2]).activeId).toBe(1);
    expect(pointedAt(stepped1, [2]).activeId).toBe(2);
    expect(pointedAt(stepped1, []).activeId).toBe(1);
  });

  it('leaves what lies under the pointer for one of the list that does not', () => {
    const pointed = pointedAt(of(1, 2, 3), [3, 1]);
    expect(activated(pointed, 1, 'list').stack).toEqual([3, 1]);
    expect(activated(pointed, 2, 'list').stack).toEqual([]);
  });

  it('takes the active one, or all that are ticked, in their order', () => {
    const choice = of(1, 2, 3);
    expect(idsOf({ pictures: chosen(choice) })).toEqual([1]);
    expect(idsOf({ pictures: chosen(ticked(ticked(choice, 3), 1)) })).toEqual([3, 1]);
    expect(chosen(NO_CHOICE)).toEqual([]);
  });

  it('ticks all after those that are ticked, and then none', () => {
    const all = tickedAll(ticked(of(1, 2, 3), 3));
    expect(all).toMatchObject({ ticked: [3, 1, 2], isFull: false });
    expect(tickedAll(all)).toMatchObject({ ticked: [], isFull: false });
  });

  it('ticks the first six of more, and says that these are not all', () => {
    const six = tickedAll(of(1, 2, 3, 4, 5, 6, 7));
    expect(six).toMatchObject({ ticked: [1, 2, 3, 4, 5, 6], isFull: true });
    expect(tickedAll(six)).toMatchObject({ ticked: [], isFull: false });
  });

  it('takes six ticks and says so at the seventh', () => {
    const six = [1, 2, 3, 4, 5, 6].reduce(ticked, of(1, 2, 3, 4, 5, 6, 7));
    const seven = ticked(six, 7);
    expect(seven).toMatchObject({ ticked: [1, 2, 3, 4, 5, 6], isFull: true });
    expect(ticked(seven, 6)).toMatchObject({ ticked: [1, 2, 3, 4, 5], isFull: false });
  });
});
