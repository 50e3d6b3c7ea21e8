import { useCallback } from 'preact/hooks';
import { keepGiven } from '@/components/picture/keep-given';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { middlePart } from '@/lib/picture/crop';
import { storedPicture } from './crop-source';
import { CropView } from './crop-view';
import { useCropPicture } from './use-crop-picture';

interface Props {
  /** In the `pictures` store. */
  pictureId: string;
  /** What the picture is called; empty where nobody named it. */
  name: string;
  windowId: number;
}

/** Crops a picture before anything of it is searched for. */
export function CropGiven({ pictureId, name, windowId }: Props) {
  const read = useCallback(() => storedPicture(pictureId), [pictureId]);
  const search = (id: string): Promise<Outcome<null>> =>
    send('search.picture', {
      searchId: crypto.randomUUID(),
      source: { kind: 'stored', pictureId: id, name },
      options: NO_OPTIONS,
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
      leave={() => send('panel.back', { windowId })}
    />
  );
}
