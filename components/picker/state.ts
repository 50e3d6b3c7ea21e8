import type { Rect } from '@/lib/finding/rect';
import type { PickMode } from '@/lib/messages/pick-order';
import { centred, grown, moved, pulled } from './area';
import { activated, NO_CHOICE, stepped, ticked, tickedAll, type Choice } from './choice';
import type { Wish } from './keys';

/** Everything that the picker shows. */
export interface PickerState {
  mode: PickMode;
  choice: Choice;
  /** What has been drawn, in the tab's viewport; null: nothing yet. */
  area: Rect | null;
  /** The viewport, CSS pixels. */
  room: { width: number; height: number };
  barAt: 'top' | 'bottom';
}

/** What a picker shows at first. */
export function firstState(mode: PickMode, room: PickerState['room']): PickerState {
  return { mode, choice: NO_CHOICE, area: null, room, barAt: 'bottom' };
}

/** What a key changes in what is shown; what it does beyond that is not for here. */
export function afterWish(state: PickerState, wish: Wish): PickerState {
  const { choice, area, room } = state;
  switch (wish.do) {
    case 'step':
      return { ...state, choice: stepped(choice, wish.by, wish.within) };
    case 'end': {
      const { id = null } = choice.pictures.at(wish.at === 'first' ? 0 : -1) ?? {};
      return { ...state, choice: activated(choice, id, 'list') };
    }
    case 'tick':
      return choice.activeId === null
        ? state
        : { ...state, choice: ticked(choice, choice.activeId) };
    case 'tickAll':
      return { ...state, choice: tickedAll(choice) };
    case 'take':
      return state.mode === 'area' ? { ...state, area: area ?? centred(room) } : state;
    case 'move':
      return { ...state, area: area && moved(area, wish.dx, wish.dy, room) };
    case 'size': {
      const corner = { name: 'se', x: 1, y: 1 } as const;
      return { ...state, area: area && pulled(area, corner, wish.dx, wish.dy, room) };
    }
    case 'grow':
      return { ...state, area: area && grown(area, wish.by, room) };
    default:
      return state;
  }
}
