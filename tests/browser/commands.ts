import { execFile, spawnSync, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a short command and gives what it printed; a command that fails or hangs rejects. */
export async function capture(
  command: string,
  args: string[],
  { env = {}, timeoutMs = 10_000 }: { env?: Record<string, string>; timeoutMs?: number } = {},
): Promise<string> {
  const { stdout } = await execute(command, args, {
    env: { ...process.env, ...env },
    timeout: timeoutMs,
    maxBuffer: 16 * 1024 * 1024,
  });
  return stdout;
}

/** Whether a command can be found on the PATH. */
export function hasCommand(command: string): boolean {
  const finder = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(finder, [command], { stdio: 'ignore' }).status === 0;
}

/** Whether a child that we started is still there. */
export function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/**
 * Ends a child that was started with `detached: true`, together with its own children. A browser
 * is a dozen processes: killing only the first leaves the others holding the profile.
 */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already: that is what was wanted.
  }
}

/** Runs this when our process ends, however it ends. Returns the way to undo it. */
export function atExit(run: () => void): () => void {
  process.once('exit', run);
  exitOnSignals();
  return () => process.off('exit', run);
}

let signalsHeard = false;

/** A signal's default end skips the `exit` event, which would leave our children running. */
function exitOnSignals(): void {
  if (signalsHeard) return;
  signalsHeard = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Whoever else listens wants to clean up in its own order.
      if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
    });
  }
}
