import { failure, success, type Outcome } from '../failures/outcome';
import { isData } from '../finding/addresses';
import { bestAddresses } from '../picture/originals/best-addresses';
import type { Shape } from '../picture/shape';
import { readPicture } from '../store/pictures';
import type { KeptBytes, PictureSource, ReadingWay } from '../store/picture-records';
import { fetchPicture } from './fetched';
import { readDrawn } from './find-in-page';
import { isOpen } from './hosts';
import type { ReadingParts } from './ladder';
import { readByPage, type PagePicture } from './page';
import { readFromScreen } from './screen';

/** One way of getting a picture's bytes. */
export interface Rung {
  way: ReadingWay;
  /** The address that it reads, where it is one. */
  from?: string;
  /** Another address is known to show the picture: the failure of this one says nothing of it. */
  isGuess: boolean;
  /** What it has to show as much of: the page names it beside what is seen, and may mean another. */
  least?: Shape | undefined;
  read: () => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
}

/** Of the addresses that a page names for one picture, so many are tried before the one that it shows. */
const MOST_NAMED = 2;

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
  const { address, others = [], shown = address, shownSize, spare = null } = source;
  const tried = [address, ...others].slice(0, MOST_NAMED);
  const real = [...new Set([...tried, shown])].filter(Boolean);
  // Beside a file it may be what the page shows until that is loaded.
  const late = real.slice(1).filter(isData);
  const files = real.filter((one) => !late.includes(one));
  const ofShown = bestAddresses(shown);
  const best = files.flatMap((one, at) => (at === 0 || one === shown ? bestAddresses(one) : [one]));
  const addresses = [...new Set(best)];
  const open = await Promise.all(addresses.map((one) => isOpen(one, source.pageAddress)));
  const isGuess = (one: string): boolean => one !== shown;
  const named: Rung[] = [
    ...addresses.filter((_, at) => open[at]).map((one) => fetched(parts, one, isGuess(one))),
    ...files.map((one) => byPage(parts, { ...source, address: one }, isGuess(one))),
    ...late.map((one) => fetched(parts, one, isGuess(one))),
  ];
  return [
    ...named.map((rung) =>
      ofShown.includes(rung.from ?? '') ? rung : { ...rung, least: shownSize },
    ),
    { way: 'page', isGuess: false, read: () => readDrawn(parts.wait, source) },
    ...(spare ? [stored(spare)] : []),
    { way: 'screen', isGuess: false, read: () => readFromScreen(parts.wait, source) },
  ];
}

function fetched({ fetch }: ReadingParts, address: string, isGuess: boolean): Rung {
  const way = isData(address) ? 'data' : 'fetched';
  return { way, from: address, isGuess, read: () => fetchPicture(fetch, address, isGuess) };
}

function byPage({ wait }: ReadingParts, picture: PagePicture, isGuess: boolean): Rung {
  const { address: from } = picture;
  return { way: 'page', from, isGuess, read: () => readByPage(wait, picture) };
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
