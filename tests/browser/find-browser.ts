import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A Chromium-based browser on this machine. */
export interface FoundBrowser {
  path: string;
  /** Branded Chrome and Edge ignore `--load-extension` since 137: load by the debugging pipe. */
  branded: boolean;
}

const LINUX = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const MACOS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser named by `CHROME_PATH`, else the first one in its usual places, else nothing. */
export function findBrowser(): FoundBrowser | undefined {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const path = named || usualPlaces().find((place) => existsSync(place));
  return path ? { path, branded: isBranded(path) } : undefined;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return MACOS;
  if (process.platform === 'win32') {
    const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programs32 } = process.env;
    const roots = [PROGRAMFILES, programs32, LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS.flatMap((place) => roots.map((root) => join(root, place)));
  }
  return LINUX.flatMap((name) => LINUX_FOLDERS.map((folder) => join(folder, name)));
}

/** Asks the browser itself; on Windows `--version` would open a window, so there the path tells. */
function isBranded(path: string): boolean {
  if (process.platform === 'win32') return /\\(Google|Microsoft)\\/.test(path);
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /^(Google Chrome(?! for Testing)|Microsoft Edge)/.test(stdout);
}
