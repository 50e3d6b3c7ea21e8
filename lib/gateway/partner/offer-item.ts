import { parseFen, parseUpperFen } from '../../offers/money';
import { parseFlag } from '../../offers/numbers';
import { unreadOffer, type Offer } from '../../offers/offer';
import { z } from '../../zod';
import {
  fieldFlag,
  fieldText,
  offerIdOf,
  platformLink,
  platformPicture,
  words,
} from '../item-fields';

/** An offer carries a handful of tags; a hostile reply shall not fill the card. */
const MOST_TAGS = 12;

/**
 * An offer as the partner's gateway answers it; only the id is needed. Source: platform facts 5 and
 * a real reply (M).
 */
const itemSchema = z.object({
  offerId: fieldText,
  detailUrl: fieldText,
  subject: fieldText,
  image: fieldText,
  price: fieldText,
  tags: z.catch(z.nullish(z.array(z.unknown())), null),
  fenxiaoPrice: fieldText,
  isJxhy: fieldFlag,
  jyFlag: fieldFlag,
  consignPrice: fieldText,
  multipleConsignPrice: fieldText,
  distributionFreePostage: fieldFlag,
});

const tagSchema = z.object({ enable: fieldFlag, text: fieldText });

/** Makes the dialect-free offer from an item of a reply. @returns null where it cannot be read */
export function readPartnerOffer(value: unknown): Offer | null {
  const read = itemSchema.safeParse(value);
  if (!read.success) return null;
  const item = read.data;
  const id = offerIdOf(item.offerId);
  if (id === null) return null;
  const bare = unreadOffer(id, 'partner');
  return {
    ...bare,
    titleChinese: words(item.subject),
    picture: platformPicture(item.image),
    link: platformLink(item.detailUrl) ?? bare.link,
    wholesalePrice: parseFen(item.price),
    wholesalePriceTo: parseUpperFen(item.price),
    dropshipPrice: parseFen(item.consignPrice),
    distribution: {
      freePostage: parseFlag(item.distributionFreePostage),
      selectSupply: parseFlag(item.isJxhy),
      jyFlag: parseFlag(item.jyFlag),
      distributorPrice: parseFen(item.fenxiaoPrice),
      severalPiecesPrice: parseFen(item.multipleConsignPrice),
      tags: enabledTags(item.tags ?? []),
    },
  };
}

function enabledTags(tags: readonly unknown[]): string[] {
  return tags
    .map((tag) => tagSchema.safeParse(tag))
    .map((tag) => (tag.success && parseFlag(tag.data.enable) ? words(tag.data.text) : null))
    .filter((text) => text !== null)
    .slice(0, MOST_TAGS);
}
