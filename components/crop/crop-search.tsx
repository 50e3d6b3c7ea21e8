import { useCallback, useState } from 'preact/hooks';
import { keepGiven } from '@/components/picture/keep-given';
import { sentPixels } from '@/components/picture/sent-pixels';
import { nameOf } from '@/components/search/search-name';
import type { Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { titleHint } from '@/lib/offers/title-hint';
import type { Region } from '@/lib/offers/region';
import { middlePart, scaledPart } from '@/lib/picture/crop';
import type { Shape } from '@/lib/picture/shape';
import type { PictureSearch } from '@/lib/store/records';
import { pictureOfSearch } from './crop-source';
import { CropView } from './crop-view';
import { useCropPicture } from './use-crop-picture';

interface Props {
  search: PictureSearch;
  windowId: number;
}

/** Crops or turns the picture of a search, for another search with the same wishes. */
export function CropSearch({ search, windowId }: Props) {
  const { id, source, region, options } = search;
  // Its record may still be written while its picture is cropped.
  const [asOpened] = useState(search);
  const read = useCallback(() => pictureOfSearch(asOpened), [asOpened]);
  const startOf = useCallback((picture: Shape) => startPart(asOpened, picture), [asOpened]);
  const leave = (): Promise<Outcome<null>> => send('panel.back', { windowId });
  return (
    <CropView
      loaded={useCropPicture(read)}
      startOf={startOf}
      focus="frame"
      searchPart={async (made) => {
        const kept = await keepGiven(made);
        if (!kept.ok) return kept;
        const name = source.kind === 'stored' ? source.name : nameOf(search);
        const title = 'title' in source ? titleHint(source.title) : null;
        return send('search.picture', {
          searchId: crypto.randomUUID(),
          source: {
            kind: 'stored',
            pictureId: kept.value,
            name,
            ...(title !== null && { title }),
          },
          options,
          windowId,
        });
      }}
      searchWhole={() =>
        region === null
          ? leave()
          : send('search.region', {
              searchId: id,
              newId: crypto.randomUUID(),
              region: null,
              windowId,
            })
      }
      leave={leave}
    />
  );
}

/** What is searched for now, where that is a part; else the subject that the platform looks at. */
function startPart(search: PictureSearch, picture: Shape): Region {
  const seen = search.region ?? search.regions?.current ?? null;
  return seen ? scaledPart(seen, sentPixels(search) ?? picture, picture) : middlePart(picture);
}
