import type { FoundPicture } from '@/lib/finding/picture';
import type { Rect } from '@/lib/finding/rect';
import type { PickerWords } from '@/lib/locale/picker-words';
import { activeOf } from './choice';
import { factsOf, nameOf, pixelsOf } from './describe';
import type { PickerState } from './state';
import { Thumbnail } from './thumbnail';

/** More rows than these would cover what they are about. */
const MOST_ROWS = 6;
const WIDEST = 300;
/** Room that the words take above a picture. */
const HEIGHT = 56;

interface Props {
  state: PickerState;
  words: PickerWords;
}

/** Says beside what is highlighted what it is; and, to those who do not see it, as it changes. */
export function Tag({ state, words }: Props) {
  const { mode, choice, area, room } = state;
  const active = mode === 'picture' ? activeOf(choice) : null;
  const box = mode === 'area' ? area : (active?.place.shown ?? null);
  const pile = active ? pileOf(state) : [];
  const isPile = pile.length > 1;
  const spot = box && (isPile ? besideBox(box, room) : aboveBox(box, room));
  return (
    <div
      class={`tag ${spot?.isAbove ? 'above' : ''} ${spot ? '' : 'for-screen-readers'}`}
      role="status"
      style={spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : {}}
    >
      {active && <About picture={active} state={state} words={words} />}
      {mode === 'area' && area && (
        <p>{words.pixels(Math.round(area.width), Math.round(area.height))}</p>
      )}
      {isPile && <Pile pile={pile} activeId={choice.activeId} words={words} />}
    </div>
  );
}

/** Where the words stand, CSS pixels; above: with their lower edge there. */
interface Spot {
  left: number;
  top: number;
  isAbove: boolean;
}

function aboveBox(box: Rect, room: PickerState['room']): Spot {
  const left = Math.max(8, Math.min(box.left, room.width - WIDEST - 8));
  const isAbove = box.top > HEIGHT;
  return { left, top: Math.max(0, box.top) + (isAbove ? 0 : 8), isAbove };
}

/** A pile is too high to stand above; where there is room it covers nothing. */
function besideBox(box: Rect, room: PickerState['room']): Spot {
  const right = box.left + box.width + 10;
  const hasRoom = right + WIDEST < room.width;
  const left = hasRoom ? right : Math.max(8, Math.min(box.left + 8, room.width - WIDEST - 8));
  return { left, top: Math.max(0, box.top) + (hasRoom ? 0 : 8), isAbove: false };
}

function About({ picture, state, words }: Props & { picture: FoundPicture }) {
  const { pictures, ticked, stack } = state.choice;
  const number = pictures.findIndex(({ id }) => id === picture.id) + 1;
  const here = stack.indexOf(picture.id) + 1;
  const isOfPile = stack.length > 1 && here > 0;
  const facts = [
    ...factsOf(picture, words),
    isOfPile ? words.here(here, stack.length) : words.place(number, pictures.length),
    ...(ticked.includes(picture.id) ? [words.ticked] : []),
  ];
  return (
    <>
      <p class="name">{nameOf(picture, words)}</p>
      <p class="soft">{facts.join(' · ')}</p>
    </>
  );
}

/** The pictures under the pointer, around the active one. */
function pileOf({ choice: { stack, pictures, activeId } }: PickerState): FoundPicture[] {
  const at = activeId === null ? -1 : stack.indexOf(activeId);
  if (at < 0) return [];
  const start = Math.max(0, Math.min(at - 2, stack.length - MOST_ROWS));
  return stack
    .slice(start, start + MOST_ROWS)
    .flatMap((id) => pictures.find((picture) => picture.id === id) ?? []);
}

function Pile({
  pile,
  activeId,
  words,
}: {
  pile: readonly FoundPicture[];
  activeId: number | null;
  words: PickerWords;
}) {
  return (
    <ul class="pile" aria-hidden="true">
      {pile.map((picture) => (
        <li key={picture.id} class={picture.id === activeId ? 'active' : ''}>
          <Thumbnail picture={picture} side={24} />
          {words[picture.kind]} {pixelsOf(picture, words)}
        </li>
      ))}
      <li class="keys">↑ ↓</li>
    </ul>
  );
}
