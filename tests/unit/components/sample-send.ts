import type { SendLogEntry } from '@/lib/store/picture-records';

/** A picture that was sent; a test says what else it is. */
export function sentEntry(id: string, more: Partial<SendLogEntry> = {}): SendLogEntry {
  return {
    id,
    at: Date.UTC(2026, 10, 23, 12),
    host: 'gw.open.1688.com',
    pictureId: `picture-${id}`,
    address: null,
    sent: {
      originalBytes: 4_000_000,
      originalWidth: 4000,
      originalHeight: 3000,
      sentBytes: 290_000,
      sentWidth: 1600,
      sentHeight: 1200,
      quality: 0.85,
    },
    ...more,
  };
}

/** A picture of which only the address was told. */
export function toldEntry(id: string, address: string): SendLogEntry {
  return sentEntry(id, { host: 'air.1688.com', pictureId: null, address, sent: null });
}
