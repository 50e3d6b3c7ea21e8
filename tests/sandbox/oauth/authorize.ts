import { findApp } from '../apps';
import { escapeHtml, html, redirect, type Exchange, type Reply } from '../exchange';
import type { World } from '../world';

/**
 * auth.1688.com/oauth/authorize (platform facts 3): a page with one button for each answer. What is
 * wrong with the request is said as an HTML page too, never as a redirect.
 */
export function authorize(exchange: Exchange, world: World): Reply {
  if (exchange.path !== '/oauth/authorize')
    return html(404, sentence('页面不存在', 'No such page'));
  const clientId = exchange.query.get('client_id') ?? '';
  const redirectUri = exchange.query.get('redirect_uri') ?? '';
  if (clientId === '' || redirectUri === '') {
    return html(200, sentence('缺少必要参数', 'A required parameter is missing'));
  }
  const target = URL.canParse(redirectUri) ? new URL(redirectUri) : undefined;
  if (!findApp(clientId) || !target || !isRegistered(target)) {
    return html(200, sentence('非法请求', 'Illegal request'));
  }
  if (exchange.method !== 'POST') return html(200, consentPage(exchange.query));
  const answer = new URLSearchParams(exchange.body.toString('utf8')).get('answer');
  if (answer === 'approve') {
    target.searchParams.set('code', world.tokens.issueCode(clientId, redirectUri));
  } else {
    target.searchParams.set('error', 'access_denied');
  }
  const state = exchange.query.get('state');
  if (state !== null) target.searchParams.set('state', state);
  return redirect(target.href);
}

/** Redirect addresses that count as registered in the console. */
function isRegistered(target: URL): boolean {
  if (target.protocol !== 'https:') return false;
  return target.hostname.endsWith('.chromiumapp.org') || target.hostname === 'callback.test';
}

function sentence(zh: string, en: string): string {
  return page(`<p id="message">${zh}</p><p>${en}</p>`);
}

function consentPage(query: URLSearchParams): string {
  const action = `/oauth/authorize?${escapeHtml(query.toString())}`;
  const app = escapeHtml(query.get('client_id') ?? '');
  return page(`<p>应用 <b id="app">${app}</b> 请求访问您的 1688 账号。</p>
<p>App ${app} asks for access to your 1688 account.</p>
<form method="post" action="${action}">
<button id="approve" name="answer" value="approve">授权 Authorize</button>
<button id="refuse" name="answer" value="refuse">拒绝 Refuse</button>
</form>`);
}

function page(content: string): string {
  return `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title>1688 sandbox: sign in</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 26rem; margin: 12vh auto; padding: 0 1rem; color: #222; }
h1 { font-size: 1.1rem; }
button { font: inherit; padding: .5rem 1.2rem; margin-right: .5rem; border: 1px solid #999; border-radius: 6px; background: #fff; }
#approve { background: #d9480f; border-color: #d9480f; color: #fff; }
</style>
<h1>1688 (sandbox, not the real site)</h1>
${content}
</html>`;
}
