/** Copies a picture as PNG, the one format that every clipboard takes. @returns whether it did */
export async function copyPicture(url: string): Promise<boolean> {
  try {
    // The promise goes in unawaited: the clipboard wants the click's own turn.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': toPng(url) })]);
    return true;
  } catch {
    return false;
  }
}

async function toPng(url: string): Promise<Blob> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.naturalWidth, picture.naturalHeight);
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return canvas.convertToBlob({ type: 'image/png' });
}
