import { vi } from 'vitest';
import { browser } from 'wxt/browser';

type Told = (permissions: { origins: string[] }) => void;

/** The browser's host permissions in a test, which knows none: what is granted, and who hears of it. */
export interface FakePermissions {
  granted: Set<string>;
  /** The person agrees, or did so in the browser's own pages. */
  grant: (...origins: string[]) => void;
  revoke: (...origins: string[]) => void;
  /** What was asked for, one question after the other. */
  asked: string[][];
}

/** Puts them in place of those that the fake browser does not have, with a manifest that names none. */
export function fakePermissions(...origins: string[]): FakePermissions {
  const granted = new Set(origins);
  const asked: string[][] = [];
  const added = new Set<Told>();
  const removed = new Set<Told>();
  const event = (listeners: Set<Told>) => ({
    addListener: (listener: Told) => void listeners.add(listener),
    removeListener: (listener: Told) => void listeners.delete(listener),
  });
  const grant = (...more: string[]): void => {
    more.forEach((origin) => granted.add(origin));
    added.forEach((tell) => tell({ origins: more }));
  };
  const revoke = (...fewer: string[]): void => {
    fewer.forEach((origin) => granted.delete(origin));
    removed.forEach((tell) => tell({ origins: fewer }));
  };
  Object.assign(browser.permissions, {
    onAdded: event(added),
    onRemoved: event(removed),
    contains: ({ origins: wanted = [] }: { origins?: string[] }) =>
      Promise.resolve(wanted.every((origin) => isWithin(origin, granted))),
    getAll: () => Promise.resolve({ origins: [...granted] }),
    request: vi.fn(({ origins: wanted = [] }: { origins?: string[] }) => {
      asked.push(wanted);
      return Promise.resolve(false);
    }),
    remove: ({ origins: fewer = [] }: { origins?: string[] }) => {
      revoke(...fewer);
      return Promise.resolve(true);
    },
  });
  const getManifest = () => ({ host_permissions: [] });
  Object.assign(browser.runtime, { getManifest });
  return { granted, grant, revoke, asked };
}

/** As in Chrome: a pattern is held by one that is as wide or wider, of its own scheme. */
function isWithin(origin: string, granted: Set<string>): boolean {
  const [scheme = ''] = origin.split('//');
  return granted.has(origin) || granted.has(`${scheme}//*/*`);
}
