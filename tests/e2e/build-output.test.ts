import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, BUILD, type Stage } from './stage';

/** The part of the browser's own API that the worker is asked for; it needs no permission. */
declare const chrome: {
  management: { getPermissionWarningsByManifest: (manifest: string) => Promise<string[]> };
};

const ROOT = join(import.meta.dirname, '../..');
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
const text = (path: string): string => readFileSync(path, 'utf8');
const manifest = JSON.parse(text(join(BUILD, 'manifest.json'))) as Record<string, unknown> & {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions: string[];
};

describe('the built extension', () => {
  it.each([
    ['eval', /\beval\s*\(/],
    ['new Function', /\bnew Function\b|[^\w.]Function\s*\(/],
    ['importScripts', /importScripts\s*\(/],
    ['a script’s address elsewhere', /https?:\/\/[^\s"'`]+\.m?js\b/],
    ['a worker whose code is a blob', /new Worker\([^;]{0,200}createObjectURL/],
    ['a CDN', /jsdelivr|unpkg|cdnjs|esm\.sh/],
  ])('holds no %s', (_, pattern) => {
    const guilty = files(BUILD).filter(
      (path) => /\.(?:js|html|json)$/.test(path) && pattern.test(text(path)),
    );
    expect(guilty).toEqual([]);
  });

  it('has a worker of at most 80 kB gzip, in one file without further imports', () => {
    const worker = readFileSync(join(BUILD, 'background.js'));
    expect(gzipSync(worker).length).toBeLessThan(80_000);
    expect(worker.toString()).not.toMatch(/\bimport\s*[("']/);
  });

  it.each([
    ['picker.js', 120_000],
    ['finder.js', 40_000],
    ['hover.js', 60_000],
    ['hover-en.js', 1000],
    ['hover-zh-CN.js', 1000],
  ])('puts into pages with %s at most %i bytes, no validator and no name', (name, most) => {
    const script = text(join(BUILD, name));
    expect(script.length).toBeLessThan(most);
    // By this name zod keeps what is its own, also in the smallest build.
    expect(script).not.toContain('_zod');
    expect(script).not.toMatch(/^(?:var|let|const) /);
  });

  it('lets no page, site or extension in', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['content_scripts']).toBeUndefined();
    expect(manifest['externally_connectable']).toEqual({ ids: [] });
    expect(manifest['incognito']).toBe('split');
  });

  it('asks for exactly these permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'identity',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.host_permissions).toEqual([
      'https://gw.open.1688.com/*',
      'https://*.alicdn.com/*',
      'https://global-img-cdn.1688.com/*',
      'https://img.china.alibaba.com/*',
    ]);
    expect(manifest['optional_host_permissions']).toEqual(['http://*/*', 'https://*/*']);
  });
});

describe('permissions and code', () => {
  /** Namespaces that need no permission, and permissions that open no namespace. */
  const FREE_NAMESPACES = [
    'action',
    'commands',
    'dom',
    'extension',
    'i18n',
    'permissions',
    'runtime',
    'tabs',
    'windows',
  ];
  const WITHOUT_NAMESPACE = ['activeTab', 'unlimitedStorage'];

  const used = new Set(
    ['entrypoints', 'components', 'lib']
      .flatMap((folder) => files(join(ROOT, folder)))
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => [...text(path).matchAll(/\bbrowser\??\.(\w+)/g)])
      .map(([, namespace]) => namespace ?? ''),
  );

  it('every namespace that the code uses has its permission', () => {
    const granted = [...manifest.permissions, ...FREE_NAMESPACES];
    expect([...used].filter((namespace) => !granted.includes(namespace))).toEqual([]);
  });

  it('every permission is used by the code', () => {
    const needed = manifest.permissions.filter((name) => !WITHOUT_NAMESPACE.includes(name));
    expect(needed.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('installing', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage({ headless: true });
  });
  afterAll(() => stage.close());

  it('warns of the four hosts of 1688, which Chrome sums up, and of nothing else', async () => {
    const warnings = await stage.browser.worker.evaluate(
      (json: string) => chrome.management.getPermissionWarningsByManifest(json),
      JSON.stringify(manifest),
    );
    expect(warnings).toEqual(['Read and change your data on a number of websites']);
  });
});
