import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { alignGateways } from '@/lib/account/gateways';
import { alignAccount } from '@/lib/account/vault';
import { fitHover } from '@/lib/hover/register';
import { WATCHING_PORT } from '@/lib/messages/protocol';
import { isOwnPage, receive } from '@/lib/messages/receive';
import { REFRESH_ALARM } from '@/lib/rankings/daily';
import { WORK_ALARM } from '@/lib/searches/jobs';
import { tidySaved } from '@/lib/store/saved';
import { systemClock } from '@/lib/traffic/clock';
import { onButton } from './button-menu';
import { commands } from './commands';
import { followHoverSites, onHovered } from './hovered';
import { fitMenu, followChanges, onMenuClick } from './menu';
import { onPicked } from './picked';
import { composeWorker, type Worker } from './worker';

export default defineBackground({
  type: 'module',
  // Every listener is registered in this first turn: a worker that was started for an event hears
  // only those that exist by its end.
  main() {
    const worker = composeWorker({ fetch: fetch.bind(globalThis), clock: systemClock });
    receive(commands(worker));
    onMenuClick(worker);
    onButton(worker.picks);
    onPicked(worker.picks);
    onHovered(worker.picks);
    followHoverSites(worker.picks);
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

/** What a worker does when it starts, beside its first event. One step that fails stops no other. */
async function wake({ searches, jobs, daily }: Worker): Promise<void> {
  const steps: Record<string, () => Promise<void>> = {
    // Before any script of ours stands in a page, so that none can read the storage.
    'closing the storage': () =>
      browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' }),
    'the account': alignAccount,
    'the other gateways': alignGateways,
    'the menu': fitMenu,
    'unfinished searches': jobs.resume,
    'the daily alarm': daily.fitAlarm,
    'tidying what was saved': () => tidySaved(searches.now()),
    'tidying rankings': daily.tidy,
    'the button on pictures': fitHover,
  };
  for (const [what, step] of Object.entries(steps)) {
    await step().catch((error: unknown) => console.error(what, error));
  }
}
