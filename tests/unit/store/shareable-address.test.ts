import { describe, expect, it } from 'vitest';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { shareableAddress } from '@/lib/store/shareable-address';

const NAMED = 'https://shop.test/gallery/1';
const SEEN = 'https://shop.test/mug.jpg';

/** Of a search for what a page shows so. */
function shared(address: string, shown?: string): string | null {
  const page = { pageAddress: 'https://shop.test/', tabId: 1, frameId: 0, windowId: 1 };
  const source: PictureSource = { kind: 'page', address, ...page, ...(shown && { shown }) };
  return shareableAddress({ source } as PictureSearch);
}

describe('the address that is told of a picture which nobody has read', () => {
  it('is the one that the page shows, not one that it names', () => {
    expect(shared(NAMED, SEEN)).toBe(SEEN);
    expect(shared(SEEN)).toBe(SEEN);
  });

  it('is none where only the page has what is seen', () => {
    expect(shared(NAMED, 'blob:https://shop.test/1')).toBeNull();
  });
});
