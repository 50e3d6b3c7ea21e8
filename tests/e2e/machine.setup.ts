import type { TestProject } from 'vitest/node';
import { ensureBrowser, whyNoDisplay } from '../browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** Why this machine cannot show native menus; empty where it can. */
    noDisplay: string;
  }
}

/** Looks once what the machine can do. Journeys that need more are skipped, and that is said. */
export default function setup(project: TestProject): void {
  ensureBrowser();
  const reason = whyNoDisplay() ?? '';
  project.provide('noDisplay', reason);
  if (reason) console.error(`skipped: journeys with a native menu, since ${reason}`);
}
