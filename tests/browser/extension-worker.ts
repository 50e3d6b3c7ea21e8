import type { Browser, BrowserContext, CDPSession, Worker } from 'playwright-core';
import { until } from './until';
import { watchWorker } from './worker-status';

/** The two ways that the debugging protocol has to end a worker; both were measured to work. */
export type WayToStop = 'close target' | 'stop all workers';

/** The extension's service worker. */
export interface ExtensionWorker {
  /** Waits until it is installed and activated. */
  ready(): Promise<void>;
  /** Whether it runs now; asking does not start it. */
  isRunning(): Promise<boolean>;
  /**
   * Runs a function in it, starting it first where it had stopped. The function must stand alone;
   * run by tsx it may not hold named inner functions, which tsx wraps in a helper of its own.
   */
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>;
  /** Ends it and waits until that instance is gone; an open page's port may start the next one. */
  stop(way?: WayToStop): Promise<void>;
}

/** The worker of the extension at this origin (`chrome-extension://<id>`). */
export function extensionWorker(
  origin: string,
  context: () => Promise<BrowserContext>,
): ExtensionWorker {
  const attached = async () =>
    (await context()).serviceWorkers().find((worker) => worker.url().startsWith(`${origin}/`));
  const started = async (): Promise<Worker> => {
    await start(await context(), origin);
    return until(attached, { what: 'the worker to be attached' });
  };

  return {
    async ready() {
      const worker = await until(attached, { what: `${origin} to load: is its manifest right?` });
      await until(() => isActivated(worker), { what: 'the worker to be activated' });
    },
    isRunning: async () =>
      watchWorker(await context(), origin, ({ status }) => status() === 'running'),
    async evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg?: Arg) {
      return (await started()).evaluate(run as (arg: unknown) => Promise<Result>, arg);
    },
    stop: async (way = 'close target') => stop(await context(), origin, way),
  };
}

/** Chromium stops and restarts a worker that is asked to stop before its installation ended. */
function isActivated(worker: Worker): Promise<boolean> {
  return worker.evaluate(() => {
    const { registration } = globalThis as unknown as { registration: ServiceWorkerRegistration };
    return registration.active?.state === 'activated';
  });
}

/** Starts a stopped worker without running code of our pages. */
function start(context: BrowserContext, origin: string): Promise<void> {
  return watchWorker(context, origin, async ({ session, status, waitFor }) => {
    if (status() === 'running') return;
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    await waitFor('running');
  });
}

function stop(context: BrowserContext, origin: string, way: WayToStop): Promise<void> {
  return watchWorker(context, origin, async ({ session, status, waitFor }) => {
    if (status() === 'stopped') return;
    const stopped = waitFor('stopped');
    if (way === 'stop all workers') await session.send('ServiceWorker.stopAllWorkers');
    else await closeTarget(context.browser(), origin);
    await stopped;
  });
}

async function closeTarget(browser: Browser | null, origin: string): Promise<void> {
  if (!browser) throw new Error('the connection to the browser is closed');
  const session = await browser.newBrowserCDPSession();
  const targetId = await workerTarget(session, origin);
  if (targetId) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}

async function workerTarget(session: CDPSession, origin: string): Promise<string | undefined> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`),
  )?.targetId;
}
