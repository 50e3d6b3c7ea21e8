import { z } from '../zod';

const pixels = z.int().check(z.nonnegative());

/** A part of a picture as it comes in a message. */
export const regionSchema = z
  .object({ x1: pixels, x2: pixels, y1: pixels, y2: pixels })
  .check(z.refine(({ x1, x2, y1, y2 }) => x1 < x2 && y1 < y2));

/**
 * A part of a picture: whole pixels from its upper left corner. `x2` and `y2` are the first that no
 * longer belong to it, so that a width is `x2 - x1`.
 */
export type Region = z.infer<typeof regionSchema>;

/** What the platform sees in a picture that it was asked about. */
export interface PictureRegions {
  /** The part that it says it has looked at; null where it does not say. */
  current: Region | null;
  /** Every thing that it has found in the picture, in its order. */
  subjects: Region[];
}

/** More things than this nobody tells apart on a small picture. */
const MOST_SUBJECTS = 12;
/** No picture has a longer side: such a number is no pixel. */
const LONGEST_SIDE = 65_535;

/**
 * Reads a list of regions as the platform writes it: "x1,x2,y1,y2" in pixels, several joined by ";".
 * Sides that come in the wrong order are turned; what is no region is left out, and each comes once.
 * Source: open.1688.com API page of imageQuery, facts 2.3 and 6 (M/H).
 */
export function parseRegions(text: string): Region[] {
  const byName = new Map<string, Region>();
  for (const one of text.split(';')) {
    const region = parseRegion(one);
    if (region && byName.size < MOST_SUBJECTS) byName.set(writeRegion(region), region);
  }
  return [...byName.values()];
}

function parseRegion(text: string): Region | null {
  const parts = text.split(',').map((part) => part.trim());
  const [xa, xb, ya, yb, ...rest] = parts.map((part) =>
    /^\d+(?:\.\d+)?$/.test(part) ? Math.round(Number(part)) : NaN,
  );
  if (xa === undefined || xb === undefined || ya === undefined || yb === undefined) return null;
  const sides = [xa, xb, ya, yb];
  if (rest.length > 0 || !sides.every((side) => side <= LONGEST_SIDE)) return null;
  if (xa === xb || ya === yb) return null;
  return {
    x1: Math.min(xa, xb),
    x2: Math.max(xa, xb),
    y1: Math.min(ya, yb),
    y2: Math.max(ya, yb),
  };
}

/** A region as the platform takes it: "x1,x2,y1,y2". It also names the region. */
export function writeRegion({ x1, x2, y1, y2 }: Region): string {
  return [x1, x2, y1, y2].join(',');
}

/**
 * Reads what the platform says of a picture's parts.
 * @param found every thing that it has found
 * @returns null where it says nothing that can be read
 */
export function readPictureRegions(current: string, found: string): PictureRegions | null {
  const [looked = null] = parseRegions(current);
  const subjects = parseRegions(found);
  if (subjects.length > 0) return { current: looked, subjects };
  return looked && { current: looked, subjects: [looked] };
}
