import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { clockTime, isoMoment } from '@/lib/export/moment';

const MOMENT = Date.UTC(2026, 10, 23, 0, 5, 9, 876);

describe('a moment in a file', () => {
  it.each([
    ['UTC', '2026-11-23T00:05:09+00:00'],
    ['Asia/Shanghai', '2026-11-23T08:05:09+08:00'],
    ['Asia/Kolkata', '2026-11-23T05:35:09+05:30'],
    ['America/St_Johns', '2026-11-22T20:35:09-03:30'],
  ])('is told on the clock of %s, with its zone', (zone, expected) => {
    vi.stubEnv('TZ', zone);
    expect(isoMoment(MOMENT)).toBe(expected);
    vi.unstubAllEnvs();
  });

  it('is told with the offset of its own season', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(clockTime(Date.UTC(2026, 6, 1)).zone).toBe('+02:00');
    expect(clockTime(Date.UTC(2026, 11, 1)).zone).toBe('+01:00');
    vi.unstubAllEnvs();
  });

  it.each(['UTC', 'Asia/Kathmandu', 'America/St_Johns'])(
    'is the same moment when it is read back, in %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) }), (time) => {
          expect(Date.parse(isoMoment(time))).toBe(Math.floor(time / 1000) * 1000);
        }),
      );
      vi.unstubAllEnvs();
    },
  );
});
