// Reads npm start's flags, and says what is wrong before anything is installed or built.
import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import util from 'node:util';

const USAGE = `usage: npm start [-- --picture FILE] [--live] [--headless]

  --picture FILE  find this picture instead of the demo shop's
  --live          talk to the real 1688; needs ALI1688_APP_KEY, ALI1688_APP_SECRET and
                  ALI1688_REFRESH_TOKEN or ALI1688_ACCESS_TOKEN in the environment
  --headless      do not open a window: find, print the offers, end`;

/**
 * The options, or the sentence and exit code to end with.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
export function optionsFrom(args, env) {
  let values;
  try {
    ({ values } = util.parseArgs({
      args,
      options: {
        picture: { type: 'string' },
        live: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    return { problem: `${error.message}\n${USAGE}`, exitCode: 2 };
  }
  const { live, headless } = values;
  const picture = values.picture === undefined ? undefined : fromCallersFolder(values.picture, env);
  const problem =
    (picture === undefined ? undefined : whyUnreadable(picture)) ??
    (live ? missingCredentials(env) : undefined);
  return problem ? { problem, exitCode: 1 } : { picture, live, headless };
}

/** npm runs scripts in the project's folder and tells in INIT_CWD where it was called. */
function fromCallersFolder(file, env) {
  return resolve(env.INIT_CWD ?? '.', file);
}

function whyUnreadable(file) {
  try {
    if (!statSync(file).isFile()) return `This is not a file: ${file}`;
    accessSync(file, constants.R_OK);
    return undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return `There is no picture at ${file}`;
    return `The picture ${file} cannot be read (${error.code}).`;
  }
}

function missingCredentials(env) {
  const missing = ['ALI1688_APP_KEY', 'ALI1688_APP_SECRET'].filter((name) => !env[name]);
  if (!env.ALI1688_REFRESH_TOKEN && !env.ALI1688_ACCESS_TOKEN) {
    missing.push('ALI1688_REFRESH_TOKEN (or ALI1688_ACCESS_TOKEN)');
  }
  if (missing.length === 0) return undefined;
  return `--live needs your own 1688 app; not set in the environment: ${missing.join(', ')}.`;
}
