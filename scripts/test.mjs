// npm test: installs what is missing, checks, tests, builds and drives the build in a browser.
// `npm test -- --only check|unit|e2e` runs a part. The last line counts what passed and failed.
import process from 'node:process';
import { isInstalled, requireNode, run, runTypeScript } from './bootstrap.mjs';
import { check } from './check.mjs';
import { finish, journeys, step, vitest } from './test/steps.mjs';

const PARTS = ['check', 'unit', 'e2e'];

function partsFrom(args) {
  if (args.length === 0) return PARTS;
  if (args.length === 2 && args[0] === '--only' && PARTS.includes(args[1])) return [args[1]];
  console.error(`usage: npm test [-- --only ${PARTS.join('|')}]`);
  process.exit(2);
}

async function checks() {
  console.log('\n== types, lint, floors and format');
  const codes = await check();
  for (const [name, code] of Object.entries(codes)) await step(name, () => code);
}

async function e2e() {
  const ready = await step('browser', () => runTypeScript('scripts/test/prepare-browser.ts'));
  const built = await step('build', () => run('npm', ['run', '--silent', 'build']));
  if (ready && built) {
    await journeys('end-to-end tests', ['e2e']);
    await step('npm start, without a window', () => start([]));
    await step('npm start, with a picture', () => start(['--picture', 'docs/screenshot.png']));
  } else await step('end-to-end tests (not run: no browser or no build)', () => 1);
}

/** The way that README shows first, as it goes where nobody can click. */
function start(flags) {
  return run('node', ['scripts/start.mjs', '--headless', ...flags]);
}

requireNode();
const parts = partsFrom(process.argv.slice(2));
const installed = await step('install', () => (isInstalled() ? 0 : run('npm', ['ci'])));
if (installed) {
  if (parts.includes('check')) await checks();
  if (parts.includes('unit')) await vitest('unit tests', ['unit', 'usecases']);
  if (parts.includes('e2e')) await e2e();
}
finish({ testsExpected: parts.some((part) => part !== 'check') });
