import { ensureBrowser, whyNoDisplay } from '../../tests/browser';

const { path, branded } = ensureBrowser();
console.log(`browser: ${path}${branded ? ' (extension loaded by the debugging pipe)' : ''}`);
const reason = whyNoDisplay();
console.log(
  reason ? `native menus cannot be driven here: ${reason}` : 'native menus: driven on Xvfb',
);
