import { success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import type { PictureHandle } from '../gateway/catalogue';
import { isShareable } from '../picture/addresses';
import { searchByAddressRefused } from '../store/grants';
import type { PictureSearch, SearchNote } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** A search on its way, with how the platform will see its picture. */
export interface Handled {
  record: PictureSearch;
  handle: PictureHandle;
  /** Given just now; an id from before may have ended at the platform. */
  isNew: boolean;
}

/**
 * Refusals of an upload after which the picture's own address may still do: the platform did not take
 * these bytes, or the account has the search by any address and not this one.
 */
const ADDRESS_MAY_DO: readonly FailureCode[] = ['picture-not-accepted', 'not-subscribed'];

/** Lets the platform read the picture from an address: one of its own, or any that is public. */
export async function giveAddress(
  parts: SearchParts,
  record: PictureSearch,
  handle: { imageAddress: string } | { publicAddress: string },
  notes: SearchNote[],
): Promise<Handled> {
  const unaddressed = { ...record.picture, imageAddress: null, publicAddress: null };
  const changed = await change(parts, record, {
    picture: { ...unaddressed, ...handle },
    notes: notes.reduce(withNote, record.notes),
  });
  return { record: changed, handle, isNew: true };
}

/**
 * After the refusal of an upload: the picture's own address, where that may do. Only for a picture that
 * answered us without cookies and whose address holds no secret.
 * @returns else the refusal
 */
export async function giveAddressInstead(
  parts: SearchParts,
  record: PictureSearch,
  refusal: Outcome<never>,
): Promise<Outcome<Handled>> {
  const { source, picture } = record;
  const wasRead = picture.way === 'fetched' && picture.isGuess !== true;
  if (refusal.ok || !ADDRESS_MAY_DO.includes(refusal.error.code)) return refusal;
  if (!wasRead || !('address' in source) || !isShareable(source.address)) return refusal;
  return success(await givePublicAddress(parts, record, source.address));
}

/** The search by any address is surer for pictures elsewhere, but not every key has it. */
async function givePublicAddress(
  parts: SearchParts,
  record: PictureSearch,
  address: string,
): Promise<Handled> {
  return (await searchByAddressRefused.read())
    ? giveAddress(parts, record, { imageAddress: address }, ['less-reliable'])
    : giveAddress(parts, record, { publicAddress: address }, []);
}
