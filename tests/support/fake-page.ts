import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readInPage, type PageReading } from '@/lib/reading/in-page';

interface Injection {
  injectImmediately?: boolean;
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

/** What a page makes of our scripts. */
interface PageAnswers {
  /** What the files answer, by their names. */
  files?: Record<string, () => unknown>;
  /** What the page's own reading of an address gives. */
  reads?: (address: string) => PageReading | Promise<PageReading>;
  /** From this injection on, counted from 0, nothing is answered: an alert stands over the page. */
  hangsAt?: number;
}

/** A page that lets scripts in: functions run for real, in this process. @returns all injections */
export function fakePage({ files = {}, reads, hangsAt = Infinity }: PageAnswers): Injection[] {
  const injections: Injection[] = [];
  const executeScript = async (injection: Injection): Promise<unknown> => {
    injections.push(injection);
    const { func, args = [], files: [file = ''] = [] } = injection;
    if (injections.length > hangsAt) return new Promise(() => undefined);
    const isReading = (func as unknown) === readInPage;
    const answer = isReading ? reads?.(args[0] as string) : (func?.(...args) ?? files[file]?.());
    return [{ result: await answer }];
  };
  Object.assign(browser.scripting, { executeScript });
  const refused = Promise.resolve(false) as never;
  vi.spyOn(browser.permissions, 'contains').mockReturnValue(refused);
  return injections;
}
