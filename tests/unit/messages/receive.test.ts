import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { success } from '@/lib/failures/outcome';
import { COMMANDS } from '@/lib/messages/protocol';
import { answer, isOwnPage, type Handlers } from '@/lib/messages/receive';

const ID = '0b7f1f3c-3c55-4c4b-8a2e-0d5f6a7b8c9d';
const ROW = { kind: 'ranking', list: '31 hot', day: '2026-11-23' };
const id = browser.runtime.id;
const page = browser.runtime.getURL('/popup.html');

describe('isOwnPage', () => {
  it.each([
    ['a page of ours', { id, url: page }, true],
    ['our script in somebody’s page', { id, url: 'https://shop.test/' }, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }, false],
    ['another extension that names our page', { id: 'other', url: page }, false],
    ['a sender without an address', { id }, false],
  ])('hears %s: %j', (_, sender, heard) => {
    expect(isOwnPage(sender)).toBe(heard);
  });
});

describe('a message', () => {
  const got: unknown[] = [];
  const note = (command: unknown) => Promise.resolve(success(got.push(command)));
  const handlers = {
    ...Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, note])),
    'sends.clear': () => Promise.reject(new Error('S3CR3T')),
  } as unknown as Handlers;

  beforeEach(() => {
    got.length = 0;
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('brings only what its command’s shape names', async () => {
    await answer(handlers, { name: 'search.more', command: { searchId: ID, extra: 1 } });
    expect(got).toEqual([{ searchId: ID }]);
  });

  it('names an offer that is to be kept, and does not bring it', async () => {
    const command = { offerId: '7', from: ROW, offer: { id: '7', wholesalePrice: 1 } };
    await answer(handlers, { name: 'saved.keep', command });
    expect(got).toEqual([{ offerId: '7', from: ROW }]);
  });

  it('says so where the disk is full', async () => {
    const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const outcome = await answer(
      { ...handlers, 'sends.clear': full },
      { name: 'sends.clear', command: {} },
    );
    expect(outcome).toEqual({ ok: false, error: { code: 'storage-full' } });
  });

  it('answers with a failure where the handler throws, without its words', async () => {
    const outcome = await answer(handlers, { name: 'sends.clear', command: {} });
    expect(outcome).toEqual({ ok: false, error: { code: 'unexpected' } });
  });

  it.each([
    { name: 'search.more', command: { searchId: 7 } },
    { name: 'search.keyword', command: { searchId: ID, keyword: 'x'.repeat(501) } },
    { name: 'saved.keep', command: { offerId: '7', from: { kind: 'search', searchId: 'x' } } },
    { name: 'saved.keep', command: { offerId: '7', from: { ...ROW, day: 'today' } } },
    { name: 'saved.keep', command: { offerId: 'seven', from: ROW } },
    { name: 'toString', command: {} },
    { name: '__proto__', command: {} },
    { name: 'nothing.like.it', command: {} },
    { command: {} },
    'text',
    null,
  ])('of another shape is refused: %j', async (message) => {
    expect(await answer(handlers, message)).toMatchObject({ error: { code: 'command-unknown' } });
    expect(got).toEqual([]);
  });
});
