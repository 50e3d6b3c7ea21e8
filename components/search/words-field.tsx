import { Field } from '@/components/base/field';
import { t } from '@/components/words/words';

/** What the form's store and the protocol take. */
const MOST_LETTERS = 200;

interface Props {
  /** `words` search within what the picture found; a `hint` says what of it is meant. */
  part: 'words' | 'hint';
  words: string;
  change: (words: string) => void;
}

/** Words that go with a picture. */
export function WordsField({ part, words, change }: Props) {
  return (
    <Field
      label={t(`search.${part}`)}
      hint={t(`search.${part}Hint`)}
      value={words}
      most={MOST_LETTERS}
      change={change}
    />
  );
}
