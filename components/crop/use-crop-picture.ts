import { useEffect, useState } from 'preact/hooks';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import type { createCropFrame } from './crop-frame';
import type { CropPicture } from './cut-out';

/** A picture with what it takes to crop it. */
export interface Croppable extends CropPicture {
  createFrame: typeof createCropFrame;
}

/**
 * Reads the picture that is to be cropped, and loads the frame with which that is done.
 * @param read must keep its identity between renderings
 * @returns null until both are there
 */
export function useCropPicture(
  read: () => Promise<Outcome<CropPicture>>,
): Outcome<Croppable> | null {
  const [loaded, setLoaded] = useState<Outcome<Croppable> | null>(null);
  useEffect(() => {
    let current = true;
    let bitmap: ImageBitmap | null = null;
    void load(read).then((outcome) => {
      bitmap = outcome.ok ? outcome.value.bitmap : null;
      if (current) setLoaded(outcome);
      else bitmap?.close();
    });
    return () => {
      current = false;
      bitmap?.close();
      setLoaded(null);
    };
  }, [read]);
  return loaded;
}

async function load(read: () => Promise<Outcome<CropPicture>>): Promise<Outcome<Croppable>> {
  try {
    const [picture, { createCropFrame }] = await Promise.all([read(), import('./crop-frame')]);
    if (!picture.ok) return picture;
    return success({ ...picture.value, createFrame: createCropFrame });
  } catch (error) {
    console.error('cropping', error);
    return failure('unexpected');
  }
}
