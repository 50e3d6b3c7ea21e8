import type { Outcome } from '@/lib/failures/outcome';

/**
 * Copies a picture as PNG, the one format that every clipboard takes.
 * @param reading under way: it may have to come from afar
 * @returns whether it did
 */
export async function copyPicture(reading: Promise<Outcome<Blob>>): Promise<boolean> {
  try {
    // The promise goes in unawaited: the clipboard wants the click's own turn.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(reading) })]);
    return true;
  } catch {
    return false;
  }
}

async function toPng(reading: Promise<Outcome<Blob>>): Promise<Blob> {
  const picture = await reading;
  if (!picture.ok) throw new Error(picture.error.code);
  const bitmap = await createImageBitmap(picture.value);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  return canvas.convertToBlob({ type: 'image/png' });
}
