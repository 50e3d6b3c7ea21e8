import { describe, expect, it } from 'vitest';
import { oneByOneEach } from '@/lib/store/one-by-one';

describe('queues by their keys', () => {
  it('let work of one key follow each other, whatever becomes of it', async () => {
    const inTurn = oneByOneEach();
    const done: string[] = [];
    const work = (name: string, pause: Promise<unknown>) => async () => {
      await pause;
      done.push(name);
      if (name === 'first') throw new Error(name);
      return name;
    };
    const slow = new Promise((over) => setImmediate(over));
    const first = inTurn('a', work('first', slow));
    const second = inTurn('a', work('second', Promise.resolve()));
    await expect(first).rejects.toThrow('first');
    expect(await second).toBe('second');
    expect(done).toEqual(['first', 'second']);
  });

  it('let no key wait for another', async () => {
    const inTurn = oneByOneEach();
    void inTurn('a', () => new Promise(() => undefined));
    expect(await inTurn('b', () => Promise.resolve('at once'))).toBe('at once');
  });
});
