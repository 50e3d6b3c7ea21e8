// Runs the steps of npm test and sums them up: a step that is no test counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, run } from '../bootstrap.mjs';

const sum = { passed: 0, tests: 0, failures: [], skipped: [], unsteady: [] };

/**
 * Runs one step and counts it.
 * @param {string} name
 * @param {() => number | Promise<number>} action gives an exit code
 * @returns {Promise<boolean>} whether it passed
 */
export async function step(name, action) {
  const passed = (await timed(name, action)) === 0;
  if (passed) sum.passed += 1;
  else sum.failures.push(name);
  return passed;
}

/**
 * Runs projects of vitest and counts their tests one by one.
 * @param {string} name
 * @param {string[]} projects
 */
export async function vitest(name, projects) {
  const report = join(ROOT, 'test-results', `${projects[0]}.json`);
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=default', '--reporter=./scripts/test/count-reporter.mjs'];
  const code = await timed(name, () =>
    run('npx', [...args, ...reporters], { env: { TONGKUAN_TEST_REPORT: report } }),
  );
  const counts = read(report);
  sum.passed += counts.passed;
  sum.tests += counts.passed + counts.failures.length;
  sum.failures.push(...counts.failures);
  sum.skipped.push(...counts.skipped);
  sum.unsteady.push(...counts.unsteady);
  if (code !== 0 && counts.failures.length === 0) sum.failures.push(`${name} (exit code ${code})`);
}

/**
 * Prints what failed and what was left out, then the one line that says it all, and ends.
 * @param {{ testsExpected: boolean }} options
 */
export function finish({ testsExpected }) {
  if (testsExpected && sum.tests === 0) sum.failures.push('no test was run at all');
  console.log('');
  for (const { name, reason } of sum.skipped) console.log(`skipped: ${name} (${reason})`);
  for (const name of sum.unsteady) console.log(`passed only at the second try: ${name}`);
  for (const name of sum.failures) console.log(`failed: ${name}`);
  const counts = [`${sum.passed} passed`, `${sum.failures.length} failed`];
  if (sum.skipped.length > 0) counts.push(`${sum.skipped.length} skipped`);
  console.log(counts.join(', '));
  process.exitCode = sum.failures.length > 0 ? 1 : 0;
}

async function timed(name, action) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const code = await action();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return code;
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // vitest ended before it could report: the caller counts that by its exit code.
    return { passed: 0, failures: [], skipped: [], unsteady: [] };
  }
}
