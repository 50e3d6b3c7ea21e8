import { sentences, t } from '@/components/words/words';
import { MOST_PICKED } from '@/lib/messages/pick-order';
import type { Chosen } from './chosen-files';

/** What of the chosen files is not searched for, and why; empty where all of it is. */
export function leftOutWords({ beyond, doubles, others }: Chosen): string {
  return sentences(
    beyond > 0 && t('several.onlyFirst', { most: MOST_PICKED }),
    doubles > 0 && t('several.same', { count: doubles }),
    others > 0 && t('several.notPictures', { count: others }),
  );
}
