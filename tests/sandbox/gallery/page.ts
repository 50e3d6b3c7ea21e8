import { GALLERY_HOST } from '../hosts';
import { answerAddress, fileAddress, type Exhibit } from './exhibit';
import { EXHIBITS } from './exhibits';

const STYLE = `
:root { color: #2b2a27; background: #faf8f4; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; }
h1 { margin: .25rem 0; font-size: 1.3rem; } p { margin: 0 0 1.25rem; color: #6c675d; }
a { color: #8a4b16; } ol { columns: 2; padding-left: 2rem; }
#stage { position: relative; width: 400px; height: 400px; }
#target, .host { position: relative; display: block; width: 400px; height: 400px; border: 0; }`;

/** An exhibit's page: its name, what makes it hard, and the picture in `#stage`. */
export async function exhibitPage(exhibit: Exhibit): Promise<string> {
  const { name, note, product, style = '' } = exhibit;
  const content = await exhibit.show(answerAddress(exhibit), (file, of = product) =>
    fileAddress(of, file),
  );
  return layout(
    name,
    style,
    `<header><a href="https://${GALLERY_HOST}/">All hard pictures</a><h1>${name}</h1><p>${note}</p></header>
<main id="stage">${content}</main>`,
  );
}

/** The gallery's list. */
export function listPage(): string {
  const links = EXHIBITS.map(
    ({ name, note }) => `<li><a href="/${name}" title="${note}">${name}</a></li>`,
  );
  return layout(
    'Hard pictures',
    '',
    `<h1>Hard pictures</h1><p>One page for each way in which a picture can be hard to get at.</p>
<ol>${links.join('\n')}</ol>`,
  );
}

function layout(title: string, style: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${STYLE}
${style}</style></head>
<body>${content}</body></html>`;
}
