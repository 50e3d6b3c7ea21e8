import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A throwaway profile that asks nothing: no password prompts, no translate bar, no welcome. */
export function createProfile(lang: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tongkuan-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(quietPreferences(lang)));
  return folder;
}

export function removeProfile(folder: string): void {
  // A process that was just killed may still write its last file: Node then tries again.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}

function quietPreferences(lang: string): object {
  return {
    credentials_enable_service: false,
    credentials_enable_autosignin: false,
    profile: { password_manager_enabled: false },
    translate: { enabled: false },
    browser: { has_seen_welcome_page: true, check_default_browser: false },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    signin: { allowed: false },
    intl: { selected_languages: lang, accept_languages: lang },
  };
}
