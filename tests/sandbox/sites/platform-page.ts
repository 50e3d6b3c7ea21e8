import { escapeHtml, html, type Exchange, type Reply } from '../exchange';

/**
 * Stands for every page of 1688 that the extension opens in a tab. It says which page was
 * opened and with what query: once for people, once as JSON in `#opened` for tests. The home
 * page has the file input into which other extensions put a picture (platform facts 7).
 */
export function platformPage({ host, path, query }: Exchange): Reply {
  const opened = { host, path, query: Object.fromEntries(query) };
  const rows = [...query].map(
    ([name, value]) =>
      `<dt>${escapeHtml(name)}</dt><dd data-name="${escapeHtml(name)}">${escapeHtml(value)}</dd>`,
  );
  const input =
    host === 'www.1688.com'
      ? '<p><label>Picture <input type="file" class="image-file-reader-wrapper"></label></p>'
      : '';
  return html(
    200,
    `<!doctype html>
<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${escapeHtml(host + path)}</title>
<style>
body { font: 16px/1.6 system-ui, sans-serif; max-width: 44rem; margin: 10vh auto; padding: 0 1rem; color: #222; }
h1 { font-size: 1.2rem; overflow-wrap: anywhere; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
</style>
<p>1688 sandbox, not the real site. This page was opened:</p>
<h1 id="page">${escapeHtml(host + path)}</h1>
<dl id="query">${rows.join('')}</dl>${input}
<script type="application/json" id="opened">${JSON.stringify(opened).replaceAll('<', '\\u003c')}</script>
</html>`,
  );
}
