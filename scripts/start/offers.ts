import type { Page } from 'playwright-core';
import { until } from '../../tests/browser';

/** An offer as the panel's card shows it. */
export interface ShownOffer {
  id: string;
  title: string;
  price: string;
  supplier: string;
  link: string;
}

const SEARCH_MS = 60_000;

/** Waits until the panel's search has come to its end, and reads its cards. */
export async function readOffers(panel: Page): Promise<ShownOffer[]> {
  const end = await until(() => endOfSearch(panel), {
    what: 'offers in the panel',
    timeoutMs: SEARCH_MS,
    everyMs: 100,
  });
  if (end.failure) throw new Error(end.failure);
  return panel.locator('article[data-offer-id]').evaluateAll((cards) =>
    cards.map((card) => ({
      id: card.getAttribute('data-offer-id') ?? '',
      title: card.querySelector('[data-field="title"]')?.textContent.trim() ?? '',
      price: card.querySelector('[data-field="price"]')?.textContent.trim() ?? '',
      supplier: card.querySelector('[data-field="supplier"]')?.textContent.trim() ?? '',
      link: card.querySelector('a[data-field="link"]')?.getAttribute('href') ?? '',
    })),
  );
}

/** Offers in a list that is no longer busy, or an alert without any offer. */
async function endOfSearch(panel: Page): Promise<{ failure?: string } | undefined> {
  const busy = await panel.locator('[aria-busy="true"]').count();
  if (busy > 0) return undefined;
  if ((await panel.locator('article[data-offer-id]').count()) > 0) return {};
  const alerts = await panel.getByRole('alert').allInnerTexts();
  const failure = alerts.join(' ').replace(/\s+/g, ' ').trim();
  return failure ? { failure } : undefined;
}

/** In terminal columns; the link stands last and is never cut, so that it can be opened. */
const COLUMNS = { id: 15, title: 36, price: 16, supplier: 24, link: Infinity };

/** The offers as a table for a terminal, where Chinese characters are two columns wide. */
export function tableOf(offers: ShownOffer[]): string {
  const columns = Object.entries(COLUMNS) as [keyof ShownOffer, number][];
  const heading = columns.map(([name, width]) => fit(name, width)).join('  ');
  const rows = offers.map((offer) =>
    columns.map(([name, width]) => fit(offer[name].replace(/\s+/g, ' '), width)).join('  '),
  );
  return [heading, ...rows].map((line) => line.trimEnd()).join('\n');
}

function fit(text: string, width: number): string {
  let fitted = '';
  let used = 0;
  for (const character of text) {
    const wide = widthOf(character);
    if (used + wide > width) break;
    fitted += character;
    used += wide;
  }
  return Number.isFinite(width) ? fitted + ' '.repeat(width - used) : fitted;
}

function widthOf(character: string): number {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  )
    ? 2
    : 1;
}
