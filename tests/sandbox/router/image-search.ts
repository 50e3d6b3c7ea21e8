import { matchesKeyword } from '../catalogue/keywords';
import { BusinessFailure } from '../gateway-errors';
import { narrow } from '../operations/narrow';
import type { Arguments } from '../operations/operation';
import { isWholePicture } from '../pictures/accepted';
import { nearestOffers } from '../pictures/nearest';
import { loadPicture } from '../sites/load';
import { routerErrors } from './errors';
import { percent, routerItem } from './items';
import type { Method } from './method';
import { PICTURE_PLACEMENTS, type Placement } from './placements';

/** How many offers a picture search shows; it has no pages (L). */
const SHOWN = 20;
/** S3 names this limit for its form; here it holds for both (L). */
const MAX_PICTURE_BYTES = 5 * 1_024 * 1_024;

/** Picture search by exactly one of an address and a picture in base64. */
export const imageSearch: Method = {
  names: ['alibaba.image.search'],
  parameters: {
    image_url: 'address',
    image_content: 'content',
    category_id: 'categoryId',
    keyword: 'keyword',
  },
  required: [],
  async answer({ args }) {
    const found = await nearestOffers(await queryPicture(args));
    const keyword = args.text('keyword') ?? '';
    const kept = new Set(
      narrow(
        found.map(({ offer }) => offer).filter((offer) => matchesKeyword(offer, keyword)),
        args,
      ),
    );
    const matches = found.filter(({ offer }) => kept.has(offer));
    const placement = placementOf(args);
    const items = matches.slice(0, SHOWN).map(({ offer, distance }, index) => ({
      ...routerItem(offer, index, placement.names),
      similarity: percent(distance, index),
    }));
    return placement.wrap(items, matches.length);
  },
};

function placementOf(args: Arguments): Placement {
  if (args.has('categoryId') || args.has('keyword')) return PICTURE_PLACEMENTS.narrowed;
  return args.has('address') ? PICTURE_PLACEMENTS.address : PICTURE_PLACEMENTS.content;
}

async function queryPicture(args: Arguments): Promise<Buffer> {
  const address = args.text('address');
  const content = args.text('content');
  if (address !== undefined && content !== undefined) {
    throw new BusinessFailure('image_url and image_content exclude each other');
  }
  if (address !== undefined) return pictureAt(address);
  if (content === undefined) throw routerErrors.missing('image_url or image_content');
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(content)) {
    throw new BusinessFailure('image_content is not base64');
  }
  return checkedPicture(Buffer.from(content, 'base64'), 'image_content');
}

/** What the platform finds at an address: its own pictures surely, others as the sandbox has them. */
async function pictureAt(address: string): Promise<Buffer> {
  const bytes = await loadPicture(address);
  if (!bytes) throw new BusinessFailure(`image_url cannot be loaded: ${address}`);
  return bytes;
}

/** A picture that was sent along, if it is a whole JPEG or PNG of a size that is taken. */
export async function checkedPicture(bytes: Buffer, name: string): Promise<Buffer> {
  if (bytes.length >= MAX_PICTURE_BYTES) throw new BusinessFailure(`${name} is larger than 5 MB`);
  if (!(await isWholePicture(bytes))) throw new BusinessFailure(`${name} is not a JPEG or PNG`);
  return bytes;
}
