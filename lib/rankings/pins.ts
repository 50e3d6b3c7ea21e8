import { categoryChoices, type NamedCategory } from '../store/ranking-view';

/** Each pinned category costs a few calls a day. */
const MOST_PINNED = 50;

let changing: Promise<unknown> = Promise.resolve();

/** Pins a category, or takes it off. One change follows the other. */
export function pinCategory(category: NamedCategory, isPinned: boolean): Promise<void> {
  const apply = async (): Promise<void> => {
    const choices = await categoryChoices.read();
    const others = choices.pinned.filter(({ id }) => id !== category.id);
    const pinned = isPinned ? [...others, category].slice(-MOST_PINNED) : others;
    await categoryChoices.write({ ...choices, pinned });
  };
  const turn = changing.then(apply, apply);
  changing = turn;
  return turn;
}
