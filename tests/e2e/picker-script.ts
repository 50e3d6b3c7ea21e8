import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The picker's script as it is put into pages, without the extension around it. */
export async function bundlePicker(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [preact({ devToolsEnabled: false })],
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: { entry: join(ROOT, 'entrypoints/picker.ts'), name: 'picker', formats: ['iife'] },
    },
  });
  const [first] = Array.isArray(built) ? built : [];
  const code = first?.output[0].code;
  if (code === undefined) throw new Error('nothing was built');
  return code;
}
