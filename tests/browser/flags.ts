import { platform } from 'node:os';

/** What a browser must know to take our server for 1688, its picture hosts and the demo shops. */
export interface SandboxAddress {
  port: number;
  /** SHA-256 of the certificate's public key, base64: only this one is trusted beside the usual. */
  spki: string;
  hosts: readonly string[];
}

/** No first-run pages, bars, bubbles, downloads of components or calls home. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--hide-crash-restore-bubble',
  '--password-store=basic',
  '--use-mock-keychain',
  // Hides the yellow "unsupported flag" bar, which would shift every page.
  '--test-type',
];

/** Every name is answered by the sandbox or not at all, so nothing leaves this machine. */
export function sandboxFlags({ port, spki, hosts }: SandboxAddress): string[] {
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
    `--ignore-certificate-errors-spki-list=${spki}`,
    '--disable-quic',
    '--no-proxy-server',
  ];
}

/** Branded browsers take an unpacked extension only from the debugging pipe, since 137. */
export function extensionFlags(extensionDir: string, byPipe: boolean): string[] {
  if (byPipe) return ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging'];
  return [`--load-extension=${extensionDir}`, `--disable-extensions-except=${extensionDir}`];
}

export interface GeneralFlags {
  userDataDir: string;
  lang: string;
  headless: boolean;
  /** Only pages of our own are opened, so Chromium may go without its process sandbox. */
  trustedPagesOnly: boolean;
}

export function generalFlags({
  userDataDir,
  lang,
  headless,
  trustedPagesOnly,
}: GeneralFlags): string[] {
  const isRoot = process.getuid?.() === 0;
  const onLinux = platform() === 'linux';
  return [
    `--user-data-dir=${userDataDir}`,
    '--remote-debugging-port=0',
    `--lang=${lang}`,
    '--window-size=1280,900',
    '--window-position=0,0',
    '--disable-features=LocalNetworkAccessChecks,DisableLoadExtensionCommandLineSwitch,Translate,MediaRouter',
    ...QUIET,
    ...(headless ? ['--headless=new'] : []),
    ...(trustedPagesOnly ? ['--disable-gpu'] : []),
    // Chromium refuses its sandbox to root, and containers often lack what it needs.
    ...(onLinux && (isRoot || trustedPagesOnly) ? ['--no-sandbox'] : []),
  ];
}
