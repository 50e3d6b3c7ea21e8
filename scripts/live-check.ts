// Asks the real 1688, with the caller's own app, whether every operation still answers as documented.
import { systemClock } from '../lib/traffic/clock';
import { runLiveCheck } from './live-check-run';

process.exitCode = await runLiveCheck({
  fetch,
  env: process.env,
  clock: systemClock,
  print: (line) => {
    console.log(line);
  },
});
