import { withoutLast } from './without-last';

/** The longest name that Excel takes for a sheet, in UTF-16 units. */
const LONGEST = 31;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * Names for the sheets of one file as Excel takes them: at most 31 characters, none of []:*?/\, no
 * apostrophe at either end, no two alike in any case. Source: Microsoft, "Rename a worksheet".
 * @returns one for each, in the same order
 */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set([RESERVED]);
  return wanted.map((name) => {
    const clean = cleaned(name);
    let unique = shortened(clean, LONGEST);
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) {
      const suffix = ` (${count})`;
      unique = shortened(clean, LONGEST - suffix.length) + suffix;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function cleaned(name: string): string {
  const clean = name.replaceAll(/[\p{C}\s[\]:*?/\\]+/gu, ' ').replaceAll(/^[\s']+|[\s']+$/g, '');
  return clean === '' ? 'Sheet' : clean;
}

function shortened(name: string, longest: number): string {
  let short = name;
  while (short.length > longest) short = withoutLast(short);
  return short.replace(/[\s']+$/, '');
}
