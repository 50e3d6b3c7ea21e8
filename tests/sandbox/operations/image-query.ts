import sharp from 'sharp';

import { matchesKeyword } from '../catalogue/keywords';
import type { Offer } from '../catalogue/offers';
import { BusinessFailure, refusals } from '../gateway-errors';
import { nearestOffers } from '../pictures/nearest';
import { loadPicture } from '../sites/load';
import type { World } from '../world';
import { searchItem } from './item';
import { NO_IMAGE } from './image-upload';
import { narrow } from './narrow';
import type { Arguments, Operation } from './operation';
import { page } from './page';
import { findObject, readRegion, writeRegion } from './regions';

/** Picture search (platform facts 2.3): it really looks at the picture. */
export const imageQuery: Operation = {
  name: 'product.search.imageQuery',
  wrapper: 'offerQueryParam',
  required: ['beginPage', 'pageSize', 'country'],
  optional: [
    'imageId',
    'imageAddress',
    'region',
    'filter',
    'sort',
    'outMemberId',
    'priceStart',
    'priceEnd',
    'categoryId',
    'keyword',
    'auxiliaryText',
    'productCollectionId',
    'keywordTranslate',
    'itemTitle',
  ],
  language: 'country',
  successIsText: true,
  successCode: '200',
  async answer({ args, world }) {
    const bytes = await queryPicture(args, world);
    if (!bytes) return { ...page([], args, () => null), picRegionInfo: null };
    const { picture, picRegionInfo } = await crop(bytes, args.text('region'));
    const found = (await nearestOffers(picture)).map(({ offer }) => offer);
    const keyword = args.text('keyword') ?? '';
    const offers = narrow(found, args).filter((offer) => matchesKeyword(offer, keyword));
    const language = args.text('country');
    const result = page(offers, args, (offer) => ({
      ...searchItem(offer, language, world.now()),
      companyName: offer.supplier.name,
      companyAddress: offer.supplier.address,
      offerDataInfo: offerData(offer),
    }));
    return { ...result, picRegionInfo };
  },
};

/** The picture asked for; undefined when an address leads to nothing the platform knows. */
async function queryPicture(args: Arguments, world: World): Promise<Buffer | undefined> {
  const imageId = args.text('imageId') ?? '';
  const address = args.text('imageAddress') ?? '';
  if (imageId !== '' && imageId !== NO_IMAGE) {
    const bytes = world.uploads.find(imageId);
    if (!bytes) throw new BusinessFailure(`imageId is unknown: ${imageId}`);
    return bytes;
  }
  if (address !== '') return loadPicture(address);
  if (imageId === NO_IMAGE) throw new BusinessFailure('imageId is not valid: 0');
  throw refusals.paramMissing('imageId');
}

async function crop(
  bytes: Buffer,
  region: string | undefined,
): Promise<{ picture: Buffer; picRegionInfo: object }> {
  const { width, height } = await sharp(bytes)
    .autoOrient()
    .toBuffer({ resolveWithObject: true })
    .then(({ info }) => info);
  const object = writeRegion(await findObject(bytes, width, height));
  if (region === undefined || region === '') {
    return { picture: bytes, picRegionInfo: { currentRegion: object, yoloCropRegion: object } };
  }
  const asked = readRegion(region, width, height);
  return {
    picture: await sharp(bytes).autoOrient().extract(asked).png().toBuffer(),
    picRegionInfo: { currentRegion: region, yoloCropRegion: `${region};${object}` },
  };
}

function offerData(offer: Offer): object {
  return {
    offerApplauseRate: `${String(90 + (offer.id % 10))}%`,
    kjFeaturedServices: null,
    qualityRfdRate30d: '0.1%',
    repurchaseRate30d: offer.repurchaseRate,
    pickupRate24h30d: `${String(88 + (offer.id % 12))}%`,
  };
}
