import { useCallback, useState } from 'preact/hooks';
import { keepGiven } from '@/components/picture/keep-given';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { middlePart } from '@/lib/picture/crop';
import { storedPicture } from './crop-source';
import { CropView } from './crop-view';
import type { Words } from './crop-words';
import { useCropPicture } from './use-crop-picture';
import { useWordParts } from './use-word-parts';

interface Props {
  /** In the `pictures` store. */
  pictureId: string;
  /** What the picture is called; empty where nobody named it. */
  name: string;
  /** The title of its page; null where it is of none. */
  title: string | null;
  windowId: number;
}

/** Crops a picture before anything of it is searched for. */
export function CropGiven({ pictureId, name, title, windowId }: Props) {
  const parts = useWordParts();
  const [form, setForm] = useState<Words>({ words: '', hint: '' });
  const read = useCallback(() => storedPicture(pictureId), [pictureId]);
  const search = (id: string): Promise<Outcome<null>> =>
    send('search.picture', {
      searchId: crypto.randomUUID(),
      source: { kind: 'stored', pictureId: id, name, ...(title !== null && { title }) },
      options: { ...NO_OPTIONS, ...form },
      windowId,
    });
  return (
    <CropView
      loaded={useCropPicture(read)}
      startOf={middlePart}
      focus="whole"
      searchPart={async (made) => {
        const kept = await keepGiven(made);
        return kept.ok ? search(kept.value) : kept;
      }}
      searchWhole={() => search(pictureId)}
      words={
        parts.length === 0
          ? null
          : { parts, form, change: (changed) => setForm((before) => ({ ...before, ...changed })) }
      }
      leave={() => send('panel.back', { windowId })}
    />
  );
}
