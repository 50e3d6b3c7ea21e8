import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startHover } from '@/components/hover/start-hover';

/** Runs in every frame of the sites on which a person wants a button on pictures. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    startHover(window);
  },
});
