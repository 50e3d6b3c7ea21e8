import { signal } from '@preact/signals';
import { DEFAULT_PREFERENCES, preferences as stored } from '@/lib/store/preferences';

/** The user's preferences. The defaults until they have been read. */
export const preferences = signal(DEFAULT_PREFERENCES);

/** Reads the preferences and follows their changes for as long as the page lives. */
export function followPreferences(): void {
  stored.watch((next) => {
    preferences.value = next;
  });
  void stored.read().then((read) => {
    preferences.value = read;
  });
}
