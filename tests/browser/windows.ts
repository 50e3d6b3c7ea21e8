import { capture } from './commands';
import { until } from './until';

/** A window of an X display. */
export interface XWindow {
  id: string;
  title: string;
  width: number;
  height: number;
}

// `     0x600004 "title": ("class" "Class")  320x240+10+20  +10+20`
const LINE = /^\s+(0x[0-9a-f]+) (?:"(.*)"|\(has no name\)):.*?\s(\d+)x(\d+)[+-]/gm;

/** All windows of a display; Chromium's helper windows of a few pixels are left out. */
export async function listWindows(display: string): Promise<XWindow[]> {
  const tree = await capture('xwininfo', ['-root', '-tree'], { env: { DISPLAY: display } });
  return [...tree.matchAll(LINE)]
    .map(([, id = '', title = '', width, height]) => ({
      id,
      title,
      width: Number(width),
      height: Number(height),
    }))
    .filter(({ width, height }) => width > 30 && height > 20);
}

/** Waits for a window that was not there before, a menu or a prompt. */
export function newWindow(
  display: string,
  before: XWindow[],
  { what, timeoutMs }: { what: string; timeoutMs: number },
): Promise<XWindow> {
  const known = new Set(before.map(({ id }) => id));
  return until(async () => (await listWindows(display)).find(({ id }) => !known.has(id)), {
    what,
    timeoutMs,
  });
}

/** Waits until a window is gone. */
export async function windowGone(
  display: string,
  { id }: XWindow,
  { what, timeoutMs }: { what: string; timeoutMs: number },
): Promise<void> {
  await until(async () => !(await listWindows(display)).some((window) => window.id === id), {
    what,
    timeoutMs,
  });
}

/** Presses keys, by their X names ("Tab", "Return", "f"), in the window that has the keyboard. */
export async function pressKeys(display: string, ...keys: string[]): Promise<void> {
  await capture('xdotool', ['key', '--clearmodifiers', ...keys], { env: { DISPLAY: display } });
}
