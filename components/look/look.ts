import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { followPreferences, preferences } from '@/components/state/preferences';
import { language } from '@/components/words/words';
import { INTERFACE_LANGUAGES, interfaceLanguage } from '@/lib/locale/languages';
import { DEFAULT_PREFERENCES, preferencesSchema, type Preferences } from '@/lib/store/preferences';
import { z } from '@/lib/zod';

/** Where theme and language are mirrored, since only localStorage answers at once. */
const MIRROR = 'tongkuan:look';

const schema = z.pick(preferencesSchema, { theme: true, interfaceLanguage: true });
type Look = Pick<Preferences, 'theme' | 'interfaceLanguage'>;

/**
 * Gives the page its theme and language before anything is rendered, and keeps to the preferences
 * from then on.
 */
export function startLook(): void {
  const { theme, interfaceLanguage: tongue } = readMirror();
  preferences.value = { ...DEFAULT_PREFERENCES, theme, interfaceLanguage: tongue };
  effect(() => apply(preferences.value));
  followPreferences();
}

function apply({ theme, interfaceLanguage: tongue }: Look): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  language.value =
    INTERFACE_LANGUAGES.find((known) => known === tongue) ??
    interfaceLanguage(browser.i18n.getUILanguage());
  root.lang = language.peek();
  localStorage.setItem(MIRROR, JSON.stringify({ theme, interfaceLanguage: tongue }));
}

function readMirror(): Look {
  try {
    const read = schema.safeParse(JSON.parse(localStorage.getItem(MIRROR) ?? '{}'));
    return read.success ? read.data : DEFAULT_PREFERENCES;
  } catch {
    return DEFAULT_PREFERENCES;
  }
}
