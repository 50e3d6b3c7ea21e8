import { useEffect, useState } from 'preact/hooks';
import { readPicture } from '@/lib/store/pictures';

/** An address under which a stored picture can be shown; null while there is none. */
export function usePictureUrl(pictureId: string | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (pictureId === null) return undefined;
    let current = true;
    let made: string | null = null;
    void readPicture(pictureId).then((blob) => {
      if (!current || !blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      current = false;
      if (made) URL.revokeObjectURL(made);
      setUrl(null);
    };
  }, [pictureId]);
  return url;
}
