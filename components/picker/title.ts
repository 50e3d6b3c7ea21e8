const LONGEST = 500;

/** What a page says that it is about: what it tells others, its one heading, or its title. */
export function pageTitle(document: Document): string {
  const told = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const [heading, another] = document.querySelectorAll('h1');
  const candidates = [told, another ? '' : (heading?.textContent ?? ''), document.title];
  const [title = ''] = candidates
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
  return title.slice(0, LONGEST);
}
