import { useState } from 'preact/hooks';
import { usePictureUrl } from '@/components/state/use-picture-url';
import { isPlatformPicture, originalPicture } from '@/lib/picture/addresses';
import type { PictureSearch } from '@/lib/store/records';

/** Addresses that can be shown without a shop learning of it; our pages may load no others. */
function isHarmless(address: string): boolean {
  const isOwn = isPlatformPicture(address) && address.startsWith('https:');
  return isOwn || address.startsWith('data:image/');
}

/**
 * Where the picture of a search can be shown from: the store, or 1688's own hosts.
 * @param isOriginal its pixels count: the platform's small version of it will not do
 * @returns null where there is no such place, and what to call when it could not be loaded from there
 */
export function useQueryPicture(
  { picture, source }: PictureSearch,
  isOriginal = false,
): [address: string | null, failed: () => void] {
  const storedId =
    picture.preparedId ?? picture.originalId ?? ('pictureId' in source ? source.pictureId : null);
  const stored = usePictureUrl(storedId);
  const [broken, setBroken] = useState<readonly string[]>([]);
  const given = 'address' in source ? source.address : null;
  const address = given !== null && isOriginal ? originalPicture(given) : given;
  const places = [stored, address !== null && isHarmless(address) ? address : null];
  const shown = places.find((place) => place !== null && !broken.includes(place)) ?? null;
  return [shown, () => shown !== null && setBroken([...broken, shown])];
}
