// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changePreferences } from '@/lib/store/preferences';
import { clearRankings } from '@/lib/store/ranking-tidy';
import { element, fakeWorker, settle, until } from './mount';
import { begin, end, open, rows, text } from './ranking-page';
import { keepList, keepWords, row, WORDS } from './sample-ranking';
import { openWorkspace } from './workspace-page';

const namesOf = (sent: { name: string }[]): string[] => sent.map(({ name }) => name).sort();

beforeEach(begin);
afterEach(end);

describe('the language of titles', () => {
  it('is asked for when it changes, and nothing is said of an answer that nobody gave', async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(1));
    expect(sent).toEqual([]);
    await act(() => changePreferences({ titleLanguage: 'ja' }));
    await until(() => expect(namesOf(sent)).toEqual(['ranking.read', 'ranking.words']));
    expect(text()).not.toContain('1688 answered in');
    await act(async () => {
      await keepList([row('1', 1)], 0, { language: 'ja', wanted: 'ja' });
      await keepWords(WORDS, 0, { language: 'ja', wanted: 'ja' });
    });
    await until(() => element('article [lang=ja]'));
    await act(() => changePreferences({ titleLanguage: 'en' }));
    await until(() => expect(sent).toHaveLength(4));
  });

  it('that 1688 refused is said, and not asked for again', async () => {
    await changePreferences({ titleLanguage: 'ja' });
    await keepList([row('1', 1)], 0, { wanted: 'ja' });
    await keepWords(WORDS, 0, { wanted: 'ja' });
    const sent = fakeWorker();
    await open();
    await until(() => expect(text()).toContain('1688 answered in English instead of Japanese.'));
    await act(() => changePreferences({ refusedLanguages: ['ja'] }));
    await settle();
    expect(text()).toContain('1688 answered in English instead of Japanese.');
    expect(sent).toEqual([]);
  });
});

describe('lists that were deleted', () => {
  it('are not read again while they are looked at', async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await openWorkspace('#rankings?category=31');
    await until(() => expect(rows()).toHaveLength(1));
    await until(() => expect(namesOf(sent)).toEqual(['ranking.read', 'ranking.read']));
    await act(clearRankings);
    await until(() => expect(rows()).toHaveLength(0));
    await until(() => expect(text()).toContain('Not checked yet'));
    expect(sent).toHaveLength(2);
  });

  it('are read when somebody comes back to them', async () => {
    await keepList([row('1', 1)]);
    await keepWords(WORDS);
    const sent = fakeWorker();
    await open();
    await until(() => expect(rows()).toHaveLength(1));
    await act(clearRankings);
    await until(() => expect(text()).toContain('Not checked yet'));
    expect(sent).toEqual([]);
    await act(() => render(null, document.body));
    await open();
    await until(() => expect(namesOf(sent)).toEqual(['ranking.read', 'ranking.words']));
  });
});
