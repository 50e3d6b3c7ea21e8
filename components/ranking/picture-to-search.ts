import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import type { Offer } from '@/lib/offers/offer';
import { isPlatformPicture } from '@/lib/picture/addresses';
import { readOfferKept } from '@/lib/store/read-offers';

/** A picture of an offer by which to search: the list's own, else that of its detail, which is read. */
export async function pictureToSearch({ id, picture }: Offer): Promise<Outcome<string>> {
  if (picture !== null && isPlatformPicture(picture)) return success(picture);
  const filled = await send('ranking.fill', { offerIds: [id] });
  if (!filled.ok) return filled;
  const read = await readOfferKept(id);
  const found = read?.offer.picture ?? null;
  return found === null ? failure('picture-none') : success(found);
}
