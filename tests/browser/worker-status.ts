import type { BrowserContext, CDPSession } from 'playwright-core';
import { until } from './until';

export type WorkerStatus = 'stopped' | 'starting' | 'running' | 'stopping';

/** An eye on the extension's service worker, by the debugging protocol's ServiceWorker domain. */
export interface WorkerWatch {
  session: CDPSession;
  status: () => WorkerStatus;
  waitFor: (wanted: WorkerStatus) => Promise<void>;
}

/**
 * Looks at the worker while `use` runs. This domain tells the truth at once, unlike the list of
 * targets, where a worker that starts again takes its old id, and unlike Playwright, whose
 * handle lives on through a stop. It is only there for a page; any page will do.
 */
export async function watchWorker<T>(
  context: BrowserContext,
  origin: string,
  use: (watch: WorkerWatch) => T | Promise<T>,
): Promise<T> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  let latest: WorkerStatus | undefined;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const ours = versions.findLast(
      ({ scriptURL, status }) => scriptURL.startsWith(`${origin}/`) && status !== 'redundant',
    );
    if (ours) latest = ours.runningStatus;
  });
  try {
    await session.send('ServiceWorker.enable');
    const first = await until(() => latest, { what: `the worker of ${origin} to be registered` });
    return await use({
      session,
      status: () => latest ?? first,
      waitFor: async (wanted) => {
        await until(() => latest === wanted, { what: `the worker to be ${wanted}` });
      },
    });
  } finally {
    await session.detach();
  }
}
