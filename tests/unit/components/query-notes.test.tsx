// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { QueryNotes } from '@/components/panel/query-notes';
import type { PictureSource } from '@/lib/store/picture-records';
import type { PictureSearch } from '@/lib/store/records';
import { fakePermissions } from '../../support/fake-permissions';
import { fakeWorker, mount, press, unmount, until } from './mount';
import { pictureSearch } from './sample-search';

const CDN = 'https://cdn.test/a.jpg';
const PAGE = {
  kind: 'page',
  address: CDN,
  pageAddress: 'https://shop.test/mug',
  tabId: 1,
  frameId: 0,
  windowId: 7,
} as const;
const fromScreen = (source: PictureSource): PictureSearch =>
  pictureSearch({ source, notes: ['from-screen'] });
const show = (source: PictureSource): Promise<void> =>
  mount(<QueryNotes search={fromScreen(source)} windowId={7} />);
const buttons = (): string[] =>
  [...document.querySelectorAll('button')].map((one) => one.textContent);

afterEach(unmount);

describe('a picture that was taken from the screen', () => {
  it('can be read from its own host, once that is allowed', async () => {
    const { asked } = fakePermissions();
    await show(PAGE);
    await press('Allow pictures from cdn.test');
    expect(asked).toEqual([['https://cdn.test/*']]);
  });

  it('is asked for from the host that the page shows it from', async () => {
    const { asked } = fakePermissions();
    await show({ ...PAGE, address: 'https://shop.test/wait.gif', shown: CDN });
    await press('Allow pictures from cdn.test');
    expect(asked).toEqual([['https://cdn.test/*']]);
  });

  it.each([
    ['a host that is allowed', PAGE],
    ['the page’s own host', { ...PAGE, address: 'https://shop.test/a.jpg' }],
    ['1688’s host', { ...PAGE, address: 'https://cbu01.alicdn.com/img/a.jpg' }],
    ['the page alone', { ...PAGE, address: 'blob:https://shop.test/1' }],
    ['another place than it is shown from', { ...PAGE, shown: 'https://shop.test/a.jpg' }],
  ])('has nothing to allow where it is on %s', async (name, source) => {
    fakePermissions(...(name === 'a host that is allowed' ? ['https://cdn.test/*'] : []));
    await show(source);
    expect(document.body.textContent).toContain('taken from the screen');
    expect(buttons()).toEqual([]);
  });

  it('is offered no more as soon as the host is allowed elsewhere', async () => {
    const { grant } = fakePermissions();
    fakeWorker();
    await show(PAGE);
    await until(() => expect(buttons()).toHaveLength(1));
    await act(() => grant('https://cdn.test/*'));
    await until(() => expect(buttons()).toEqual([]));
  });
});
