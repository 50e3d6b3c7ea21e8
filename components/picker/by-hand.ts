/** Clicks that a key of a person has made of ours: the browser takes them for a script's. */
const ownClicks = new WeakSet<Event>();

const BY_POINTER = [
  'click',
  'wheel',
  'pointerenter',
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointercancel',
];

/** Presses a button for a person who pressed a key. */
export function click(button: HTMLElement): void {
  const event = new MouseEvent('click', { bubbles: true });
  ownClicks.add(event);
  button.dispatchEvent(event);
}

/** A listener that hears only what a person did: a page's scripts can make up events, and pick so. */
export function byHand<Happened extends Event>(
  listener: (event: Happened) => void,
): (event: Happened) => void {
  return (event) => {
    if (event.isTrusted) listener(event);
  };
}

/** Lets nothing come to what is in an element by a pointer that no person moved. */
export function keepFromScripts(element: HTMLElement): void {
  const keep = (event: Event): void => {
    if (!event.isTrusted && !ownClicks.has(event)) event.stopImmediatePropagation();
  };
  for (const name of BY_POINTER) {
    element.addEventListener(name, keep, { capture: true, passive: true });
  }
}
