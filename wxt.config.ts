import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * The public half of a key pair whose private half was thrown away. It fixes the extension's id, so
 * that the OAuth callback address is the same for every clone. The store gives its own id, so
 * `npm run package` leaves it out.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA5Jaog/N/5WE64LTKcovVYvtbi50gMyncGwSj+q2CJ9fGKhgUNS5K/Tiy85ItEbNcQU27Jgwp1FiJbMdsfxVKyt0qai55r827Upe1jTKFOFpfRxnFb1kisxQYorPaychZSANq/bWFXqq+wR9thMfEA/pdjp8SmikSb0/2t37ul8Se24sLY2qwYOx0dzmSPjwUEEA2+xJNVfJoPsm3w8N5SgFgoxiAvSNjR7abcbTdR1ChUAil3ocMWMNILI6NoZ8rUR2taenDmdwNOy/xzwz/HIf8+7QyEcvQvsOaqtail4+Bcoc9/vcCR/7hWbiJ4w2BwmXrd15BrSB8KYGS42pLUQIDAQAB';

/**
 * browser-image-compression carries the address of a copy of itself on a CDN and an `importScripts`
 * call for it, both used only with `useWebWorker: true`, which we never set. The store treats either
 * string as remote code, so they do not reach the build; a test greps the output for them.
 */
function withoutRemoteCode(): Plugin {
  return {
    name: 'without-remote-code',
    transform(code, id) {
      if (!id.includes('browser-image-compression')) return null;
      return code
        .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/[^"'`]*/g, '')
        .replaceAll('self.importScripts(imageCompressionLibUrl)', '');
    },
  };
}

/**
 * write-excel-file compresses parts of 160 kB and more in workers whose code is put together while it
 * runs, from the text of minified functions. Its other way needs none; a test greps the output for them.
 */
function withoutBlobWorkers(): Plugin {
  return {
    name: 'without-blob-workers',
    transform(code, id) {
      if (!id.includes('writeXlsxFileUniversal')) return null;
      return code.replace('return generateXlsxFileAsync(', 'return generateXlsxFileSync(');
    },
  };
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/static',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '125',
    ...(mode === 'store' ? {} : { key: PUBLIC_KEY }),
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'identity',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ],
    host_permissions: [
      'https://gw.open.1688.com/*',
      'https://*.alicdn.com/*',
      'https://global-img-cdn.1688.com/*',
      'https://img.china.alibaba.com/*',
    ],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Suggestions: a person changes them at chrome://extensions/shortcuts.
    // Alt+Shift with C, P, W, X or Z is Chromium's own, for groups of tabs: it would leave ours without.
    commands: {
      pick: { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_commandPick__' },
      area: { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandArea__' },
      panel: { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandPanel__' },
    },
    incognito: 'split',
    externally_connectable: { ids: [] },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: https://*.alicdn.com https://global-img-cdn.1688.com https://img.china.alibaba.com; connect-src https: http: data: blob: file:; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
    },
  }),
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), withoutRemoteCode(), withoutBlobWorkers()],
  }),
});
