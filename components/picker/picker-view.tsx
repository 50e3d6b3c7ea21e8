import { X } from 'lucide';
import { Mark } from '@/components/base/mark';
import type { PickerWords } from '@/lib/locale/picker-words';
import type { CallBudget } from '@/lib/messages/pick-order';
import type { Acts } from './acts';
import { AreaFrame } from './area-frame';
import { Act, Bar } from './bar';
import { Stage } from './stage';
import type { PickerState } from './state';
import { Tag } from './tag';

interface Props {
  state: PickerState;
  words: PickerWords;
  acts: Acts;
  budget: CallBudget;
}

/** All that the picker shows above a page. */
export function PickerView({ state, words, acts, budget }: Props) {
  const { mode, area } = state;
  return (
    <div role="dialog" aria-modal="true" aria-label={words.title}>
      <Stage state={state} />
      {mode === 'area' && area && <AreaFrame area={area} words={words} />}
      <Bar state={state} words={words} acts={acts} budget={budget} />
      <Tag state={state} words={words} />
    </div>
  );
}

/** A sentence in the place of everything else. */
export function Notice({
  sentence,
  words,
  close,
}: {
  sentence: string;
  words: PickerWords;
  close: () => void;
}) {
  return (
    <div class="bar bottom notice">
      <Mark size={20} />
      <p role="alert">{sentence}</p>
      <Act icon={X} label={words.close} square press={close} />
    </div>
  );
}
