import type { FoundPicture } from '@/lib/finding/picture';
import { MOST_PICKED } from '@/lib/messages/pick-order';

/** What a person is choosing among, and how far they are. */
export interface Choice {
  /** In the order in which they are listed. */
  pictures: readonly FoundPicture[];
  /** Pictures too small to be listed. */
  leftOut: number;
  /** The one that is picked next; null: there is none. */
  activeId: number | null;
  /** Ids in the order in which they were ticked. */
  ticked: readonly number[];
  /** Ids of all pictures under the pointer, the one that is seen first. */
  stack: readonly number[];
  /** One more was to be ticked than can be. */
  isFull: boolean;
}

export const NO_CHOICE: Choice = {
  pictures: [],
  leftOut: 0,
  activeId: null,
  ticked: [],
  stack: [],
  isFull: false,
};

/**
 * The choice after another look at the page. What was listed keeps its place in the list, so that
 * nothing moves under the hands of who chooses; what is gone is gone from everywhere.
 */
export function afterLook(
  choice: Choice,
  found: { pictures: readonly FoundPicture[]; leftOut: number },
): Choice {
  const byId = new Map(found.pictures.map((picture) => [picture.id, picture]));
  const kept = choice.pictures.flatMap(({ id }) => byId.get(id) ?? []);
  const listed = new Set(kept.map(({ id }) => id));
  const pictures = [...kept, ...found.pictures.filter(({ id }) => !listed.has(id))];
  const isActiveThere = choice.activeId !== null && byId.has(choice.activeId);
  return {
    ...choice,
    pictures,
    leftOut: found.leftOut,
    activeId: isActiveThere ? choice.activeId : (pictures[0]?.id ?? null),
    ticked: choice.ticked.filter((id) => byId.has(id)),
    stack: choice.stack.filter((id) => byId.has(id)),
  };
}

/** The pointer came to a place with these pictures; on none the last active one stays so. */
export function pointedAt(choice: Choice, stack: readonly number[]): Choice {
  if (stack.join() === choice.stack.join()) return choice;
  const { activeId } = choice;
  const isOfBoth = activeId !== null && stack.includes(activeId) && choice.stack.includes(activeId);
  return { ...choice, stack, activeId: isOfBoth ? activeId : (stack[0] ?? activeId) };
}

/** The next picture of the list, or of those under the pointer; both are rings. */
export function stepped(choice: Choice, by: number, within: 'list' | 'stack'): Choice {
  const ids = within === 'list' ? choice.pictures.map(({ id }) => id) : choice.stack;
  if (ids.length === 0) return choice;
  const at = choice.activeId === null ? -1 : ids.indexOf(choice.activeId);
  const next = ids[(Math.max(at, by > 0 ? -1 : 0) + by + ids.length) % ids.length];
  return activated(choice, next ?? null, within);
}

/** Makes a picture the active one. One of the list leaves what lies under the pointer. */
export function activated(choice: Choice, id: number | null, within: 'list' | 'stack'): Choice {
  const stack =
    within === 'stack' || (id !== null && choice.stack.includes(id)) ? choice.stack : [];
  if (id === choice.activeId && stack === choice.stack) return choice;
  return { ...choice, activeId: id, stack };
}

/** Ticks a picture, or takes its tick off. */
export function ticked(choice: Choice, id: number): Choice {
  const isTicked = choice.ticked.includes(id);
  const isFull = !isTicked && choice.ticked.length >= MOST_PICKED;
  if (isFull) return { ...choice, activeId: id, isFull };
  const all = isTicked ? choice.ticked.filter((one) => one !== id) : [...choice.ticked, id];
  return { ...choice, activeId: id, ticked: all, isFull };
}

/** Ticks all pictures, or as many as can be; where that is so already, none. */
export function tickedAll(choice: Choice): Choice {
  const { pictures, ticked: before } = choice;
  const others = pictures.map(({ id }) => id).filter((id) => !before.includes(id));
  const all = [...before, ...others].slice(0, MOST_PICKED);
  const isSo = all.length === before.length;
  return { ...choice, ticked: isSo ? [] : all, isFull: !isSo && all.length < pictures.length };
}

/** What is searched for when the choice ends now: the ticked ones, else the active one. */
export function chosen({ pictures, ticked: ids, activeId }: Choice): FoundPicture[] {
  const wanted = ids.length > 0 ? ids : [activeId];
  return wanted.flatMap((id) => pictures.find((picture) => picture.id === id) ?? []);
}

/** The active picture. */
export function activeOf({ pictures, activeId }: Choice): FoundPicture | null {
  return pictures.find(({ id }) => id === activeId) ?? null;
}
