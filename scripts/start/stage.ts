import { startDisplay } from '../../tests/browser';

/** Who clicks, and where the browser shows itself. */
export type Stage =
  | { who: 'person'; display: undefined }
  | { who: 'us'; display: string; stop: () => void }
  /** Without a display no native menu opens: its listener is called instead. */
  | { who: 'nobody'; display: null; reason: string };

/** A desktop is left to the person in front of it; elsewhere we click on a display of our own. */
export async function chooseStage(headless: boolean): Promise<Stage> {
  if (!headless && hasDesktop()) return { who: 'person', display: undefined };
  const display = await startDisplay();
  if (display.name === null) return { who: 'nobody', display: null, reason: display.reason };
  return { who: 'us', display: display.name, stop: display.stop };
}

function hasDesktop(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
