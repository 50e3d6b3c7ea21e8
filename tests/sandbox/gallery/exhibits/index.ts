import type { Exhibit } from '../exhibit';
import { BACKGROUNDS } from './backgrounds';
import { EMBEDDED } from './embedded';
import { FORMATS } from './formats';
import { FRAMES } from './frames';
import { IMAGES } from './images';
import { LAYERS } from './layers';
import { POLICIES } from './policies';
import { SOURCES } from './sources';

/** Every hard picture, in the order of the gallery's list. */
export const EXHIBITS: readonly Exhibit[] = [
  ...IMAGES,
  ...BACKGROUNDS,
  ...LAYERS,
  ...EMBEDDED,
  ...FRAMES,
  ...SOURCES,
  ...FORMATS,
  ...POLICIES,
];

export function findExhibit(name: string): Exhibit | undefined {
  return EXHIBITS.find((exhibit) => exhibit.name === name);
}
