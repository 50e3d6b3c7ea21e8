import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHover } from '@/components/hover/start-hover';
import { hoverTitle } from '@/lib/locale/hover-words';
import { interfaceLanguage } from '@/lib/locale/languages';

/**
 * Runs in every frame of the sites on which a person wants a button on pictures. It cannot read what
 * language they chose for the extension, so it speaks the browser's.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    startHover(window, hoverTitle(interfaceLanguage(browser.i18n.getUILanguage())));
  },
});
