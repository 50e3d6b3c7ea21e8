// Runs the steps of npm test and sums them up: a step that is no test counts as one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, run } from '../bootstrap.mjs';

/** More files than this were not unlucky: a second try would only take the time again. */
const MOST_SECOND_TRIES = 6;

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
  count(await runTests(name, projects));
}

/**
 * The same for tests that drive a real browser, which can miss a beat under load: a file with a failure
 * is run once more from its start, with a new browser and a new sandbox, since half of what the first
 * try did would stand in the way of the second. What only the second try passed is named.
 * @param {string} name
 * @param {string[]} projects
 */
export async function journeys(name, projects) {
  const first = await runTests(name, projects);
  const isUnsteady = ({ failures }) => failures.length > 0;
  const red = first.files.filter(isUnsteady);
  if (red.length === 0 || red.length > MOST_SECOND_TRIES) {
    count(first);
    return;
  }
  const files = red.map(({ file }) => file);
  const second = await runTests(`${name}: second try`, projects, files);
  sum.unsteady.push(...red.flatMap(({ failures }) => failures).map(told));
  // What went wrong outside of any test may belong to the files that are judged anew.
  const steady = first.files.filter((file) => !isUnsteady(file));
  count({ ...second, files: [...steady, ...second.files] });
}

async function runTests(name, projects, files = []) {
  const report = join(ROOT, 'test-results', `${projects[0]}.json`);
  mkdirSync(join(ROOT, 'test-results'), { recursive: true });
  rmSync(report, { force: true });
  const args = ['vitest', 'run', ...projects.flatMap((project) => ['--project', project])];
  const reporters = ['--reporter=default', '--reporter=./scripts/test/count-reporter.mjs'];
  const code = await timed(name, () =>
    run('npx', [...args, ...reporters, ...files], { env: { TONGKUAN_TEST_REPORT: report } }),
  );
  return { name, code, ...read(report) };
}

function count({ name, code, files, outside }) {
  const failures = [...files.flatMap((file) => file.failures).map(told), ...outside];
  sum.failures.push(...failures);
  for (const { passed, failures: failed, skipped } of files) {
    sum.passed += passed;
    sum.tests += passed + failed.length;
    sum.skipped.push(...skipped);
  }
  if (code !== 0 && failures.length === 0) sum.failures.push(`${name} (exit code ${code})`);
}

function told({ name, why }) {
  return `${name}: ${why}`;
}

/**
 * Prints what failed and what was left out, then the one line that says it all, and ends.
 * @param {{ testsExpected: boolean }} options
 */
export function finish({ testsExpected }) {
  if (testsExpected && sum.tests === 0) sum.failures.push('no test was run at all');
  console.log('');
  for (const { name, reason } of sum.skipped) console.log(`skipped: ${name} (${reason})`);
  for (const name of sum.unsteady) console.log(`failed at the first try: ${name}`);
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
    return { files: [], outside: [] };
  }
}
