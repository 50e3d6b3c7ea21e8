import { useMemo } from 'preact/hooks';
import type { FoundPicture } from '@/lib/finding/picture';
import type { PickerWords } from '@/lib/locale/picker-words';
import type { Acts } from './acts';
import type { Choice } from './choice';
import { nameOf } from './describe';
import { Thumbnail } from './thumbnail';

interface Props {
  choice: Choice;
  words: PickerWords;
  acts: Acts;
}

/** All pictures of the page in a row, the largest first. */
export function Strip({ choice: { pictures, activeId, ticked }, words, acts }: Props) {
  return useMemo(
    () => (
      <ul class="strip" role="listbox" aria-multiselectable="true" aria-label={words.list}>
        {pictures.map((picture) => (
          <Option
            key={picture.id}
            picture={picture}
            number={ticked.indexOf(picture.id) + 1}
            isActive={picture.id === activeId}
            words={words}
            acts={acts}
          />
        ))}
      </ul>
    ),
    [pictures, activeId, ticked, words, acts],
  );
}

interface OptionProps {
  picture: FoundPicture;
  /** The place among the ticked ones; 0: it is not ticked. */
  number: number;
  isActive: boolean;
  words: PickerWords;
  acts: Acts;
}

function Option({ picture, number, isActive, words, acts }: OptionProps) {
  const { id, place } = picture;
  const isTicked = number > 0;
  const isElsewhere = !place.isSeen || place.shown === null;
  return (
    <li
      class={['option', isActive && 'active', isTicked && 'ticked', isElsewhere && 'elsewhere']
        .filter(Boolean)
        .join(' ')}
      role="option"
      tabIndex={0}
      data-id={id}
      aria-selected={isTicked}
      aria-label={nameOf(picture, words)}
      onFocus={() => acts.activate(id)}
      onPointerEnter={() => acts.activate(id)}
      onClick={(event) => acts.press(id, event)}
    >
      <Thumbnail picture={picture} side={56} />
      <span
        class="tick"
        title={words.tick}
        onClick={(event) => {
          event.stopPropagation();
          acts.tick(id);
        }}
      >
        {isTicked && number}
      </span>
    </li>
  );
}
