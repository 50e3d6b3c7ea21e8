// npm run check: types, lint, floors and format at the same time; prints what each one says.
import process from 'node:process';
import { run } from './bootstrap.mjs';

/** What is checked without running anything, and by which command. */
export const CHECKS = {
  types: ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', 'node_modules/.cache/types'],
  lint: ['eslint', '.', '--cache', '--cache-location', 'node_modules/.cache/eslint/'],
  floors: [
    'depcruise',
    ...['entrypoints', 'components', 'lib', 'tests', 'scripts'],
    ...['--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  format: ['prettier', '--check', '.', '--log-level', 'warn'],
};

/**
 * Runs all checks at once.
 * @returns {Promise<Record<string, number>>} the exit code of each
 */
export async function check() {
  const codes = await Promise.all(
    Object.entries(CHECKS).map(async ([name, command]) => {
      const code = await run('npx', command, { quiet: true });
      console.log(`${name}: ${code === 0 ? 'passed' : 'failed'}`);
      return [name, code];
    }),
  );
  return Object.fromEntries(codes);
}

if (process.argv[1] === import.meta.filename) {
  const codes = await check();
  process.exitCode = Object.values(codes).some((code) => code !== 0) ? 1 : 0;
}
