import { describe, expect, it } from 'vitest';
import { parseCount, parseFlag, parseRate } from '@/lib/offers/numbers';

describe('numbers of a reply', () => {
  it.each([
    [12, 12],
    ['12', 12],
    ['4.5', 4.5],
    [0, 0],
    ['', null],
    [-1, null],
    ['many', null],
    [null, null],
  ])('counts %j as %j', (value, count) => {
    expect(parseCount(value)).toBe(count);
  });

  it.each([
    ['13%', 0.13],
    ['0.42', 0.42],
    [0, 0],
    ['100%', 1],
    ['130%', null],
    ['13', null],
    ['%', null],
    [null, null],
  ])('rates %j as %j', (value, rate) => {
    expect(parseRate(value)).toBe(rate);
  });

  it.each([
    [true, true],
    ['true', true],
    ['false', false],
    [null, null],
    ['yes', null],
  ])('takes the flag %j as %j', (value, flag) => {
    expect(parseFlag(value)).toBe(flag);
  });
});
