import { describe, expect, it } from 'vitest';
import { bestAddresses } from '@/lib/picture/originals/best-addresses';
import { SHOPS } from './shops';

describe.each(Object.entries(SHOPS))('bestAddresses of %s', (_shop, { at, examples }) => {
  it.each(examples)('of %s', (given, ...better) => {
    const expected = [...better, given].map((path) => at + path);
    expect(bestAddresses(at + given)).toEqual(expected);
  });
});
