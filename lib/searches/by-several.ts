import { failure, success, type Outcome } from '../failures/outcome';
import type { Dialect } from '../offers/dialects';
import { callsFor, type PictureToSearch } from '../offers/picture-calls';
import type { PictureSearch, SeveralSearch } from '../store/records';
import { readSearch } from '../store/searches';
import { readSeveral, updateSeveral, type Several } from '../store/several';
import { askedOf } from './answering';
import { callsLeft } from './calls-left';
import { SearchGone } from './gone';
import { withNote } from './pages';
import type { SearchParts } from './parts';

/**
 * Works on the searches by each of several pictures, one after the other: so equal bytes are uploaded
 * once, and a person sees how far it has come. One that fails keeps its reason and stops no other. What
 * is wanted meanwhile, another try or another page, is done before this ends.
 * @param search works on the search by one picture to its end, and never throws
 */
export async function searchSeveral(
  parts: SearchParts,
  record: SeveralSearch,
  search: (partId: string) => Promise<void>,
): Promise<Outcome<SeveralSearch>> {
  const { dialects } = await parts.connection();
  // Without a key every picture would open a tab of its own on 1688's pages.
  if (dialects[0] === undefined) return failure('account-missing');
  // What another worker began goes on: there was enough for it then.
  const room = record.starts > 1 ? success(null) : await roomToday(parts, record, dialects);
  if (!room.ok) return room;
  for (;;) {
    const { whole, next } = await turn(parts, record.id);
    if (!next) return success(whole);
    await search(next.id);
    const after = await readSearch(next.id);
    // Nobody has wanted it anew: its work broke off without a reason.
    if (after?.state === 'running' && after.starts > 0) return failure('unexpected');
  }
}

/** Whether the day's limit leaves enough calls for all that is wanted. Else none of it begins. */
async function roomToday(
  parts: SearchParts,
  { id }: SeveralSearch,
  dialects: readonly Dialect[],
): Promise<Outcome<null>> {
  const several = await readSeveral(id);
  const wanted = several?.parts.filter(isWanted).map(toSearch) ?? [];
  const calls = callsFor(wanted, dialects);
  const left = await callsLeft(parts);
  return calls > left ? failure('day-cap-near', { facts: { calls, left } }) : success(null);
}

function isWanted({ state }: PictureSearch): boolean {
  return state === 'running';
}

function toSearch(record: PictureSearch): PictureToSearch {
  const { imageId, imageAddress, publicAddress } = record.picture;
  const asked = askedOf(record);
  const isKnown = asked.isId === true || (imageId ?? imageAddress ?? publicAddress) !== null;
  return { ...asked, isKnown };
}

/** The next picture, which is this worker's now; without one, the whole as it ends. */
async function turn(
  { now }: SearchParts,
  id: string,
): Promise<{ whole: SeveralSearch; next: PictureSearch | null }> {
  const written = await updateSeveral(id, (several) => {
    const whole = { ...several.whole, ...summary(several), updatedAt: now() };
    const found = several.parts.find(isWanted);
    // It has waited for the others: only from now on can its work grow old.
    return found ? [whole, { ...found, updatedAt: now() }] : [{ ...whole, ...ending(several) }];
  });
  const [whole, next] = written;
  if (whole?.kind !== 'several') throw new SearchGone();
  return { whole, next: next?.kind === 'picture' ? next : null };
}

/** What the parts tell of the whole, however far they are. */
function summary({
  whole,
  parts,
}: Several): Pick<SeveralSearch, 'searched' | 'language' | 'dialect' | 'dropped' | 'notes'> {
  const answered = parts.find(({ pagesRead }) => pagesRead > 0);
  const notes = parts.flatMap((part) => part.notes);
  return {
    searched: parts.filter((part) => !isWanted(part)).length,
    language: answered?.language ?? whole.language,
    dialect: answered?.dialect ?? whole.dialect,
    dropped: parts.reduce((sum, { dropped }) => sum + dropped, 0),
    // The others are about one of the pictures, and are said of that.
    notes: (['language-fallback', 'unfiltered'] as const)
      .filter((note) => notes.includes(note))
      .reduce(withNote, whole.notes),
  };
}

/** How the whole ends: it has failed where every picture has. */
function ending({
  parts,
}: Several): Pick<SeveralSearch, 'state' | 'failure' | 'more' | 'pagesRead'> {
  const open = parts.filter(({ state, more }) => state === 'done' && more);
  const pages = parts.map(({ pagesRead }) => pagesRead);
  const isFailed = parts.every(({ state }) => state === 'failed');
  return {
    state: isFailed ? 'failed' : 'done',
    failure: isFailed ? (parts[0]?.failure ?? null) : null,
    more: open.length > 0,
    // A picture that was looked at by itself may be some pages ahead.
    pagesRead: open.length > 0 ? Math.min(...open.map((one) => one.pagesRead)) : Math.max(...pages),
  };
}
