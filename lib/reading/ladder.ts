import { failure, success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { inspectPicture } from '../picture/inspect';
import { showsAsMuch } from '../picture/shape';
import type { PictureSource, ReadingWay } from '../store/picture-records';
import type { Clock } from '../traffic/clock';
import { explained } from './explain';
import { rungsTo } from './rungs';

/** What the ladder needs of the world around it. */
export interface ReadingParts {
  fetch: typeof fetch;
  wait: Clock['wait'];
}

export interface ReadPicture {
  bytes: Uint8Array<ArrayBuffer>;
  way: ReadingWay;
  /** They came from another address than the one that was given. */
  isGuess: boolean;
}

/** Faults of one way of reading; the next way may still succeed. All others are the picture's own. */
const FAULTS_OF_THE_WAY: readonly FailureCode[] = [
  'picture-out-of-reach',
  'picture-gone',
  'network-failed',
  'network-slow',
];

/**
 * What hosts answer to a reader without cookies and referrer, in place of the picture. A drawing is
 * no decoy, but what is seen of it is a picture.
 */
const DECOYS: readonly FailureCode[] = ['picture-not-one', 'picture-vector', 'picture-empty'];

/** What the page cannot hand over as the file that it is, but may draw smaller, or show. */
const NOT_AS_FILE: readonly FailureCode[] = [
  'picture-vector',
  'picture-too-heavy',
  'picture-endless',
];

/**
 * Gets a picture's bytes by the first way that works: the worker's own fetch, the page's bytes, a
 * piece of the visible tab. What is wrong with the picture itself ends the ladder; where only the
 * ways failed, the reason is that of the first one, or that its host was not allowed.
 */
export async function readSource(
  parts: ReadingParts,
  source: PictureSource,
): Promise<Outcome<ReadPicture>> {
  let first: Outcome<never> | null = null;
  const given = 'address' in source ? source.address : undefined;
  for (const { way, from = given, isGuess, least, read } of await rungsTo(parts, source)) {
    const bytes = await read();
    const checked = bytes.ok ? inspectPicture(bytes.value) : bytes;
    const isMeant =
      bytes.ok && checked.ok && (!least || showsAsMuch(bytes.value, checked.value, least));
    if (isMeant) {
      return success({ bytes: bytes.value, way, isGuess: from !== given });
    }
    if (checked.ok || isGuess) continue;
    first ??= checked;
    if (!mayGoOn(source, way, checked.error.code)) return checked;
  }
  return explained(parts.wait, source, first ?? failure('picture-out-of-reach'));
}

function mayGoOn(source: PictureSource, way: ReadingWay, code: FailureCode): boolean {
  if (FAULTS_OF_THE_WAY.includes(code)) return true;
  if (source.kind !== 'page') return false;
  if (way === 'fetched' || way === 'data') return DECOYS.includes(code);
  return way === 'page' && NOT_AS_FILE.includes(code);
}
