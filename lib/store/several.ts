import { database } from './database';
import type { PictureSearch, SearchRecord, SeveralSearch } from './records';
import { announceSearch, readSearch } from './searches';

/** Several pictures that are searched for together, with the search by each of them. */
export interface Several {
  whole: SeveralSearch;
  /** In the order of the pictures. */
  parts: PictureSearch[];
}

/** A search by several pictures with its parts; null where it is gone. */
export async function readSeveral(id: string): Promise<Several | null> {
  const transaction = (await database()).transaction('searches');
  return severalIn(transaction.store, id);
}

/**
 * Changes a search by several pictures and its parts as they stand at this moment.
 * @param make gives the records that are to be other than they are
 * @returns the records that were written; none where the search is gone
 */
export function updateSeveral(
  id: string,
  make: (several: Several) => SearchRecord[],
): Promise<SearchRecord[]> {
  return rewrite(async (searches) => {
    const several = await severalIn(searches, id);
    return several ? make(several) : [];
  });
}

/**
 * Sets a search to work, with those that belong to it: what is wanted of several pictures is wanted of
 * each of them, and what is wanted of one of them is the work of the whole.
 * @param make gives the record that is set to work, or null where there is nothing to do
 * @returns whether there is work to do
 */
export async function setToWork(id: string, make: Make): Promise<boolean> {
  const written = await rewrite(async (searches) => {
    const record = await searches.get(id);
    const several = record ? await severalIn(searches, wholeOf(record)) : null;
    if (several) return several.whole.id === id ? ofAll(several, make) : ofOne(several, id, make);
    const made = record ? make(record) : null;
    return made ? [made] : [];
  });
  return written.length > 0;
}

/**
 * Ends the work on a search, and on those of its parts that are not done, all or nothing. One that was
 * set to work anew meanwhile is left as it is: its starts are counted from there.
 * @param attempt the search as whoever worked on it knew it
 * @param make gives the record as it ends
 */
export async function endWork(
  { id, starts }: SearchRecord,
  make: (latest: SearchRecord) => SearchRecord,
): Promise<void> {
  await rewrite(async (searches) => {
    const record = await searches.get(id);
    if (!record || !isRunning(record) || record.starts < starts) return [];
    const several = await severalIn(searches, id);
    return [record, ...(several?.parts.filter(isRunning) ?? [])].map(make);
  });
}

function isRunning({ state }: SearchRecord): boolean {
  return state === 'running';
}

/** The search whose work another is: a part's is that of the whole. */
export async function workOf(id: string): Promise<string> {
  const record = await readSearch(id);
  return record ? wholeOf(record) : id;
}

function wholeOf(record: SearchRecord): string {
  return record.kind === 'picture' ? (record.partOf ?? record.id) : record.id;
}

interface Searches {
  get: (id: string) => Promise<SearchRecord | undefined>;
}

/** Writes records that follow from others, all in one transaction. @returns them */
async function rewrite(
  make: (searches: Searches) => Promise<SearchRecord[]>,
): Promise<SearchRecord[]> {
  const transaction = (await database()).transaction('searches', 'readwrite');
  const made = await make(transaction.store);
  for (const record of made) void transaction.store.put(record);
  await transaction.done;
  for (const { id } of made) announceSearch(id);
  return made;
}

type Make = (latest: SearchRecord) => SearchRecord | null;

function ofAll({ whole, parts }: Several, make: Make): SearchRecord[] {
  const made = make(whole);
  return made ? [made, ...parts.flatMap((part) => make(part) ?? [])] : [];
}

function ofOne({ whole, parts }: Several, id: string, make: Make): SearchRecord[] {
  const part = parts.find((one) => one.id === id);
  const made = part ? make(part) : null;
  if (!made) return [];
  const { state, step, starts, updatedAt } = made;
  return [{ ...whole, state, step, starts, updatedAt, failure: null }, made];
}

async function severalIn(searches: Searches, id: string): Promise<Several | null> {
  const whole = await searches.get(id);
  if (whole?.kind !== 'several') return null;
  const parts: PictureSearch[] = [];
  for (const partId of whole.parts) {
    const part = await searches.get(partId);
    if (part?.kind === 'picture') parts.push(part);
  }
  return { whole, parts };
}
