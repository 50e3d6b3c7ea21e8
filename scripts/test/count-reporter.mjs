// A vitest reporter that writes what npm test sums up. vitest's own JSON has neither the reasons
// of skipped tests nor the errors outside of tests.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const report = { passed: 0, failures: [], skipped: [], unsteady: [] };
    for (const module of modules) countModule(module, report);
    for (const error of unhandledErrors) {
      report.failures.push(`outside of any test: ${firstLine(error.message)}`);
    }
    writeFileSync(process.env.TONGKUAN_TEST_REPORT, JSON.stringify(report));
  }
}

function countModule(module, report) {
  const before = report.failures.length;
  for (const test of module.children.allTests()) {
    const { state, note } = test.result();
    const name = nameOf(module, test.fullName);
    if (test.diagnostic()?.flaky) report.unsteady.push(name);
    if (state === 'passed') report.passed += 1;
    else if (state === 'skipped') report.skipped.push({ name, reason: note ?? reasonOf(test) });
    // A test that is still "pending" at the end was cut off.
    else report.failures.push(name);
  }
  // A file that does not load, or whose hooks fail, fails without any failed test.
  if (!module.ok() && report.failures.length === before) {
    report.failures.push(nameOf(module, firstLine(module.errors()[0]?.message ?? 'a hook failed')));
  }
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
