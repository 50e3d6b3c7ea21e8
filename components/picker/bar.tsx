import { Crop, Image, PanelBottom, PanelTop, Search, X, type IconNode } from 'lucide';
import { Icon } from '@/components/base/icon';
import { Mark } from '@/components/base/mark';
import { MOST_PICKED } from './contract';
import type { PickerWords } from '@/lib/locale/picker-words';
import type { Acts } from './acts';
import type { PickerState } from './state';
import { Strip } from './strip';

interface Props {
  state: PickerState;
  words: PickerWords;
  acts: Acts;
}

/** What to do, and everything to do it with. */
export function Bar({ state, words, acts }: Props) {
  const { mode, choice, barAt } = state;
  const isPicking = mode === 'picture';
  const isUp = barAt === 'top';
  return (
    <div class={`bar ${barAt}`}>
      <div class="head">
        <Mark size={20} />
        <Sentences state={state} words={words} />
        <div class="buttons">
          <Act
            icon={Search}
            label={takeLabel(state, words)}
            primary
            blocked={isBlocked(state)}
            press={acts.take}
          />
          <Act
            icon={isPicking ? Crop : Image}
            label={isPicking ? words.drawArea : words.pickPicture}
            press={acts.switchMode}
          />
          <Act
            icon={isUp ? PanelBottom : PanelTop}
            label={isUp ? words.barDown : words.barUp}
            square
            press={acts.moveBar}
          />
          <Act icon={X} label={words.cancel} square press={acts.cancel} />
        </div>
      </div>
      {isPicking && choice.pictures.length > 0 && (
        <Strip choice={choice} words={words} acts={acts} />
      )}
    </div>
  );
}

function takeLabel({ mode, choice }: PickerState, words: PickerWords): string {
  if (mode === 'area') return words.searchArea;
  return choice.ticked.length > 0 ? words.searchTicked(choice.ticked.length) : words.search;
}

function isBlocked({ mode, choice, area }: PickerState): boolean {
  return mode === 'area' ? area === null : choice.activeId === null;
}

function Sentences({ state: { mode, choice, area }, words }: Omit<Props, 'acts'>) {
  if (mode === 'area') {
    return (
      <div class="says">
        <p class="first">{area ? words.adjust : words.draw}</p>
        <p class="soft keys">{words.adjustKeys}</p>
      </div>
    );
  }
  const { pictures, leftOut, ticked, isFull } = choice;
  if (pictures.length === 0) return <p class="says first">{words.nothing}</p>;
  return (
    <div class="says">
      <p class="first">{ticked.length > 0 ? words.chooseMore : words.choose}</p>
      <p class="soft" role="status">
        {isFull ? words.mostTicked(MOST_PICKED) : words.found(pictures.length)}
        {!isFull && leftOut > 0 && ` · ${words.leftOut(leftOut)}`}
        {!isFull && pictures.length > 1 && <span class="keys"> · {words.tickKeys}</span>}
      </p>
    </div>
  );
}

interface ActProps {
  icon: IconNode;
  label: string;
  primary?: boolean;
  square?: boolean;
  blocked?: boolean;
  press: () => void;
}

export function Act({
  icon,
  label,
  primary = false,
  square = false,
  blocked = false,
  press,
}: ActProps) {
  return (
    <button
      type="button"
      class={`button ${primary ? 'primary' : ''} ${square ? 'square' : ''}`}
      title={label}
      aria-label={label}
      disabled={blocked}
      onClick={press}
    >
      <Icon shape={icon} />
      {!square && <span class="label">{label}</span>}
    </button>
  );
}
