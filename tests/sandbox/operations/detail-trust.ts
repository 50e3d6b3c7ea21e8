import type { Offer } from '../catalogue/offers';
import { pictureUrl } from './item';

/** Key in the detail, and the filter value it stands for. */
const TAGS = [
  ['isOnePsale', 'isOnePsale'],
  ['isOnePsaleFreePostage', 'isOnePsaleFreePost'],
  ['noReason7DReturn', 'noReason7DReturn'],
  ['1688_yx', 'isQqyx'],
  ['select', 'isSelect'],
] as const;

/** Services of the offer. One may mix goods of a seller who has set an amount for it. */
export function tags(offer: Offer): object[] {
  return [
    ...TAGS.map(([key, filter]) => ({ key, value: offer.filters.has(filter) })),
    { key: 'isSupportMix', value: mixes(offer) },
  ];
}

/** From which amount and number on goods may be mixed; often there is no such setting. */
export function mixSetting(offer: Offer): object | null {
  if (offer.id % 9 === 0) return null;
  return mixes(offer)
    ? { generalHunpi: true, mixAmount: 100, mixNumber: offer.minOrder }
    : { generalHunpi: false, mixAmount: null, mixNumber: null };
}

function mixes({ id }: Offer): boolean {
  return id % 9 !== 0 && id % 2 === 1;
}

/** Some have one, few two, most none: an empty list or null. */
export function certificates(offer: Offer): object[] | null {
  const count = [0, 1, 0, 2, 0, 0, 0, 1][offer.id % 8] ?? 0;
  if (count === 0) return offer.id % 2 === 0 ? [] : null;
  const report = {
    certificateName: '检测报告',
    certificateCode: `TK-${String(offer.id % 100_000)}`,
    certificatePhotoList: [pictureUrl(offer, 1), pictureUrl(offer, 2)],
  };
  const patent = {
    certificateName: '外观专利证书或授权书证书',
    certificateCode: `ZL 2018 3 ${String(offer.id % 10_000_000).padStart(7, '0')}.7`,
    certificatePhotoList: [],
  };
  return [report, patent].slice(0, count);
}

export function invoiceInfo({ id }: Offer): object {
  return {
    supportOnlineInvoice: id % 2 === 0,
    supportFastInvoice: false,
    invoiceTypes: id % 2 === 0 ? ['普票'] : [],
    taxpayerType: null,
  };
}
