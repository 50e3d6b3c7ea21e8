import { Crop, Image, ListChecks, PanelBottom, PanelTop, Search, X, type IconNode } from 'lucide';
import { Icon } from '@/components/base/icon';
import { Mark } from '@/components/base/mark';
import type { PickerWords } from '@/lib/locale/picker-words';
import { MOST_PICKED, type CallBudget } from '@/lib/messages/pick-order';
import { callsFor } from '@/lib/offers/picture-calls';
import type { Acts } from './acts';
import { chosen, type Choice } from './choice';
import type { PickerState } from './state';
import { Strip } from './strip';

interface Props {
  state: PickerState;
  words: PickerWords;
  acts: Acts;
  budget: CallBudget;
}

/** What to do, and everything to do it with. */
export function Bar({ state, words, acts, budget }: Props) {
  const { mode, choice, barAt } = state;
  const isPicking = mode === 'picture';
  const isUp = barAt === 'top';
  return (
    <div class={`bar ${barAt}`}>
      <div class="head">
        <Mark size={20} />
        <Sentences state={state} words={words} budget={budget} />
        <div class="buttons">
          <Act
            icon={Search}
            label={takeLabel(state, words)}
            primary
            blocked={isBlocked(state)}
            press={acts.take}
          />
          {isPicking && choice.pictures.length > 1 && (
            <Act
              icon={ListChecks}
              label={tickAllLabel(choice, words)}
              square
              press={acts.tickAll}
            />
          )}
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

function tickAllLabel({ pictures, ticked }: Choice, words: PickerWords): string {
  if (ticked.length === Math.min(pictures.length, MOST_PICKED)) return words.untickAll;
  return pictures.length > MOST_PICKED ? words.tickLargest(MOST_PICKED) : words.tickAll;
}

function isBlocked({ mode, choice, area }: PickerState): boolean {
  return mode === 'area' ? area === null : choice.activeId === null;
}

function Sentences({ state: { mode, choice, area }, words, budget }: Omit<Props, 'acts'>) {
  if (mode === 'area') {
    return (
      <div class="says">
        <p class="first">{area ? words.adjust : words.draw}</p>
        <p class="soft keys">{area ? words.adjustKeys : words.drawKeys}</p>
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
        {ticked.length > 1 && callWords(choice, budget, words)}
        {!isFull && leftOut > 0 && ` · ${words.leftOut(leftOut)}`}
        {ticked.length === 0 && pictures.length > 1 && (
          <span class="keys"> · {words.tickKeys}</span>
        )}
      </p>
    </div>
  );
}

/** Of several pictures; that one takes a call or two is known. */
function callWords(choice: Choice, { dialects, left }: CallBudget, words: PickerWords): string {
  const wanted = chosen(choice).map(({ addresses: [address = null] }) => {
    return { address, isKnown: false };
  });
  return dialects.length > 0 ? ` · ${words.calls(callsFor(wanted, dialects), left)}` : '';
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
