import { MOST_PICKED } from '@/lib/messages/pick-order';
import { fingerprintOf } from '@/lib/picture/bytes';
import { whyUnfit } from './keep-given';

/** What of some files can be searched for together. */
export interface Chosen {
  /** Of this choice: the same files may be chosen again. */
  id: string;
  /** As many as one search takes, each once. */
  pictures: File[];
  /** Pictures beyond these. */
  beyond: number;
  /** Files that show a picture which is among them already. */
  doubles: number;
  /** Files that are no pictures. */
  others: number;
}

/** Files without a type may still be pictures; the worker looks at their bytes. */
export function mayBePicture({ type }: File): boolean {
  return type === '' || type.startsWith('image/');
}

/** Takes the pictures out of what was chosen, dropped or pasted. */
export async function chosenFrom(files: readonly File[]): Promise<Chosen> {
  const all = files.filter(mayBePicture);
  const first = all.slice(0, MOST_PICKED);
  const pictures = await distinct(first);
  return {
    id: crypto.randomUUID(),
    pictures,
    beyond: all.length - first.length,
    doubles: first.length - pictures.length,
    others: files.length - all.length,
  };
}

async function distinct(files: readonly File[]): Promise<File[]> {
  const names = await Promise.all(files.map((file) => nameOf(file, files)));
  return files.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}

/** The same for the same bytes. Only files of one size are read: others differ anyway. */
async function nameOf(file: File, files: readonly File[]): Promise<string> {
  const isAlone = files.filter(({ size }) => size === file.size).length === 1;
  if (isAlone) return String(file.size);
  // What is wrong with it is said once somebody wants to search for it.
  if (await whyUnfit(file)) return crypto.randomUUID();
  return fingerprintOf(new Uint8Array(await file.arrayBuffer()));
}
