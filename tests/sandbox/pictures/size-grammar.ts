/** What an address of the platform's picture hosts asks for. Sizes are pixels. */
export interface SizedName {
  /** The original's file name, `O1CN01….jpg`. */
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly quality?: number;
  readonly format: 'jpeg' | 'webp';
}

/** Dot form (platform facts 6.1). `search` is documented as about 150; `summ` is our guess. */
const DOT_SIZES: Readonly<Record<string, number>> = {
  '220x220': 220,
  '310x310': 310,
  '400x400': 400,
  search: 150,
  summ: 100,
};

/** Named sizes of the underscore form; their pixels are our guess. */
const NAMED_SIZES: Readonly<Record<string, number>> = { b: 310, sum: 100 };

const DOT = /^(.+)\.(\d+x\d+|search|summ)\.jpg$/;
const UNDERSCORE = /^(.+\.(?:jpg|png))_(?:(\d+)x(\d+))?(?:[qQ](\d+))?\.jpg$/;
const NAMED = /^(.+\.(?:jpg|png))_(b|sum)\.jpg$/;

/**
 * Reads the size grammar of a file name, in the order in which it is written: `_.webp` last,
 * before it the underscore form, innermost the dot form. Undefined when a size does not exist.
 */
export function readSizedName(fileName: string): SizedName | undefined {
  const isWebp = fileName.endsWith('_.webp');
  const rest = isWebp ? fileName.slice(0, -'_.webp'.length) : fileName;
  const format = isWebp ? 'webp' : 'jpeg';
  const named = NAMED.exec(rest);
  if (named?.[1] && named[2]) {
    const size = NAMED_SIZES[named[2]];
    return withDot(named[1], { format, ...square(size) });
  }
  const underscore = UNDERSCORE.exec(rest);
  if (underscore?.[1]) {
    const [, , width, height, quality] = underscore;
    if (width === undefined && quality === undefined) return undefined;
    return withDot(underscore[1], {
      format,
      ...(width === undefined ? {} : { width: Number(width), height: Number(height) }),
      ...(quality === undefined ? {} : { quality: Number(quality) }),
    });
  }
  return withDot(rest, { format });
}

function withDot(name: string, asked: Omit<SizedName, 'name'>): SizedName | undefined {
  const dot = DOT.exec(name);
  if (!dot?.[1] || !dot[2]) return { name, ...asked };
  const size = DOT_SIZES[dot[2]];
  return size === undefined ? undefined : { ...square(size), ...asked, name: `${dot[1]}.jpg` };
}

function square(size: number | undefined): { width?: number; height?: number } {
  return size === undefined ? {} : { width: size, height: size };
}
