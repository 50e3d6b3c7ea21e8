import { spawn, type ChildProcess } from 'node:child_process';
import { atExit, capture, hasCommand, killGroup } from './commands';
import { canInstall, install } from './debian';

/** An X server of our own, with a window manager in it. */
export interface Display {
  /** As in the environment variable DISPLAY, such as ":5". */
  name: string;
  stop: () => void;
}

/** What drives native menus: command, and the Debian package that holds it. */
const TOOLS = {
  Xvfb: 'xvfb',
  openbox: 'openbox',
  xdotool: 'xdotool',
  xwininfo: 'x11-utils',
  import: 'imagemagick',
};

/** Starts a private X server, so that parallel runs never meet; null, with a reason, where none can be. */
export async function startDisplay(): Promise<Display | { name: null; reason: string }> {
  const reason = whyNoDisplay();
  if (reason) return { name: null, reason };
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const stopServer = stopper(server);
  try {
    const name = `:${await displayNumber(server)}`;
    // Without a window manager no window gets the keyboard.
    const env = { ...process.env, DISPLAY: name };
    const stopManager = stopper(spawn('openbox', { detached: true, stdio: 'ignore', env }));
    // Out of the way: whatever the pointer rests on would be hovered.
    await capture('xdotool', ['mousemove', '1279', '899'], { env: { DISPLAY: name } });
    return {
      name,
      stop() {
        stopManager();
        stopServer();
      },
    };
  } catch (error) {
    stopServer();
    throw error;
  }
}

/** Installs the tools where we may; says what is missing where we may not. */
export function whyNoDisplay(): string | undefined {
  if (process.platform !== 'linux') return 'a private display needs Linux';
  if (missingPackages().length > 0 && canInstall()) {
    try {
      install([...missingPackages(), 'fonts-noto-cjk']);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  const missing = missingPackages();
  return missing.length > 0 ? `not installed: ${missing.join(', ')}` : undefined;
}

function missingPackages(): string[] {
  return Object.entries(TOOLS)
    .filter(([command]) => !hasCommand(command))
    .map(([, name]) => name);
}

function stopper(child: ChildProcess): () => void {
  const forget = atExit(() => killGroup(child));
  return () => {
    forget();
    killGroup(child);
  };
}

/** Xvfb picks a free number and writes it to the descriptor it was given, once it listens. */
function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended at its start (exit code ${code})`)));
    let written = '';
    server.stdio[3]?.on('data', (chunk: Buffer) => {
      written += chunk.toString();
      if (written.includes('\n')) resolve(written.trim());
    });
  });
}
