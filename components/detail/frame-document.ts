/**
 * What the description's own document may do. It takes over the policy of our page beside this one,
 * so that in truth its pictures come only from the hosts that our pages may show.
 */
const POLICY = "default-src 'none'; img-src https:; style-src 'unsafe-inline'";

const STYLE = `
body { margin: 8px; font: 14px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { margin: 0.6em 0; font-size: 1.1em; }
img { max-width: 100%; height: auto; vertical-align: top; }
table { max-width: 100%; border-collapse: collapse; }
td, th { padding: 2px 6px; border: 1px solid color-mix(in srgb, currentcolor 30%, transparent); }
.picture { display: inline-block; margin: 2px; padding: 8px 12px; border: 1px dashed; opacity: 0.7; }
`;

/**
 * A whole document around a cleaned description.
 * @param theme the one that was chosen; undefined follows the system
 */
export function frameDocument(body: string, theme: string | undefined): string {
  const scheme = theme === 'light' || theme === 'dark' ? theme : 'light dark';
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><style>:root { color-scheme: ${scheme} }${STYLE}</style></head><body>${body}</body></html>`;
}
