/** How long a place that was gone back to may take to become as it was. */
const PATIENCE_MS = 1500;
/** By these a person takes the page in hand: nothing moves it any more. */
const TAKING_OVER = ['wheel', 'touchstart', 'keydown', 'mousedown'] as const;

/**
 * Tries something in every frame until it is done: what a place shows is read from the store first. It
 * ends when a person takes the page in hand.
 * @param attempt says whether it is done
 * @param giveUp called when it took too long
 * @returns ends it
 */
export function patiently(attempt: () => boolean, giveUp?: () => void): () => void {
  const until = performance.now() + PATIENCE_MS;
  let frame = requestAnimationFrame(tryNow);
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const event of TAKING_OVER) document.removeEventListener(event, stop);
  };
  function tryNow(): void {
    if (attempt()) stop();
    else if (performance.now() < until) frame = requestAnimationFrame(tryNow);
    else {
      stop();
      giveUp?.();
    }
  }
  for (const event of TAKING_OVER) document.addEventListener(event, stop);
  return stop;
}
