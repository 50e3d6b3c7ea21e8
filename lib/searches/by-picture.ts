import { failure, success, type Outcome } from '../failures/outcome';
import { OWN_SEARCH_HOST, ownPictureSearch } from '../offers/own-pages';
import { shareableAddress } from '../store/shareable-address';
import type { PictureSearch } from '../store/records';
import { answererOfPicture } from './answering';
import { searchDirectly } from './direct-picture';
import { searchOfficially } from './official-picture';
import type { SearchParts } from './parts';
import { logAddress, openElsewhere } from './sending';
import { prepared } from './upload';

/** Reads the next page of a picture search; before the first, gets the picture to the platform. */
export async function searchByPicture(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  const answerer = await answererOfPicture(parts, record);
  if (!answerer.ok) {
    return answerer.error.code === 'account-missing' ? withoutKey(parts, record) : answerer;
  }
  const { catalogue } = answerer.value;
  return catalogue.dialect === 'crossborder'
    ? searchOfficially(parts, answerer.value.record)
    : searchDirectly(parts, answerer.value);
}

/** 1688's own page for the picture, where it has an address; else the picture is made ready. */
async function withoutKey(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  const address = shareableAddress(record);
  if (address !== null) {
    await logAddress(parts, OWN_SEARCH_HOST, address);
    return success(await openElsewhere(parts, record, ownPictureSearch(address)));
  }
  if (record.source.kind === 'imageId') return failure('account-missing');
  const fit = await prepared(parts, record);
  return fit.ok ? failure('picture-no-address') : fit;
}
