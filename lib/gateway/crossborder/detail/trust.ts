import type { Attribute, Certificate, ListingTag, SellerScores } from '../../../offers/detail';
import { parseCount, parseFlag, parseRate } from '../../../offers/numbers';
import { platformPicture, words } from '../../item-fields';
import { readable } from '../tolerant';
import type { DetailPayload } from './schema';

/** The product's properties. The platform repeats a property for each of its values. */
export function attributes(list: DetailPayload['productAttribute']): Attribute[] {
  const merged = new Map<string, Attribute>();
  for (const item of readable(list)) {
    const name = { chinese: words(item.attributeName), translated: words(item.attributeNameTrans) };
    const value = { chinese: words(item.value), translated: words(item.valueTrans) };
    const key = words(item.attributeId) ?? name.chinese ?? name.translated;
    if (key === null || (value.chinese ?? value.translated) === null) continue;
    const known = merged.get(key);
    if (known) known.values.push(value);
    else merged.set(key, { name, values: [value] });
  }
  return [...merged.values()];
}

/** What buyers and the platform say of the seller. */
export function scores(data: DetailPayload['sellerDataInfo']): SellerScores {
  return {
    medalLevel: parseCount(data?.tradeMedalLevel),
    service: parseCount(data?.compositeServiceScore),
    logistics: parseCount(data?.logisticsExperienceScore),
    disputes: parseCount(data?.disputeComplaintScore),
    goods: parseCount(data?.offerExperienceScore),
    afterSales: parseCount(data?.afterSalesExperienceScore),
    advice: parseCount(data?.consultingExperienceScore),
    repeatBuyers: parseRate(data?.repeatPurchasePercent),
    collectedIn48Hours: parseRate(data?.collect30DayWithin48HPercent),
    qualityRefunds: parseRate(data?.qualityRefundWithin30Day),
  };
}

/** Papers of the product; one that says nothing is none. */
export function certificates(list: DetailPayload['certificateList']): Certificate[] {
  return readable(list)
    .map((paper) => ({
      name: words(paper.certificateName),
      code: words(paper.certificateCode),
      pictures: platformPictures(paper.certificatePhotoList),
    }))
    .filter(({ name, code, pictures }) => (name ?? code) !== null || pictures.length > 0);
}

/** The listing's marks by their keys, with true, "true" or false; any other value tells nothing. */
export function tags(list: DetailPayload['tagInfoList']): ListingTag[] {
  return readable(list).flatMap((tag) => {
    const [key, holds] = [words(tag.key), parseFlag(tag.value)];
    return key === null || holds === null ? [] : [{ key, holds }];
  });
}

/** Those of the pictures that lie on the platform's hosts. */
export function platformPictures(list: (string | null)[] | null | undefined): string[] {
  return readable(list)
    .map(platformPicture)
    .filter((picture) => picture !== null);
}
