import { unreadOffer, type Offer } from './offer';
import type { RankedOffer } from './ranking';

/**
 * A list's row as an offer, so that it is shown, looked into and kept as offers are everywhere. What the
 * list does not say comes from the offer's detail, where that has been read.
 */
export function offerOf(row: RankedOffer, read: Offer | undefined): Offer {
  const known = read ?? unreadOffer(row.offerId, 'crossborder');
  return {
    ...known,
    titleChinese: row.titleChinese ?? known.titleChinese,
    titleTranslated: row.titleTranslated ?? known.titleTranslated,
    picture: row.picture ?? known.picture,
    soldMonthly: row.sold ?? known.soldMonthly,
  };
}
