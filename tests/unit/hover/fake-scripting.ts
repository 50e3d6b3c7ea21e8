import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isCovered } from '@/lib/store/hover-sites';

interface Registered {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

/** What the browser did with our scripts in a test. */
export interface FakeScripting {
  /** The one script that is registered now, as it was given. */
  registered: () => Registered | undefined;
  /** Tabs into which a file was put, in their order. */
  injected: { tabId: number; file: string }[];
  /** What tabs were told. */
  told: { tabId: number; message: unknown }[];
}

/** A browser with these tabs, the first of which has the id 1. */
export function fakeScripting(...addresses: string[]): FakeScripting {
  const scripts = new Map<string, Registered>();
  const injected: FakeScripting['injected'] = [];
  const told: FakeScripting['told'] = [];
  const tabs = addresses.map((url, at) => ({ id: at + 1, url }));
  Object.assign(browser.scripting, {
    getRegisteredContentScripts: ({ ids = [] }: { ids?: string[] }) =>
      Promise.resolve(
        [...scripts.values()]
          .filter(({ id }) => ids.includes(id))
          // As Chromium gives them back.
          .map((script) => ({ ...script, js: script.js.map((file) => file.replace(/^\//, '')) })),
      ),
    registerContentScripts: (more: Registered[]) => {
      const double = more.find(({ id }) => scripts.has(id));
      if (double) return Promise.reject(new Error(`Duplicate script ID '${double.id}'`));
      more.forEach((script) => scripts.set(script.id, script));
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids = [] }: { ids?: string[] }) => {
      ids.forEach((id) => scripts.delete(id));
      return Promise.resolve();
    },
    executeScript: ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      injected.push({ tabId: target.tabId, file: files.join() });
      // A page of the store or of a policy lets nobody in; the others must not suffer from that.
      return addresses[target.tabId - 1]?.includes('closed')
        ? Promise.reject(new Error('Cannot access contents of the page'))
        : Promise.resolve([]);
    },
  });
  const query = ({ url }: { url?: string[] }) =>
    Promise.resolve(
      tabs.filter((tab) => !url || isCovered(tab.url, { matches: url, excludeMatches: [] })),
    );
  const sendMessage = (tabId: number, message: unknown) => {
    told.push({ tabId, message });
    return Promise.reject(new Error('Could not establish connection'));
  };
  vi.spyOn(browser.tabs, 'query').mockImplementation(query as never);
  Object.assign(browser.tabs, { sendMessage });
  return { registered: () => scripts.get('hover'), injected, told };
}
