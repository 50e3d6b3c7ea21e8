import { Field } from '@/components/base/field';
import { t } from '@/components/words/words';

/** What the form's store and the protocol take. */
const MOST_LETTERS = 200;

interface Props {
  words: string;
  change: (words: string) => void;
}

/** Words beside a picture: they search within what the picture found. */
export function WordsField({ words, change }: Props) {
  return (
    <Field
      label={t('search.words')}
      hint={t('search.wordsHint')}
      value={words}
      most={MOST_LETTERS}
      change={change}
    />
  );
}
