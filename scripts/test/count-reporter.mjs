// A vitest reporter that writes what npm test sums up, file by file. vitest's own JSON has neither the
// reasons of skipped tests nor the errors outside of tests.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const outside = unhandledErrors.map(
      ({ message }) => `outside of any test: ${firstLine(message)}`,
    );
    const report = { files: modules.map(countFile), outside };
    writeFileSync(process.env.TONGKUAN_TEST_REPORT, JSON.stringify(report));
  }
}

function countFile(module) {
  const count = { file: module.relativeModuleId, passed: 0, failures: [], skipped: [] };
  for (const test of module.children.allTests()) {
    const { state, note, errors } = test.result();
    const name = nameOf(module, test.fullName);
    if (state === 'passed') count.passed += 1;
    else if (state === 'skipped') count.skipped.push({ name, reason: note ?? reasonOf(test) });
    // A test that is still "pending" at the end was cut off.
    else count.failures.push({ name, why: firstLine(errors?.[0]?.message) });
  }
  // A file that does not load, or whose hooks fail, fails without any failed test.
  if (!module.ok() && count.failures.length === 0) {
    const why = firstLine(module.errors()[0]?.message ?? 'a hook failed');
    count.failures.push({ name: nameOf(module, 'as a whole'), why });
  }
  return count;
}

function nameOf(module, name) {
  return `${module.relativeModuleId} > ${name}`;
}

function reasonOf(test) {
  return test.options.mode === 'todo' ? 'still to be written' : 'no reason given';
}

function firstLine(text = 'unknown error') {
  return text.split('\n', 1)[0];
}
