import { success, type Outcome } from '@/lib/failures/outcome';
import { send } from '@/lib/messages/send';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { keepFile } from './keep-given';
import type { GivenPicture } from './read-query';

/** Searches for several pictures from files together. @returns what `keepFile` or the worker says */
export async function findTogether(
  files: readonly File[],
  windowId: number,
): Promise<Outcome<null>> {
  const sources = await kept(files);
  if (!sources.ok) return sources;
  const searchId = crypto.randomUUID();
  return send('search.several', {
    searchId,
    sources: sources.value,
    options: NO_OPTIONS,
    windowId,
  });
}

async function kept(files: readonly File[]): Promise<Outcome<GivenPicture[]>> {
  const sources: GivenPicture[] = [];
  for (const file of files) {
    const pictureId = await keepFile(file);
    if (!pictureId.ok) return pictureId;
    sources.push({ kind: 'stored', pictureId: pictureId.value, name: file.name });
  }
  return success(sources);
}
