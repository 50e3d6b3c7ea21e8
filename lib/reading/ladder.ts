import { failure, success, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { httpUrl } from '../picture/addresses';
import { inspectPicture } from '../picture/inspect';
import type { PictureSource, ReadingWay } from '../store/records';
import { readPicture } from '../store/pictures';
import { fetchPicture } from './fetched';
import { isGranted, needsLeave } from './hosts';
import { readByPage, type PagePicture } from './page';
import { readFromScreen } from './screen';

/** What the ladder needs of the world around it. */
export interface ReadingParts {
  fetch: typeof fetch;
  wait: (ms: number) => Promise<void>;
}

export interface ReadPicture {
  bytes: Uint8Array<ArrayBuffer>;
  way: ReadingWay;
}

interface Rung {
  way: ReadingWay;
  read: () => Promise<Outcome<Uint8Array<ArrayBuffer>>>;
}

/** Faults of one way of reading; the next way may still succeed. All others are the picture's own. */
const FAULTS_OF_THE_WAY: readonly FailureCode[] = [
  'picture-out-of-reach',
  'picture-gone',
  'network-failed',
  'network-slow',
];

/** What hosts answer to a reader without cookies and referrer, in place of the picture. */
const DECOYS: readonly FailureCode[] = ['picture-not-one', 'picture-vector', 'picture-empty'];

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
  for (const { way, read } of await rungs(parts, source)) {
    const bytes = await read();
    const checked = bytes.ok ? inspectPicture(bytes.value) : bytes;
    if (bytes.ok && checked.ok) return success({ bytes: bytes.value, way });
    if (checked.ok) continue;
    first ??= checked;
    if (!mayGoOn(source, way, checked.error.code)) return checked;
  }
  return explained(source, first ?? failure('picture-out-of-reach'));
}

function mayGoOn(source: PictureSource, way: ReadingWay, code: FailureCode): boolean {
  if (FAULTS_OF_THE_WAY.includes(code)) return true;
  return source.kind === 'page' && way === 'fetched' && DECOYS.includes(code);
}

async function rungs(parts: ReadingParts, source: PictureSource): Promise<Rung[]> {
  if (source.kind === 'imageId') return [];
  if (source.kind === 'stored') return [{ way: 'given', read: () => stored(source.pictureId) }];
  const { address } = source;
  const fetched: Rung = { way: 'fetched', read: () => fetchPicture(parts.fetch, address) };
  if (source.kind === 'address') return [fetched];
  if (address.startsWith('data:')) return [{ ...fetched, way: 'data' }];
  const isOpen =
    httpUrl(address) !== null &&
    (!needsLeave(address, source.pageAddress) || (await isGranted(address)));
  return [...(isOpen ? [fetched] : []), ...rungsInPage(parts, source)];
}

function rungsInPage({ wait }: ReadingParts, source: PagePicture): Rung[] {
  return [
    { way: 'page', read: () => readByPage(source) },
    { way: 'screen', read: () => readFromScreen(source, wait) },
  ];
}

async function stored(pictureId: string): Promise<Outcome<Uint8Array<ArrayBuffer>>> {
  const blob = await readPicture(pictureId);
  return blob ? success(new Uint8Array(await blob.arrayBuffer())) : failure('picture-none');
}

/** Names the host that may be allowed, where that would help. */
async function explained(source: PictureSource, reason: Outcome<never>): Promise<Outcome<never>> {
  if (reason.ok || (source.kind !== 'page' && source.kind !== 'address')) return reason;
  const url = httpUrl(source.address);
  if (!url || !['picture-out-of-reach', 'network-failed'].includes(reason.error.code))
    return reason;
  const page = source.kind === 'page' ? source.pageAddress : '';
  if (!needsLeave(source.address, page) || (await isGranted(source.address))) return reason;
  return failure('picture-out-of-reach', {
    ...(reason.error.text ? { text: reason.error.text } : {}),
    facts: { host: url.hostname, origin: url.origin },
  });
}
