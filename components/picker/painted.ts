/** Waits until a page is painted as it is now: one frame begins it, by the next it has been. */
export function painted(view: Window): Promise<void> {
  return new Promise((done) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => done()));
  });
}
