import { useState } from 'preact/hooks';
import { t } from '@/components/words/words';
import type { PictureSearch } from '@/lib/store/records';
import { copyPicture } from './copy-picture';
import { pictureOf } from './search-picture';

/**
 * Copies the picture of a search.
 * @returns what came of the last time, to be said; null while there is nothing to say. And a way to copy
 * it, which tells whether it did
 */
export function useCopied(
  search: PictureSearch,
): [words: string | null, copy: () => Promise<boolean>] {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<boolean> => {
    setCopied(null);
    const isCopied = await copyPicture(pictureOf(search, 'sent'));
    setCopied(isCopied);
    return isCopied;
  };
  return [copied === null ? null : t(copied ? 'handOver.copied' : 'common.copyFailed'), copy];
}
