import type { PickMode } from '@/lib/messages/pick-order';

/** What a person can do with one key. */
export type Wish =
  | { do: 'cancel' | 'take' | 'tick' | 'tickAll' }
  | { do: 'focus'; by: 1 | -1 }
  | { do: 'step'; by: number; within: 'list' | 'stack' }
  | { do: 'end'; at: 'first' | 'last' }
  | { do: 'scroll'; pages: 1 | -1 }
  | { do: 'move' | 'size'; dx: number; dy: number }
  | { do: 'grow'; by: number };

/** What a pressed key is known by; a `KeyboardEvent` has all of it. */
export interface Key {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const ARROWS: Record<string, readonly [dx: number, dy: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pixels that one press adds on each side. */
const GROWTH = 10;

/**
 * What a key asks for; null for one that is none of ours.
 * @param hasStack several pictures lie under the pointer: up and down go through these
 */
export function wishOf(key: Key, mode: PickMode, hasStack: boolean): Wish | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  switch (key.key) {
    case 'Escape':
      return { do: 'cancel' };
    case 'Enter':
      return { do: 'take' };
    case 'Tab':
      return { do: 'focus', by: key.shiftKey ? -1 : 1 };
    case 'PageDown':
    case 'PageUp':
      return { do: 'scroll', pages: key.key === 'PageDown' ? 1 : -1 };
  }
  return mode === 'area' ? areaWish(key) : pictureWish(key, hasStack);
}

function pictureWish({ key }: Key, hasStack: boolean): Wish | null {
  if (key === ' ') return { do: 'tick' };
  if (key.toLowerCase() === 'a') return { do: 'tickAll' };
  if (key === 'Home' || key === 'End') return { do: 'end', at: key === 'Home' ? 'first' : 'last' };
  const arrow = ARROWS[key];
  if (!arrow) return null;
  const [dx, dy] = arrow;
  return { do: 'step', by: dx + dy, within: hasStack && dy !== 0 ? 'stack' : 'list' };
}

function areaWish({ key, shiftKey }: Key): Wish | null {
  if (key === '+' || key === '=') return { do: 'grow', by: GROWTH };
  if (key === '-' || key === '−' || key === '_') return { do: 'grow', by: -GROWTH };
  const arrow = ARROWS[key];
  return arrow ? { do: shiftKey ? 'size' : 'move', dx: arrow[0], dy: arrow[1] } : null;
}
