import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { alignGatewaySummary } from '@/lib/account/gateways';
import { alignSummary } from '@/lib/account/vault';
import { WATCHING_PORT } from '@/lib/messages/protocol';
import { isOwnPage, receive } from '@/lib/messages/receive';
import { REFRESH_ALARM } from '@/lib/rankings/daily';
import { WORK_ALARM } from '@/lib/searches/jobs';
import { systemClock } from '@/lib/traffic/clock';
import { commands } from './commands';
import { fitMenu, followChanges, onMenuClick } from './menu';
import { composeWorker, type Worker } from './worker';

export default defineBackground({
  type: 'module',
  // Every listener is registered in this first turn: a worker that was started for an event hears
  // only those that exist by its end.
  main() {
    const worker = composeWorker({ fetch: fetch.bind(globalThis), clock: systemClock });
    receive(commands(worker));
    onMenuClick(worker);
    followChanges();
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === WORK_ALARM) void worker.jobs.resume();
      if (name === REFRESH_ALARM) void worker.daily.refresh();
    });
    browser.runtime.onConnect.addListener((port) => {
      // A view waits for work: the port wakes the worker, which takes up what nobody is at.
      const isView = port.name === WATCHING_PORT && port.sender && isOwnPage(port.sender);
      if (isView) void worker.jobs.resume();
      else port.disconnect();
    });
    // Makes the browser start the worker with itself, which then does what `wake` says.
    browser.runtime.onStartup.addListener(() => void fitMenu());
    void wake(worker);
  },
});

/** What a worker does when it starts, beside the event that started it. */
async function wake({ jobs, daily }: Worker): Promise<void> {
  // Before any script of ours stands in a page, so that none can read the storage.
  await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  await alignSummary();
  await alignGatewaySummary();
  await fitMenu();
  await jobs.resume();
  await daily.fitAlarm();
  await daily.tidy();
}
