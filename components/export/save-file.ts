import { failure, success, type Outcome } from '@/lib/failures/outcome';

/** A table that was handed to the browser's downloads. */
export interface Saved {
  name: string;
  rows: number;
}

/** Makes the file of a table and saves it. @returns `export-failed` where it could not be made */
export async function saveRows(make: () => Promise<Blob>, saved: Saved): Promise<Outcome<Saved>> {
  try {
    saveFile(await make(), saved.name);
  } catch (cause) {
    console.error('making a file', cause);
    return failure('export-failed');
  }
  return success(saved);
}

/** Hands a file to the browser's downloads. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  try {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  } finally {
    // The download has its own hold on the file from the click on.
    URL.revokeObjectURL(address);
  }
}
