import type { Config } from 'dompurify';

/** Longer descriptions are cut: no seller's page is, but what is foreign may be anything. */
const MOST_LETTERS = 1_000_000;

/** What a text may be made of. All that is not here goes; its text stays, but for code's. */
const TAGS = (
  'a abbr b blockquote br caption center code col colgroup dd del div dl dt em figcaption figure ' +
  'h1 h2 h3 h4 h5 h6 hr i img ins li mark ol p pre q s small span strong sub sup table tbody td ' +
  'tfoot th thead tr u ul'
).split(' ');

/** Where 1688's editor puts a picture's address while its place is not in sight. */
export const LAZY_SOURCE = 'data-lazyload-src';

/** No style, no handler, and nothing by which a script, a sheet or a form could find an element. */
const CONFIG: Config = {
  ALLOWED_TAGS: TAGS,
  ALLOWED_ATTR: ['src', LAZY_SOURCE, 'href', 'alt', 'colspan', 'rowspan'],
  ADD_URI_SAFE_ATTR: ['colspan', 'rowspan'],
  ALLOWED_URI_REGEXP: /^(?:https?:)?\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
};

/**
 * Takes everything but plain text, tables, pictures and links out of a seller's HTML. Nothing is
 * loaded by it: DOMPurify works in a document that has no window. It is loaded itself only now.
 */
export async function cleanDescription(hostile: string): Promise<string> {
  const { default: purify } = await import('dompurify');
  // Without a DOM that it knows, DOMPurify gives back what it was given.
  if (!purify.isSupported) throw new Error('no sanitiser');
  return purify.sanitize(hostile.slice(0, MOST_LETTERS), CONFIG);
}
