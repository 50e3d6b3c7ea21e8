/** One picture of a `srcset`. */
export interface SrcsetCandidate {
  address: string;
  /** Pixels; null where only a density is given. */
  width: number | null;
  /** Pixels of the file for each CSS pixel; 1 where nothing is said. */
  density: number;
}

const BEFORE_ADDRESS = /[\t\n\f\r ,]*/y;
const ADDRESS = /[^\t\n\f\r ]+/y;
/** Up to the next comma that is not in brackets, which a later standard may use. */
const DESCRIPTORS = /(?:\([^)]*\)?|[^,(])*/y;

/**
 * Reads a `srcset` as the browser does: an address may hold commas, but not end with one; a
 * candidate with a descriptor that is none is left out.
 * Source: https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
export function parseSrcset(text: string): SrcsetCandidate[] {
  const candidates: (SrcsetCandidate | null)[] = [];
  let at = 0;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(text) ?? [];
    at += found.length;
    return found;
  };
  for (;;) {
    read(BEFORE_ADDRESS);
    const address = read(ADDRESS);
    if (address === '') break;
    const bare = address.replace(/,+$/, '');
    candidates.push(candidate(bare, bare === address ? read(DESCRIPTORS) : ''));
  }
  return candidates.filter((one) => one !== null);
}

function candidate(address: string, descriptors: string): SrcsetCandidate | null {
  const found: SrcsetCandidate = { address, width: null, density: 1 };
  let hasDensity = false;
  for (const descriptor of descriptors.split(/[\t\n\f\r ]+/).filter(Boolean)) {
    const value = Number(descriptor.slice(0, -1));
    if (/^\d+w$/.test(descriptor) && value > 0 && found.width === null) found.width = value;
    else if (/^\d+h$/.test(descriptor) && value > 0) continue;
    else if (/^\d*\.?\d+(?:e[+-]?\d+)?x$/i.test(descriptor) && !hasDensity) {
      found.density = value;
      hasDensity = true;
    } else return null;
  }
  return found.width !== null && hasDensity ? null : found;
}

/**
 * Addresses of several `srcset`s, the largest picture first.
 * @param shownWidth CSS pixels that the picture takes, to compare densities with widths
 */
export function largestFirst(candidates: readonly SrcsetCandidate[], shownWidth: number): string[] {
  const pixels = ({ width, density }: SrcsetCandidate): number => width ?? density * shownWidth;
  return candidates.toSorted((a, b) => pixels(b) - pixels(a)).map(({ address }) => address);
}
