import type { FoundPicture } from '@/lib/finding/picture';
import type { Rect } from '@/lib/finding/rect';
import type { Eyes } from './eyes';
import { activated, chosen, ticked, tickedAll } from './choice';
import { afterWish, type PickerState } from './state';

/** What a person ended with. */
export type Picked = { kind: 'area'; area: Rect } | PickedPictures;

export interface PickedPictures {
  kind: 'pictures';
  pictures: readonly FoundPicture[];
  /** The element that shows one of them now: pages make elements anew. */
  elementOf: (picture: FoundPicture) => Element;
}

/** What is shown, and the one way to show something else. */
export interface StateBox {
  get: () => PickerState;
  set: (next: PickerState) => void;
}

/** Keys held while something is pressed. */
interface HeldKeys {
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** What a person can do in the picker. */
export interface Acts {
  activate: (id: number) => void;
  /** A click on a picture: picks it, or ticks it where several are being ticked. */
  press: (id: number, keys: HeldKeys) => void;
  tick: (id: number) => void;
  tickAll: () => void;
  take: () => void;
  cancel: () => void;
  switchMode: () => void;
  moveBar: () => void;
}

/** The acts on what is shown. @param end is told what was picked; null: nothing */
export function actsOn(
  { get, set }: StateBox,
  { elementOf }: Eyes,
  end: (picked: Picked | null) => void,
): Acts {
  const choose = (choice: PickerState['choice']): void => set({ ...get(), choice });
  const tick = (id: number): void => choose(ticked(get().choice, id));
  const takePictures = (): void => {
    const pictures = chosen(get().choice);
    if (pictures.length > 0) end({ kind: 'pictures', pictures, elementOf });
  };
  return {
    tick,
    tickAll: () => choose(tickedAll(get().choice)),
    activate: (id) => {
      const { choice } = get();
      const next = activated(choice, id, 'list');
      if (next !== choice) choose(next);
    },
    press: (id, { shiftKey, ctrlKey, metaKey }) => {
      const isTicking = get().choice.ticked.length > 0;
      if (isTicking || shiftKey || ctrlKey || metaKey) {
        tick(id);
      } else {
        choose(activated(get().choice, id, 'stack'));
        takePictures();
      }
    },
    take: () => {
      const { mode, area } = get();
      if (mode === 'picture') takePictures();
      else if (area) end({ kind: 'area', area });
      else set(afterWish(get(), { do: 'take' }));
    },
    cancel: () => end(null),
    switchMode: () =>
      set({ ...get(), mode: get().mode === 'area' ? 'picture' : 'area', area: null }),
    moveBar: () => set({ ...get(), barAt: get().barAt === 'top' ? 'bottom' : 'top' }),
  };
}
