// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { PreferencesSection } from '@/components/preferences/preferences-section';
import { fakeWorker, field, mount, said, type, unmount } from './mount';

afterEach(unmount);

describe('the limits of calls', () => {
  it.each([
    ['Time limit for a call, in seconds', '４５', { callSeconds: 45 }],
    ['Time limit for an upload, in seconds', '120', { uploadSeconds: 120 }],
    ['Calls to 1688 per day, at most', '1,000', { dayCap: 1000 }],
  ])('%s are sent as soon as they make sense', async (label, text, command) => {
    const sent = fakeWorker();
    await mount(<PreferencesSection />);
    await type(label, text);
    expect(sent).toEqual([{ name: 'preferences.change', command }]);
    expect(said('alert')).toEqual([]);
  });

  it.each([
    ['Time limit for a call, in seconds', '4', 'from 5 to 60.'],
    ['Time limit for a call, in seconds', '61', 'from 5 to 60.'],
    ['Time limit for an upload, in seconds', '9', 'from 10 to 120.'],
    ['Time limit for an upload, in seconds', '', 'from 10 to 120.'],
    ['Calls to 1688 per day, at most', '0', 'from 1 to 1,000,000.'],
    ['Calls to 1688 per day, at most', 'ten', 'from 1 to 1,000,000.'],
  ])('%s are not sent as %j', async (label, text, words) => {
    const sent = fakeWorker();
    await mount(<PreferencesSection />);
    await type(label, text);
    expect(sent).toEqual([]);
    expect(said('alert')).toEqual([`Write a whole number ${words}`]);
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
  });

  it('start calls carefully, unless a contract says otherwise', async () => {
    const sent = fakeWorker();
    await mount(<PreferencesSection />);
    const rate = [...document.querySelectorAll('select')].at(-1);
    expect(rate?.value).toBe('careful');
    if (rate) rate.value = 'contract';
    rate?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(sent).toEqual([{ name: 'preferences.change', command: { rate: 'contract' } }]);
  });
});
