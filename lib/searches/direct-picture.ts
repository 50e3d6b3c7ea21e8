import { failure, success, type Outcome } from '../failures/outcome';
import type { Catalogue } from '../gateway/catalogue';
import { takes } from '../offers/dialects';
import { isPlatformPicture } from '../picture/addresses';
import { toBase64 } from '../picture/bytes';
import { shareableAddress } from '../store/shareable-address';
import type { PictureSearch } from '../store/records';
import type { Answered } from './answering';
import { fitPicture, halfPicture, type Step } from './fit-picture';
import { keepPage } from './pages';
import type { SearchParts } from './parts';
import { pictureQuestion } from './picture-question';
import { change } from './records';
import { logged, tellAddress } from './sending';

/**
 * Searches by an interface without uploads: it reads the picture from a public address, or takes its
 * bytes in the call itself. 1688's own pictures go by address, others by bytes where they can.
 */
export async function searchDirectly(
  parts: SearchParts,
  { record, catalogue }: Answered<PictureSearch>,
): Promise<Outcome<PictureSearch>> {
  const address = shareableAddress(record);
  const isPlatforms = address !== null && isPlatformPicture(address);
  const byBytes = takes(catalogue.dialect, 'bytes') && !isPlatforms;
  if (!byBytes && address === null) return failure('picture-needs-address');

  const known = byBytes ? await fitPicture(parts, record) : null;
  if (known && !known.ok) return known;
  if (!known) return byAddress(parts, { record, catalogue }, address ?? '');
  const found = await byBase64(parts, catalogue, known.value);
  const isTooLarge = !found.ok && found.error.code === 'request-too-large';
  const half = isTooLarge ? await halfPicture(parts, known.value) : null;
  return half ? byBase64(parts, catalogue, half) : found;
}

async function byAddress(
  parts: SearchParts,
  { record, catalogue }: Answered<PictureSearch>,
  publicAddress: string,
): Promise<Outcome<PictureSearch>> {
  const picture = { ...record.picture, publicAddress };
  const asking = await change(parts, record, { step: 'searching', picture });
  const question = pictureQuestion(asking, { publicAddress });
  const found = await tellAddress(parts, catalogue.dialect, publicAddress, () =>
    catalogue.searchByPicture(question),
  );
  return found.ok ? success(await keepPage(parts, asking, found.value)) : found;
}

async function byBase64(
  parts: SearchParts,
  catalogue: Catalogue,
  { record, blob }: Step,
): Promise<Outcome<PictureSearch>> {
  const asking = await change(parts, record, { step: 'searching' });
  const base64 = toBase64(new Uint8Array(await blob.arrayBuffer()));
  const question = pictureQuestion(asking, { base64 });
  const { preparedId, sent } = asking.picture;
  const found = await logged(
    parts,
    catalogue.dialect,
    { pictureId: preparedId, address: null, sent },
    () => catalogue.searchByPicture(question),
  );
  return found.ok ? success(await keepPage(parts, asking, found.value)) : found;
}
