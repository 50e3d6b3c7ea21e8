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
