import { scopeOf } from '@/components/search/narrowing-scope';
import { useConnection } from '@/components/state/use-connection';
import { answeringPicture } from '@/lib/offers/picture-calls';

const WORD_PARTS = ['words', 'hint'] as const;

/** A field for words that go with a picture. */
export type WordPart = (typeof WORD_PARTS)[number];

/** Which words the interface takes that would search for a cut-out; none until that is known. */
export function useWordParts(): readonly WordPart[] {
  const connection = useConnection();
  const dialect = answeringPicture({ address: null }, connection?.dialects ?? []);
  if (!dialect) return [];
  const { parts } = scopeOf('picture', dialect);
  return WORD_PARTS.filter((part) => parts.includes(part));
}
