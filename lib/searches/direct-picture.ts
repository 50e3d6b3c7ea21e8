import { failure, success, type Outcome } from '../failures/outcome';
import type { InLanguage, PictureHandle } from '../gateway/catalogue';
import { takes } from '../offers/dialects';
import type { OfferPage } from '../offers/offer';
import { isPlatformPicture, isShareable, originalPicture } from '../picture/addresses';
import { toBase64 } from '../picture/bytes';
import type { PictureSearch } from '../store/records';
import type { Answered } from './answering';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';
import { logged, tellAddress } from './sending';
import { prepared } from './upload';

type Found = Outcome<InLanguage<OfferPage>>;

/**
 * Searches by an interface without uploads: it reads the picture from a public address, or takes its
 * bytes in the call itself. 1688's own pictures go by address, others by bytes where they can.
 */
export async function searchDirectly(
  parts: SearchParts,
  { record, catalogue }: Answered<PictureSearch>,
): Promise<Outcome<PictureSearch>> {
  const address = shownAddress(record);
  const isPlatforms = address !== null && isPlatformPicture(address);
  const byBytes = takes(catalogue.dialect, 'bytes') && !isPlatforms;
  if (!byBytes && address === null) return failure('picture-needs-address');

  const known = byBytes ? await prepared(parts, record) : null;
  if (known && !known.ok) return known;
  const ready = known ? known.value.record : await withAddress(parts, record, address);
  const asking = await change(parts, ready, { step: 'searching' });
  const { language, options, pagesRead } = asking;
  const ask = (picture: PictureHandle): Promise<Found> =>
    catalogue.searchByPicture({ picture, language, options, page: pagesRead + 1 });

  const found = known
    ? await sendBytes(parts, { record: asking, catalogue }, known.value.blob, ask)
    : await tellAddress(parts, catalogue.dialect, address ?? '', () =>
        ask({ publicAddress: address ?? '' }),
      );
  return found.ok ? success(await keepPage(parts, asking, found.value)) : found;
}

/** The picture's address, if anybody may read it; a thumbnail of 1688's gives its original's. */
function shownAddress({ source }: PictureSearch): string | null {
  if (!('address' in source) || !isShareable(source.address)) return null;
  return originalPicture(source.address);
}

function withAddress(
  parts: SearchParts,
  record: PictureSearch,
  publicAddress: string | null,
): Promise<PictureSearch> {
  return change(parts, record, { picture: { ...record.picture, publicAddress } });
}

async function sendBytes(
  parts: SearchParts,
  { record, catalogue }: Answered<PictureSearch>,
  blob: Blob,
  ask: (picture: PictureHandle) => Promise<Found>,
): Promise<Found> {
  const { preparedId, sent } = record.picture;
  const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()));
  return logged(parts, catalogue.dialect, { pictureId: preparedId, address: null, sent }, () =>
    ask({ base64 }),
  );
}
