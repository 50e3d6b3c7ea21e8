import { failure, success, type Outcome } from '../failures/outcome';
import { httpUrl } from '../picture/addresses';
import { fromBase64 } from '../picture/bytes';
import { bestAddresses } from '../picture/originals/best-addresses';
import { readPicture } from '../store/pictures';
import type { KeptBytes, PictureSource, ReadingWay } from '../store/records';
import { fetchPicture } from './fetched';
import { findInPage } from './find-in-page';
import { isGranted, needsLeave } from './hosts';
import type { ReadingParts } from './ladder';
import { readByPage, type PagePicture } from './page';
import { readFromScreen } from './screen';

/** One way of getting a picture's bytes. */
export interface Rung {
  way: ReadingWay;
  /** A better address that was made up from the given one: its failure says nothing of the picture. */
  isGuess: boolean;
  read: () => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
}

/** Of the addresses that a page names for one picture, so many are tried: each costs a request. */
const MOST_SHOWN = 2;

/** All ways that lead to a picture's bytes, the best first. */
export async function rungsTo(parts: ReadingParts, source: PictureSource): Promise<Rung[]> {
  switch (source.kind) {
    case 'imageId':
      return [];
    case 'stored':
      return [stored({ pictureId: source.pictureId, way: source.way ?? 'given' })];
    case 'address':
      return bestAddresses(source.address).map((address) =>
        fetched(parts, address, address !== source.address),
      );
    case 'page':
      return rungsFromPage(parts, source);
  }
}

async function rungsFromPage(parts: ReadingParts, source: PagePicture): Promise<Rung[]> {
  const { address, spare = null } = source;
  if (address.startsWith('data:')) return [fetched(parts, address, false)];
  // What was picked has been looked at already.
  const found = source.others ? null : await findInPage(source);
  const shown = [...(found?.addresses ?? []), address, ...(source.others ?? [])].filter(Boolean);
  const real = [...new Set([...shown.slice(0, MOST_SHOWN), address])].filter(Boolean);
  const addresses = [...new Set([...bestAddresses(real[0] ?? ''), ...real])].filter(Boolean);
  const open = await Promise.all(addresses.map((one) => isOpen(one, source.pageAddress)));
  const isGuess = (one: string): boolean => one !== address;
  return [
    ...addresses.filter((_, at) => open[at]).map((one) => fetched(parts, one, isGuess(one))),
    ...real.map((one) => byPage({ ...source, address: one }, isGuess(one))),
    ...(found?.data ? [given(found.data)] : []),
    ...(spare ? [stored(spare)] : []),
    {
      way: 'screen',
      isGuess: false,
      read: () => readFromScreen(source, parts.wait),
    },
  ];
}

/** Whether the worker may read an address itself. */
async function isOpen(address: string, pageAddress: string): Promise<boolean> {
  if (address.startsWith('data:')) return true;
  if (!httpUrl(address)) return false;
  return !needsLeave(address, pageAddress) || isGranted(address);
}

function fetched({ fetch }: ReadingParts, address: string, isGuess: boolean): Rung {
  const way = address.startsWith('data:') ? 'data' : 'fetched';
  return { way, isGuess, read: () => fetchPicture(fetch, address, isGuess) };
}

function byPage(picture: PagePicture, isGuess: boolean): Rung {
  return { way: 'page', isGuess, read: () => readByPage(picture) };
}

/** Bytes that the page itself gave, as a `data:` address. */
function given(data: string): Rung {
  const bytes = (): Outcome<Uint8Array<ArrayBuffer>> => {
    try {
      return success(fromBase64(data.slice(data.indexOf(',') + 1)));
    } catch {
      return failure('picture-broken');
    }
  };
  return { way: 'page', isGuess: false, read: () => Promise.resolve(bytes()) };
}

function stored({ pictureId, way }: KeptBytes): Rung {
  return {
    way,
    isGuess: false,
    async read() {
      const blob = await readPicture(pictureId);
      return blob ? success(new Uint8Array(await blob.arrayBuffer())) : failure('picture-none');
    },
  };
}
