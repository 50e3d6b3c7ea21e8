import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { failure, success, type Outcome } from '@/lib/failures/outcome';

/** Shows something in the page and waits until it has read what it reads. */
export async function mount(node: ComponentChild): Promise<void> {
  await act(() => {
    render(node, document.body);
  });
  await settle();
}

/** Clears page, browser and words for the next test. */
export function unmount(): void {
  render(null, document.body);
  fakeBrowser.reset();
}

/** Lets what is under way come to rest. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 5));
  });
}

/** Waits until the page, or what it sent, is as a test expects it. @returns what it looked for */
export function until<T>(expectation: () => T, timeout = 5000): Promise<T> {
  return vi.waitFor(async () => {
    await settle();
    return expectation();
  }, timeout);
}

interface Sent {
  name: string;
  command: Record<string, unknown>;
}

type Answer = Outcome<unknown> | Promise<Outcome<unknown>>;

/** Stands in for the worker. @returns the commands that it was given, in their order */
export function fakeWorker(answer: (sent: Sent) => Answer = () => success(null)): Sent[] {
  const sent: Sent[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: Sent) => {
    sent.push(message);
    return Promise.resolve(answer(message));
  }) as never);
  return sent;
}

/** Stands in for the port to the worker. @returns breaks the one that is held, as its death does */
export function fakePort(): () => void {
  let drop = (): void => undefined;
  vi.spyOn(browser.runtime, 'connect').mockImplementation((() => ({
    onDisconnect: { addListener: (dropped: () => void) => (drop = dropped) },
    disconnect: () => undefined,
  })) as never);
  return () => drop();
}

/** An answer of the worker for one command; the others succeed. */
export const failing =
  (name: string, ...failed: Parameters<typeof failure>) =>
  (sent: Sent): Outcome<unknown> =>
    sent.name === name ? failure(...failed) : success(null);

/** The first element of a selector. */
export function element(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is "${selector}"`);
  return found;
}

/** One of several elements, counted from 0, or from the end with -1. */
export function at<T>(all: T[], index: number): T {
  const found = all.at(index);
  if (!found) throw new Error(`no element ${String(index)} of ${String(all.length)}`);
  return found;
}

/** The field with exactly this label. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  return input;
}

/** The button with exactly these words. */
export function button(words: string, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** The button with this name for people who do not see it. */
export const named = (name: string): HTMLElement => element(`button[aria-label="${name}"]`);

/** Waits for an element, clicks it, and waits for what comes of it. */
export async function click(find: () => HTMLElement): Promise<void> {
  const found = await until(find);
  await act(() => found.click());
  await settle();
}

/** Presses a button as soon as it is there. */
export const press = (words: string): Promise<void> => click(() => button(words));

/** Chooses a radio button or changes a checkbox as soon as it is there. */
export const choose = (label: string): Promise<void> => click(() => field(label));

/** Types into a field as soon as it is there. */
export async function type(label: string, text: string): Promise<void> {
  const input = await until(() => field(label));
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** What stands in the elements with a role. */
export function said(role: string): string[] {
  return [...document.querySelectorAll(`[role="${role}"]`)].map((one) => one.textContent);
}
