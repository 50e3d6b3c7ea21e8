import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginRankings, chooseRanking, forgetLooks, pinCategory } from '@/lib/rankings/pins';
import {
  categoryChoices,
  FIRST_RANKING_VIEW,
  panelRankings,
  rankingView,
} from '@/lib/store/ranking-view';

beforeEach(() => fakeBrowser.reset());

describe('choosing', () => {
  const choose = (id: string) =>
    chooseRanking({ windowId: 7, category: { id, name: `Name ${id}` }, kind: 'hot', limit: 5 });

  it('is remembered: what is shown, and which categories were looked at', async () => {
    for (let id = 1; id <= 14; id += 1) await choose(String(id));
    await choose('10');
    expect(await rankingView.read()).toMatchObject({ category: { id: '10' }, limit: 5 });
    const { recent } = await categoryChoices.read();
    expect(recent.map(({ id }) => id).slice(0, 3)).toEqual(['10', '14', '13']);
    expect(recent).toHaveLength(12);
  });

  it('belongs to a window, and the last one is where another window begins', async () => {
    await choose('1');
    await beginRankings(8);
    await choose('2');
    await beginRankings(8);
    const shown = await panelRankings.read();
    expect([shown[7]?.category?.id, shown[8]?.category?.id]).toEqual(['2', '1']);
    await forgetLooks();
    const first = FIRST_RANKING_VIEW;
    expect(await panelRankings.read()).toMatchObject({ 7: first, 8: first });
    expect(await rankingView.read()).toEqual(first);
  });

  it('and pinning at the same time lose nothing of each other', async () => {
    await Promise.all([choose('1'), pinCategory({ id: '2', name: 'Two' }, true), choose('3')]);
    const { recent, pinned } = await categoryChoices.read();
    expect([recent.length, pinned.length]).toEqual([2, 1]);
  });
});
