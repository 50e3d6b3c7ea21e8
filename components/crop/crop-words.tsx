import { Fold } from '@/components/base/fold';
import { WordsField } from '@/components/search/words-field';
import { t } from '@/components/words/words';
import type { WordPart } from './use-word-parts';

/** What was typed beside a picture. */
export type Words = Record<WordPart, string>;

/** Words that can go with a picture. */
export interface WordsBeside {
  /** The fields that there are. */
  parts: readonly WordPart[];
  form: Words;
  change: (changed: Partial<Words>) => void;
}

interface Props extends WordsBeside {
  /** Enter in a field. */
  search: () => unknown;
}

/** Words for the search by a picture, folded away: few need them. */
export function CropWords({ parts, form, change, search }: Props) {
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') return;
        // Arrows move within the words here, and Enter opens the fold.
        event.stopPropagation();
        // An input method ends with Enter what it has in hand.
        const isSearch = event.key === 'Enter' && !event.isComposing;
        if (isSearch && event.target instanceof HTMLInputElement) search();
      }}
    >
      <Fold summary={t('crop.addWords')}>
        {parts.map((part) => (
          <WordsField
            key={part}
            part={part}
            words={form[part]}
            change={(words) => change({ [part]: words })}
          />
        ))}
      </Fold>
    </div>
  );
}
