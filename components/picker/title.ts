import { elementsIn } from '@/lib/finding/elements';
import { beginning } from '@/lib/locale/beginning';

const LONGEST = 500;

/** What a page says that it is about: what it tells others, its one heading, or its title. */
export function pageTitle(document: Document): string {
  const [meta] = elementsIn(document, 'meta[property="og:title"]');
  const [heading, another] = elementsIn(document, 'h1');
  const told = meta?.getAttribute('content') ?? '';
  const headline = another ? '' : (heading?.textContent ?? '');
  // A picture of that name is what a page's title is then.
  const own: unknown = document.title;
  const [title = ''] = [told, headline, typeof own === 'string' ? own : '']
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
  return beginning(title, LONGEST);
}
