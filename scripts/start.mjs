// npm start: installs what is missing, builds, and shows the extension at work in a browser.
import process from 'node:process';
import { isInstalled, requireNode, run, runTypeScript } from './bootstrap.mjs';
import { optionsFrom } from './start/options.mjs';

async function must(what, action) {
  console.log(what);
  const code = await action();
  if (code !== 0) process.exit(code);
}

requireNode();
const options = optionsFrom(process.argv.slice(2), process.env);
if ('problem' in options) {
  console.error(options.problem);
  process.exit(options.exitCode);
}
if (!isInstalled()) await must('Installing dependencies …', () => run('npm', ['ci']));
await must('Building the extension …', () =>
  run('npm', ['run', '--silent', 'build'], { quiet: true }),
);
process.exitCode = await runTypeScript('scripts/start/main.ts', [JSON.stringify(options)]);
