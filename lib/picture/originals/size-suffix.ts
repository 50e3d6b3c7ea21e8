/** Size suffixes of the two grammars in use on Alibaba's picture servers, outermost first. */
const SIZE_SUFFIXES: [pattern: RegExp, original: string][] = [
  [/_\.(?:webp|avif)$/i, ''],
  [/_(?:\d+x\d+(?:xz|xc)?)?(?:[qQ]\d+)?(?:s\d+)?\.(?:jpe?g|png|webp|avif)$/, ''],
  [/_(?:b|sum|m|s)\.jpg$/i, ''],
  [/\.(?:\d+x\d+|search|summ)\.(jpe?g|png)$/i, '.$1'],
];

/**
 * The path of the full-size picture behind a thumbnail's path, without any size suffix of either
 * grammar: `….220x220.jpg`, `…jpg_220x220q80.jpg_.webp`. An original's path comes back unchanged.
 */
export function withoutSizeSuffixes(path: string): string {
  let longer: string;
  let rest = path;
  do {
    longer = rest;
    for (const [pattern, original] of SIZE_SUFFIXES) rest = shortened(rest, pattern, original);
  } while (rest !== longer);
  return rest;
}

/** Takes a suffix off only where a picture's name remains before it. */
function shortened(path: string, pattern: RegExp, original: string): string {
  const rest = path.replace(pattern, original);
  return /\.(?:jpe?g|png|webp|gif|bmp)$/i.test(rest) ? rest : path;
}
