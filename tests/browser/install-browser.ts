import { canInstall, install } from './debian';
import { findBrowser, type FoundBrowser } from './find-browser';

/** Finds a browser, installing Chromium where we may; else says what a person has to install. */
export function ensureBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    install(['chromium', 'fonts-noto-cjk']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found. Install Chromium (Debian, Ubuntu: "sudo apt install chromium"; ' +
      'macOS: "brew install --cask chromium"; Windows: chrome from google.com/chrome), ' +
      'or set CHROME_PATH to the browser to use.',
  );
}
