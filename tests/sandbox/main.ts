import { APPS, chromiumFlags, startSandbox } from './index';

const port = Number(process.env['SANDBOX_PORT'] ?? 0);
const sandbox = await startSandbox({ port });
const { appKey, appSecret, accessToken, refreshToken } = APPS.main;

console.log(`1688 sandbox on ${sandbox.origin} (log: ${sandbox.origin}/__sandbox/log)

Start Chromium with these flags, then open https://shop.test/
${chromiumFlags(sandbox)
  .map((flag) => `  '${flag}'`)
  .join('\n')}

Demo credentials, good here and nowhere else:
  App key        ${appKey}
  App secret     ${appSecret}
  Access token   ${accessToken}
  Refresh token  ${refreshToken}

Ctrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close();
  });
}
