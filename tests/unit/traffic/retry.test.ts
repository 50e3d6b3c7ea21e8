import { describe, expect, it } from 'vitest';
import { FAILURES, type FailureCode } from '@/lib/failures/table';
import { retryDelay } from '@/lib/traffic/retry';

describe('retryDelay', () => {
  const codes = Object.keys(FAILURES) as FailureCode[];

  it('tries again only where that can help', () => {
    const retried = codes.filter((code) => retryDelay(code, 1, 0) !== null);
    expect(retried.sort()).toEqual([
      'gateway-broken',
      'network-failed',
      'network-slow',
      'rate-limited',
    ]);
  });

  it.each([
    [1, 0, 600],
    [1, 1, 1000],
    [2, 0.5, 1600],
    [3, 0.5, null],
  ])('after try %d with chance %d waits %j ms', (tried, chance, delay) => {
    expect(retryDelay('rate-limited', tried, chance)).toBe(delay);
  });
});
