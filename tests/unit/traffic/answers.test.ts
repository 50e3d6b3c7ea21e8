import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { success } from '@/lib/failures/outcome';
import { LIVES } from '@/lib/gateway/http';
import { clearAnswers } from '@/lib/store/answers';
import { createAnswerKeeper } from '@/lib/traffic/answers';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MIDNIGHT = new Date(2026, 10, 23).getTime();

let time = 0;
const ask = vi.fn();
const question = (lifeMs: number) => createAnswerKeeper(() => time).through('key', lifeMs, ask);

beforeEach(async () => {
  await clearAnswers();
  ask.mockImplementation(() => Promise.resolve(success('payload')));
});

describe('an answer that is kept', () => {
  it('says when it was given, and costs nothing while it holds', async () => {
    time = MIDNIGHT + DAY_MS / 2;
    const given = time;
    expect(await question(LIVES.list)).toEqual(success('payload'));
    time += LIVES.list - 1;
    expect(await question(LIVES.list)).toEqual({
      ok: true,
      value: 'payload',
      unsent: true,
      answeredAt: given,
    });
    time += 1;
    await question(LIVES.list);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a list', LIVES.list, 2],
    ['a search', LIVES.search, 2],
    ['a part of the category tree', LIVES.categories, 1],
  ])('of yesterday: %s', async (_, lifeMs, calls) => {
    time = MIDNIGHT - MINUTE_MS;
    await question(lifeMs);
    time = MIDNIGHT;
    await question(lifeMs);
    expect(ask).toHaveBeenCalledTimes(calls);
  });

  it.each([
    ['a list', LIVES.list],
    ['a part of the category tree', LIVES.categories],
  ])('under a clock that was ahead is not taken: %s', async (_, lifeMs) => {
    time = MIDNIGHT + DAY_MS / 2;
    await question(lifeMs);
    time -= MINUTE_MS;
    await question(lifeMs);
    expect(ask).toHaveBeenCalledTimes(2);
    // What is kept from then on holds again.
    time += MINUTE_MS / 2;
    await question(lifeMs);
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
