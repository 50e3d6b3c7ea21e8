import { render } from 'preact';
import { pickerWords } from '@/lib/locale/picker-words';
import type { PickOrder } from '@/lib/messages/pick-order';
import type { Acts, StateBox } from './acts';
import { focusShown } from './focus';
import { PickerView } from './picker-view';
import { firstState, type PickerState } from './state';

/** Shows a state, and every one that takes its place. */
export function showState(
  mount: HTMLElement,
  { mode, language, budget }: PickOrder,
  actsOn: (box: StateBox) => Acts,
): { box: StateBox; acts: Acts } {
  const words = pickerWords(language);
  let state = firstState(mode, roomOf(mount));
  const box: StateBox = {
    get: () => state,
    set: (next) => {
      const before = state;
      state = next;
      draw();
      if (isElsewhere(before, next)) focusShown(mount, next);
    },
  };
  const acts = actsOn(box);
  const draw = (): void => {
    const isOnPicture = state.mode === 'picture' && state.choice.stack.length > 0;
    mount.classList.toggle('on-picture', isOnPicture);
    mount.classList.toggle('drawing', state.mode === 'area');
    render(<PickerView state={state} words={words} acts={acts} budget={budget} />, mount);
  };
  draw();
  return { box, acts };
}

/** Whether the focus has to go elsewhere. */
function isElsewhere(before: PickerState, now: PickerState): boolean {
  return (
    before.mode !== now.mode ||
    before.choice.activeId !== now.choice.activeId ||
    (before.area === null) !== (now.area === null)
  );
}

/** The viewport that the picker fills, without scroll bars. */
export function roomOf({
  clientWidth: width,
  clientHeight: height,
}: HTMLElement): PickerState['room'] {
  return { width, height };
}
