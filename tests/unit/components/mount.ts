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

/** Waits until the page, or what it sent, is as a test expects it. */
export async function until(expectation: () => void, timeout = 1000): Promise<void> {
  await vi.waitFor(async () => {
    await settle();
    expectation();
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

/** An answer of the worker for one command; the others succeed. */
export const failing =
  (name: string, ...failed: Parameters<typeof failure>) =>
  (sent: Sent): Outcome<unknown> =>
    sent.name === name ? failure(...failed) : success(null);

/** The field with exactly this label. */
export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = document.getElementById(found?.getAttribute('for') ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  return input;
}

/** Types into a field. */
export async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses a radio button or changes a checkbox. */
export async function choose(label: string): Promise<void> {
  await act(() => field(label).click());
}

/** The button with exactly these words. */
export function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`no button "${words}"`);
  return found;
}

/** Presses a button and waits for what comes of it. */
export async function press(words: string): Promise<void> {
  await act(() => button(words).click());
  await settle();
}

/** What stands in the elements with a role. */
export function said(role: string): string[] {
  return [...document.querySelectorAll(`[role="${role}"]`)].map((one) => one.textContent);
}
