import type { CategoryBranch } from '../offers/category';
import type { TitleLanguage } from '../offers/platform-values';
import { announce } from './changes';
import { database } from './database';
import type { StoredBranch } from './records';

/** Keeps what stands under a category and tells the views. */
export async function keepBranch(
  language: TitleLanguage,
  branch: CategoryBranch,
  now: number,
): Promise<void> {
  const db = await database();
  await db.put('categories', { language, id: branch.id, branch, readAt: now });
  announce('categories');
}

/** Every part of the tree that has been read in a language. */
export async function readBranches(language: TitleLanguage): Promise<StoredBranch[]> {
  const range = IDBKeyRange.bound([language, ''], [language, '\uffff']);
  return (await database()).getAll('categories', range);
}
