import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';

/** Renders a tree into the page. */
export async function show(tree: VNode): Promise<HTMLElement> {
  await act(() => {
    render(tree, document.body);
  });
  return document.body;
}

/** Takes everything out of the page. */
export function clearPage(): void {
  render(null, document.body);
}

/** The button of a name; anything else is a mistake of the test. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
  );
  if (!found) throw new Error(`no button “${name}”`);
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function press(within: ParentNode, name: string): Promise<void> {
  await act(() => {
    button(within, name).click();
  });
}
