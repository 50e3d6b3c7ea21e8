import { failure, success, type Outcome } from '../failures/outcome';
import { OWN_SEARCH_HOST, ownPictureSearch } from '../offers/own-pages';
import { lookedAt } from '../reading/look';
import { shareableAddress } from '../store/shareable-address';
import type { PictureSearch } from '../store/records';
import { answererOfPicture } from './answering';
import { searchDirectly } from './direct-picture';
import { fitPicture } from './fit-picture';
import { searchOfficially } from './official-picture';
import type { SearchParts } from './parts';
import { change } from './records';
import { logAddress, openElsewhere } from './sending';

/** Reads the next page of a picture search; before the first, gets the picture to the platform. */
export async function searchByPicture(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<PictureSearch>> {
  const looked = await askPage(parts, record);
  const answerer = await answererOfPicture(parts, looked);
  if (!answerer.ok) {
    return answerer.error.code === 'account-missing' ? withoutKey(parts, looked) : answerer;
  }
  const { catalogue } = answerer.value;
  return catalogue.dialect === 'crossborder'
    ? searchOfficially(parts, answerer.value.record)
    : searchDirectly(parts, answerer.value);
}

/** Asks the page what was clicked, before anybody is told its address. */
async function askPage(parts: SearchParts, record: PictureSearch): Promise<PictureSearch> {
  const { source, pagesRead } = record;
  if (source.kind !== 'page' || pagesRead > 0) return record;
  const looked = await lookedAt(parts.reading, source, parts.now());
  return looked === source ? record : change(parts, record, { source: looked });
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
  const fit = await fitPicture(parts, record);
  return fit.ok ? failure('picture-no-address') : fit;
}
