import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { atExit, isRunning, killGroup } from './commands';
import { loadByPipe } from './debug-pipe';
import { driveBrowser, type ExtensionBrowser } from './extension-browser';
import { extensionIdOf } from './extension-id';
import { extensionFlags, generalFlags, sandboxFlags, type SandboxAddress } from './flags';
import type { FoundBrowser } from './find-browser';
import { ensureBrowser } from './install-browser';
import { createProfile, removeProfile } from './profile';
import { until } from './until';

/** How to start the browser. */
export interface LaunchOptions {
  /** Folder of the built extension, the one with manifest.json. */
  extensionDir: string;
  /** The local 1688; without one (`live`) names resolve as usual and calls leave the machine. */
  sandbox?: SandboxAddress;
  live?: boolean;
  /** X display such as ":7", or the desktop's own with `undefined`; `null` starts headless. */
  display?: string | null;
  /** A profile to keep and use again; without it a fresh one is made and thrown away. */
  userDataDir?: string;
  /** The browser's language, "en-US" or "zh-CN". */
  lang?: string;
  extraArgs?: string[];
  browser?: FoundBrowser;
  /** Leave colours, downloads and focus as a person has them: for showing, not for testing. */
  asPerson?: boolean;
}

/** Starts Chromium as our own child, with the extension, and connects to it. */
export async function launchBrowser(options: LaunchOptions): Promise<ExtensionBrowser> {
  const found = options.browser ?? ensureBrowser();
  const extensionDir = realpathSync(options.extensionDir);
  const userDataDir = options.userDataDir ?? createProfile(options.lang ?? 'en-US');
  const child = start(found, flagsFor(options, found, extensionDir, userDataDir), options);
  const errors = rememberErrors(child);
  const end = () => {
    forget();
    killGroup(child);
    if (!options.userDataDir) removeProfile(userDataDir);
  };
  const forget = atExit(end);
  try {
    const endpoint = await debuggingEndpoint(child, userDataDir, errors);
    const extensionId = found.branded
      ? await loadByPipe(child, extensionDir)
      : extensionIdOf(extensionDir);
    const { display = process.env.DISPLAY ?? null, asPerson = false } = options;
    return await driveBrowser({ child, endpoint, extensionId, display, asPerson, end });
  } catch (error) {
    end();
    throw error;
  }
}

function flagsFor(
  { sandbox, live = false, display, lang = 'en-US', extraArgs = [] }: LaunchOptions,
  { branded }: FoundBrowser,
  extensionDir: string,
  userDataDir: string,
): string[] {
  if (!sandbox && !live) throw new Error('launchBrowser needs a sandbox, or live: true');
  return [
    ...generalFlags({ userDataDir, lang, headless: display === null, trustedPagesOnly: !live }),
    ...extensionFlags(extensionDir, branded),
    ...(sandbox && !live ? sandboxFlags(sandbox) : []),
    // A given display is an X display, also where the desktop around us speaks Wayland.
    ...(display ? ['--ozone-platform=x11'] : []),
    ...extraArgs,
    'about:blank',
  ];
}

function start(
  { path, branded }: FoundBrowser,
  flags: string[],
  { display, lang = 'en-US' }: LaunchOptions,
): ChildProcess {
  const env: NodeJS.ProcessEnv = { ...process.env, LANGUAGE: lang.replace('-', '_') };
  if (display) env.DISPLAY = display;
  return spawn(path, flags, {
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', ...(branded ? (['pipe', 'pipe'] as const) : [])],
  });
}

/** The last lines that the browser complained in, for the error of a failed start. */
function rememberErrors(child: ChildProcess): () => string {
  let tail = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-2000);
  });
  child.on('error', (error) => (tail += error.message));
  return () => tail.trim();
}

/** Chromium writes the port it chose, and a path, into its profile once it listens. */
async function debuggingEndpoint(
  child: ChildProcess,
  userDataDir: string,
  errors: () => string,
): Promise<string> {
  const file = join(userDataDir, 'DevToolsActivePort');
  const port = await until(
    () => {
      if (!isRunning(child)) throw new Error(`the browser ended at its start:\n${errors()}`);
      if (!existsSync(file)) return undefined;
      const [first, second] = readFileSync(file, 'utf8').split('\n');
      return second ? first : undefined;
    },
    { what: 'the browser to start', timeoutMs: 30_000 },
  );
  return `http://127.0.0.1:${port}`;
}
