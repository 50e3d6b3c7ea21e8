import { browser } from 'wxt/browser';
import { failure, success, type Outcome } from '../failures/outcome';
import type { Clock } from '../traffic/clock';

/** A page that takes longer, in ms, hangs, or waits for an answer itself: it lets no script in. */
export const ANSWER_MS = 5000;

/** What is run, and in which frames. */
type Injection<Args extends unknown[], Result> = Parameters<
  typeof browser.scripting.executeScript<Args, Result>
>[0];

/**
 * Runs a function or a file of ours in a page, which need not have been loaded to its end.
 * @param mostMs for all of it, should it take longer than a moment
 * @returns what the script answers; `picture-out-of-reach` where the page lets no script in, or does
 * not answer in time: it may still do then what it was told
 */
export async function runInPage<Args extends unknown[], Result>(
  wait: Clock['wait'],
  injection: Injection<Args, Result>,
  mostMs = ANSWER_MS,
): Promise<Outcome<Awaited<Result> | undefined>> {
  try {
    const running = browser.scripting.executeScript({ ...injection, injectImmediately: true });
    const done = await Promise.race([running, wait(mostMs)]);
    return done ? success(done[0]?.result) : failure('picture-out-of-reach');
  } catch (error) {
    return failure('picture-out-of-reach', error instanceof Error ? { text: error.message } : {});
  }
}
