// What every script does first. No dependencies: it runs before they are installed, and its
// syntax is old enough for a Node that is too old to say so itself.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** npm writes both lock files of an installation within this time. */
const SAME_INSTALLATION_MS = 5000;

/** Ends the process with a sentence where Node is older than package.json's `engines` says. */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = /(\d+)\.(\d+)/.exec(engines.node).slice(1).map(Number);
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return;
  console.error(
    `This needs Node ${wanted.join('.')} or newer; this is Node ${process.versions.node}. ` +
      'See https://nodejs.org.',
  );
  process.exit(1);
}

/** Whether node_modules holds what package-lock.json asks for, judged by their times. */
export function isInstalled() {
  // Borrowed from another checkout: npm ci would empty it there.
  const folder = lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false });
  if (folder?.isSymbolicLink()) return true;
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = statSync(join(ROOT, 'package-lock.json')).mtimeMs;
  return statSync(installed).mtimeMs + SAME_INSTALLATION_MS >= wanted;
}

/**
 * Runs a command in the project's folder with its output on ours; gives its exit code.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: print only failures
 * @returns {Promise<number>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      // npm and npx are .cmd files on Windows, which only a shell starts.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    // Ctrl-C reaches the child as well: let it clean up, then end with it.
    let interrupted = false;
    const interrupt = () => (interrupted = true);
    process.on('SIGINT', interrupt);
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      process.off('SIGINT', interrupt);
      if (interrupted) process.exit(code === null ? 130 : code);
      if (code !== 0 && output) console.error(output);
      resolve(code === null ? 1 : code);
    });
  });
}

/**
 * Runs a TypeScript file of the project; its dependencies must be installed.
 * @param {string} file relative to the project's folder
 * @param {string[]} [args]
 * @returns {Promise<number>}
 */
export function runTypeScript(file, args = []) {
  return run(process.execPath, ['--import', 'tsx', file, ...args]);
}
