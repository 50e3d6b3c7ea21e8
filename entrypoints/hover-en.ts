import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nameHoverButton } from '@/lib/locale/hover-words';

/** Goes before the button's script where the extension speaks this language. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    nameHoverButton('en');
  },
});
