import type { TestProject } from 'vitest/node';
import { ensureBrowser, startDisplay } from '../browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** X display for real right-clicks; null where the machine can have none. */
    display: string | null;
    /** Why there is none. */
    noDisplay: string;
  }
}

/** Starts one display for all journeys. Without one, those that need a native menu say so. */
export default async function setup(project: TestProject): Promise<() => void> {
  ensureBrowser();
  const display = await startDisplay();
  project.provide('display', display.name);
  project.provide('noDisplay', display.name === null ? display.reason : '');
  if (display.name === null) {
    console.error(`skipped: journeys with a native menu, since ${display.reason}`);
    return () => undefined;
  }
  return display.stop;
}
