// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DailyStatus } from '@/components/ranking/daily-status';
import { rankingRefresh } from '@/lib/store/ranking-refresh';
import { until } from './mount';
import { clearPage, show } from './rendered';

beforeEach(() => fakeBrowser.reset());
afterEach(clearPage);

const NEVER = { lastReadAt: null, lastFailure: null, pending: 0, endedAt: null };
/** What the component reads by itself has been read and shown. */
const settled = () =>
  act(async () => {
    await rankingRefresh.read();
  });
const said = (): string => document.querySelector('[data-daily]')?.textContent ?? '';

describe('how the daily reading stands', () => {
  it('is not spoken of where nothing is pinned, or nothing was read yet', async () => {
    await rankingRefresh.write({ ...NEVER, lastReadAt: 1, failed: { day: '', lists: [] } });
    await show(<DailyStatus pinned={0} />);
    await settled();
    expect(said()).toBe('');
    clearPage();
    await rankingRefresh.write({ ...NEVER, failed: { day: '', lists: [] } });
    await show(<DailyStatus pinned={2} />);
    await settled();
    expect(said()).toBe('');
  });

  it('says what is still to come and what stopped it', async () => {
    await rankingRefresh.write({
      ...NEVER,
      lastReadAt: Date.UTC(2026, 10, 23, 9),
      lastFailure: 'refresh-dead',
      pending: 2,
      failed: { day: '', lists: [] },
    });
    await show(<DailyStatus pinned={3} />);
    await until(() => expect(said()).toMatch(/last read by themselves .*2026/));
    expect(said()).toContain('2 categories are still to be read today.');
    expect(said()).toContain('refresh token is no longer accepted');
  });
});
