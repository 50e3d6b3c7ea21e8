// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Films } from '@/components/detail/films';
import { Gallery } from '@/components/detail/gallery';
import { WishPlaceProvider } from '@/components/offer/wish-place';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { fakeWorker } from './mount';
import { clearPage, press, show } from './rendered';
import { BARE_DETAIL, FULL_DETAIL } from './sample-detail';
import { FULL_OFFER } from './sample-offer';

const ANY_ID: unknown = expect.stringMatching(/^[\da-f-]{36}$/);
const gallery = (detail = FULL_DETAIL): Promise<HTMLElement> =>
  show(
    <WishPlaceProvider windowId={7}>
      <Gallery detail={detail} />
    </WishPlaceProvider>,
  );
const large = (page: ParentNode): HTMLImageElement | null => page.querySelector('a img');

beforeEach(() => fakeBrowser.reset());
afterEach(clearPage);

describe('the gallery', () => {
  it('shows the first picture large, and all of them small, the one on white too', async () => {
    const page = await gallery();
    expect(large(page)?.src).toBe('https://cbu01.alicdn.com/img/ibank/one.400x400.jpg');
    expect(large(page)?.alt).toBe('Picture 1 of 4');
    const small = [...page.querySelectorAll('button[aria-current]')];
    expect(small.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Picture 1 of 4',
      'Picture 2 of 4',
      'Picture 3 of 4',
      'Picture 4 of 4, on white',
    ]);
    for (const image of page.querySelectorAll('img')) {
      expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
    }
  });

  it('shows another one at a press, and leads on with the arrow keys', async () => {
    const page = await gallery();
    await press(page, 'Picture 3 of 4');
    expect(large(page)?.src).toContain('/three.400x400.jpg');
    const go = async (key: string): Promise<string | null | undefined> => {
      await act(() => {
        const current = page.querySelector('[aria-current=true]');
        current?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      });
      expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
      return document.activeElement?.getAttribute('aria-label');
    };
    expect(await go('ArrowRight')).toBe('Picture 4 of 4, on white');
    expect(await go('ArrowRight')).toBe('Picture 1 of 4');
    expect(await go('ArrowLeft')).toBe('Picture 4 of 4, on white');
    expect(await go('Home')).toBe('Picture 1 of 4');
    expect(await go('End')).toBe('Picture 4 of 4, on white');
    expect(page.querySelectorAll('[aria-current=true]')).toHaveLength(1);
  });

  it('falls back to the original where the thumbnail does not load', async () => {
    const page = await gallery();
    await act(() => {
      large(page)?.dispatchEvent(new Event('error'));
    });
    expect(large(page)?.src).toBe(FULL_DETAIL.gallery[0]);
  });

  it('searches for the picture that it shows', async () => {
    const sent = fakeWorker();
    const page = await gallery();
    await press(page, 'Picture 4 of 4, on white');
    await press(page, 'Find same with this picture');
    expect(sent).toEqual([
      {
        name: 'search.picture',
        command: {
          searchId: ANY_ID,
          source: {
            kind: 'address',
            address: FULL_DETAIL.whitePicture,
            offerTitle: 'Sample dress',
          },
          options: NO_OPTIONS,
          windowId: 7,
        },
      },
    ]);
  });

  it('shows the card’s picture where there is no other, and nothing without one', async () => {
    const page = await gallery({ ...BARE_DETAIL, offer: FULL_OFFER });
    expect(large(page)?.src).toContain('O1CN01sample');
    expect(page.querySelector('[aria-current]')).toBeNull();
    expect((await gallery(BARE_DETAIL)).textContent).toBe('');
  });
});

describe('the films', () => {
  it('are links that open in a tab of their own, and are not loaded', async () => {
    const page = await show(<Films detail={FULL_DETAIL} />);
    const links = [...page.querySelectorAll('a')];
    expect(links.map(({ href }) => href)).toEqual([FULL_DETAIL.video, FULL_DETAIL.detailVideo]);
    expect(links.map(({ target }) => target)).toEqual(['_blank', '_blank']);
    expect(links.map(({ rel }) => rel)).toEqual(Array(2).fill('noopener noreferrer'));
    expect(page.textContent).toContain('from cloud.video.taobao.com.');
    expect(page.querySelector('video, iframe, source')).toBeNull();
  });

  it.each(['http://cloud.video.taobao.com/a.mp4', 'javascript:alert(1)', 'film'])(
    'leave out %j',
    async (video) => {
      const page = await show(<Films detail={{ ...BARE_DETAIL, video }} />);
      expect(page.textContent).toBe('');
    },
  );
});
