import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The id that Chromium gives to an unpacked extension: the first 128 bits of the SHA-256 of its
 * public key, or of its folder's path where the manifest has no `key`, in the letters a to p.
 */
export function extensionIdOf(extensionDir: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const key = hasKey(manifest) ? Buffer.from(manifest.key, 'base64') : pathBytes(extensionDir);
  const digest = createHash('sha256').update(key).digest('hex');
  return digest
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));
}

function hasKey(manifest: unknown): manifest is { key: string } {
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'key' in manifest &&
    typeof manifest.key === 'string'
  );
}

/** Chromium hashes the path as the system stores it: UTF-16 on Windows. */
function pathBytes(extensionDir: string): Buffer {
  const path = realpathSync(extensionDir);
  return Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8');
}
