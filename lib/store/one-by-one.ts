/**
 * Makes a queue in which one piece of work follows the other, whatever becomes of it: of two that read,
 * change and write at once, one would be lost.
 */
export function oneByOne(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined); // whoever asked for the work hears of it
    return turn;
  };
}

/** Makes such a queue for each key: what has another key does not wait. */
export function oneByOneEach(): <Result>(
  key: string,
  work: () => Promise<Result>,
) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const end = (): void => {
      if (last.get(key) === done) last.delete(key);
    };
    const done = turn.then(end, end);
    last.set(key, done);
    return turn;
  };
}
