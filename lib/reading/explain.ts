import { failure, type Outcome } from '../failures/outcome';
import type { FailureCode } from '../failures/table';
import { httpUrl, needsLeave } from '../picture/addresses';
import { inIncognito } from '../store/incognito';
import type { PictureSource } from '../store/picture-records';
import type { Clock } from '../traffic/clock';
import { isClosedFile, isGranted } from './hosts';
import type { PagePicture } from './page';
import { runInPage } from './run-in-page';

/** What may come of nothing but a right that is missing. */
const FOR_WANT_OF_LEAVE: readonly FailureCode[] = ['picture-out-of-reach', 'network-failed'];

type Addressed = Extract<PictureSource, { kind: 'page' | 'address' }>;

/**
 * Why a picture could not be read, where a person can do something about it.
 * @param reason why the first way failed
 * @returns `picture-out-of-reach` with the host that may be allowed; `picture-on-disk`;
 * `picture-closed` in incognito, where no host is asked for: the leave would outlast the window; else
 * the reason
 */
export async function explained(
  wait: Clock['wait'],
  source: PictureSource,
  reason: Outcome<never>,
): Promise<Outcome<never>> {
  if (reason.ok || (source.kind !== 'page' && source.kind !== 'address')) return reason;
  const { code, text } = reason.error;
  if (!FOR_WANT_OF_LEAVE.includes(code)) return reason;
  const address = (source.kind === 'page' && source.shown) || source.address;
  const url = httpUrl(address);
  if (url && (await isShut(wait, source, address))) {
    if (inIncognito()) return failure('picture-closed');
    const facts = { host: url.hostname, origin: url.origin };
    return failure('picture-out-of-reach', { ...(text ? { text } : {}), facts });
  }
  const from = source.kind === 'page' ? source.pageAddress : address;
  return (await isClosedFile(from)) ? failure('picture-on-disk') : reason;
}

/** Whether the worker lacks the leave to read an address. */
async function isShut(wait: Clock['wait'], source: Addressed, address: string): Promise<boolean> {
  if (await isGranted(address)) return false;
  if (source.kind === 'address') return needsLeave(address, '');
  return needsLeave(address, source.pageAddress) || !(await isStillOpen(wait, source));
}

/** Whether the tab shows the site yet that the click opened to us: the right ends when it leaves. */
async function isStillOpen(
  wait: Clock['wait'],
  { tabId, pageAddress }: PagePicture,
): Promise<boolean> {
  const here = await runInPage(wait, { target: { tabId }, func: () => globalThis.origin });
  return here.ok && here.value === httpUrl(pageAddress)?.origin;
}
