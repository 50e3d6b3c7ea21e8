import { APPS, chromiumFlags, startSandbox } from './index';

const port = Number(process.env['SANDBOX_PORT'] ?? 0);
const sandbox = await startSandbox({ port });
const { main, router, partner } = APPS;

console.log(`1688 sandbox on ${sandbox.origin} (log: ${sandbox.origin}/__sandbox/log)

Start Chromium with these flags, then open https://shop.test/ or https://gallery.test/
${chromiumFlags(sandbox)
  .map((flag) => `  '${flag}'`)
  .join('\n')}

Demo credentials, good here and nowhere else:
  Official  App key        ${main.appKey}
            App secret     ${main.appSecret}
            Access token   ${main.accessToken}
            Refresh token  ${main.refreshToken}
  Router    App key        ${router.appKey}
            App secret     ${router.appSecret}
            Session        ${router.session}
  Partner   AppId          ${partner.appId}
            App secret     ${partner.appSecret}
            seller_nick    ${partner.sellerNick}

Ctrl-C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close();
  });
}
