import { announce } from './changes';
import { database } from './database';
import type { PictureRead, SendLogEntry, StoredPicture } from './picture-records';
import type { SearchRecord } from './records';

/** How long an upload's id is used again. The platform does not say how long it lives. */
const UPLOAD_LIFE_MS = 24 * 3600 * 1000;
const SENDS_KEPT = 500;
/** A picture that a page has just put down is named by a search only a moment later. */
const UNNAMED_LIFE_MS = 3600 * 1000;

/** Keeps a picture's bytes. @returns the id under which messages and records name it */
export async function keepPicture(blob: Blob, now: number): Promise<string> {
  const id = crypto.randomUUID();
  await (await database()).put('pictures', { id, blob, createdAt: now });
  return id;
}

/** Keeps a picture that was read before anybody searches for it, under an id of the caller's. */
export async function keepRead(picture: StoredPicture & { read: PictureRead }): Promise<void> {
  await (await database()).put('pictures', picture);
}

/** How the worker has read a picture; undefined for one that a page of ours was given. */
export async function howRead(id: string): Promise<PictureRead | undefined> {
  return (await (await database()).get('pictures', id))?.read;
}

/** A picture's bytes; undefined where they have been pruned. */
export async function readPicture(id: string): Promise<Blob | undefined> {
  return (await (await database()).get('pictures', id))?.blob;
}

/** The platform's id for bytes that were uploaded before, while it can be expected to live. */
export async function findUpload(fingerprint: string, now: number): Promise<string | null> {
  const upload = await (await database()).get('uploads', fingerprint);
  return upload && now - upload.uploadedAt < UPLOAD_LIFE_MS ? upload.imageId : null;
}

/** Remembers the platform's id for uploaded bytes. */
export async function keepUpload(fingerprint: string, imageId: string, now: number): Promise<void> {
  await (await database()).put('uploads', { fingerprint, imageId, uploadedAt: now });
}

/** Forgets an upload's id, when the platform no longer knows it. */
export async function forgetUpload(fingerprint: string): Promise<void> {
  await (await database()).delete('uploads', fingerprint);
}

/** Writes down a picture that is about to leave the machine. */
export async function logSend(entry: SendLogEntry): Promise<void> {
  const db = await database();
  await db.put('sends', entry);
  const excess = (await db.count('sends')) - SENDS_KEPT;
  if (excess > 0) {
    const oldest = await db.getAllKeysFromIndex('sends', 'at', null, excess);
    await Promise.all(oldest.map((id) => db.delete('sends', id)));
  }
  announce('sends');
}

/** Takes an entry back: what it says did not happen. */
export async function unlogSend(id: string): Promise<void> {
  await (await database()).delete('sends', id);
  announce('sends');
}

/** Removes pictures that no search and no log entry names any more, and uploads that have ended. */
export async function prunePictures(now: number): Promise<void> {
  const db = await database();
  const named = namedPictures(await db.getAll('searches'), await db.getAll('sends'));
  const old = IDBKeyRange.upperBound(now - UNNAMED_LIFE_MS);
  const unnamed = (await db.getAllKeysFromIndex('pictures', 'createdAt', old)).filter(
    (id) => !named.has(id),
  );
  await Promise.all(unnamed.map((id) => db.delete('pictures', id)));
  const ended = IDBKeyRange.upperBound(now - UPLOAD_LIFE_MS);
  const uploads = await db.getAllKeysFromIndex('uploads', 'uploadedAt', ended);
  await Promise.all(uploads.map((fingerprint) => db.delete('uploads', fingerprint)));
}

/** Ids of the pictures that searches and log entries still have a use for. */
export function namedPictures(
  searches: readonly SearchRecord[],
  sends: readonly SendLogEntry[],
): Set<string | null> {
  return new Set([...searches.flatMap(usedBy), ...sends.map(({ pictureId }) => pictureId)]);
}

function usedBy(search: SearchRecord): string[] {
  if (search.kind !== 'picture' || search.state !== 'done' || !search.picture.preparedId) {
    return picturesOf(search);
  }
  // What was prepared can be shown and sent again; the original is no longer needed then.
  return picturesOf({ ...search, picture: { ...search.picture, originalId: null } });
}

/** Ids of all pictures that were put down for a search. */
export function picturesOf(search: SearchRecord): string[] {
  if (search.kind !== 'picture') return [];
  const { source, picture } = search;
  const given = source.kind === 'stored' ? source.pictureId : null;
  const spare = source.kind === 'page' ? (source.spare?.pictureId ?? null) : null;
  return [given, spare, picture.originalId, picture.preparedId].filter((id) => id !== null);
}

/** What was sent, newest first. */
export async function readSends(): Promise<SendLogEntry[]> {
  return (await (await database()).getAllFromIndex('sends', 'at')).reverse();
}

/** Deletes one entry of the log with its picture. One that is gone already is no error. */
export function removeSend(id: string): Promise<void> {
  return forgetSends((entry) => entry.id === id);
}

/** Deletes the log with its pictures. */
export function clearSends(): Promise<void> {
  return forgetSends(() => true);
}

/**
 * A picture that a search shows stays with the search, as one that the log shows stays where searches
 * are forgotten; one of several entries stays with the others.
 */
async function forgetSends(isForgotten: (entry: SendLogEntry) => boolean): Promise<void> {
  const stores = ['sends', 'searches', 'pictures'] as const;
  const transaction = (await database()).transaction(stores, 'readwrite');
  const entries = await transaction.objectStore('sends').getAll();
  const rest = entries.filter((entry) => !isForgotten(entry));
  const named = namedPictures(await transaction.objectStore('searches').getAll(), rest);
  for (const { id, pictureId } of entries.filter(isForgotten)) {
    void transaction.objectStore('sends').delete(id);
    if (pictureId !== null && !named.has(pictureId)) {
      void transaction.objectStore('pictures').delete(pictureId);
    }
  }
  await transaction.done;
  announce('sends');
}
