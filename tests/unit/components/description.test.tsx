// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Description } from '@/components/detail/description';
import { DescriptionFrame } from '@/components/detail/description-frame';
import { DescriptionLinks } from '@/components/detail/description-links';
import { frameDocument } from '@/components/detail/frame-document';
import { rewriteDescription } from '@/components/detail/rewrite-description';
import { button, clearPage, press, show } from './rendered';

// Sanitising itself is tested in a real browser (tests/e2e/sanitise.test.ts): DOMPurify lets
// everything through happy-dom's DOM.
const rewrite = (html: string) => rewriteDescription(html, (alt) => `[${alt}]`);
const GOOD = 'https://cbu01.alicdn.com/img/ibank/a.jpg';

afterEach(clearPage);

describe('a cleaned description', () => {
  it('keeps the platform’s own pictures only, over https', () => {
    const { withPictures, withoutPictures, pictures, leftOut } = rewrite(
      `<p>a</p><img src="http://cbu01.alicdn.com/img/ibank/a.jpg" alt="front"><img src="https://evil.example/p.gif"><img src="//img.alicdn.com/b.jpg"><img><img src="data:image/png;base64,AA">`,
    );
    expect({ pictures, leftOut }).toEqual({ pictures: 2, leftOut: 3 });
    expect(withPictures).toContain(`src="${GOOD}"`);
    expect(withPictures).toContain('src="https://img.alicdn.com/b.jpg"');
    expect(withPictures).not.toMatch(/evil|data:|http:/);
    expect(withoutPictures).not.toContain('<img');
    expect(withoutPictures).toContain('<span class="picture">[front]</span>');
  });

  it('takes a host for the platform’s by its end, not by what the address contains', () => {
    const lookAlikes = [
      'https://alicdn.com.evil.example/a.jpg',
      'https://evil.example/cbu01.alicdn.com/a.jpg',
      'https://cbu01.alicdn.com@evil.example/a.jpg',
    ];
    const { pictures } = rewrite(lookAlikes.map((src) => `<img src="${src}">`).join(''));
    expect(pictures).toBe(0);
  });

  it('takes the address of a picture that 1688 loads late', () => {
    const { withPictures } = rewrite(
      `<img src="https://cbu01.alicdn.com/lazyload.png" data-lazyload-src="${GOOD}" width="9999">`,
    );
    expect(withPictures).toContain(`src="${GOOD}"`);
    expect(withPictures).not.toMatch(/lazyload|width/);
  });

  it('says where links lead, as text, and lists each once', () => {
    const { withPictures, links } = rewrite(
      `<a href="https://shop.example/x?a=1&amp;b=2">shop</a> <a href="//shop.example/x?a=1&amp;b=2">again</a> <a href="javascript:alert(1)">bad</a> <a href="/relative">part</a> <a>none</a>`,
    );
    expect(withPictures).not.toContain('<a');
    expect(withPictures).toContain('shop (https://shop.example/x?a=1&amp;b=2)');
    expect(withPictures).toContain('bad');
    expect(withPictures).not.toMatch(/javascript|relative/);
    expect(links).toEqual(['https://shop.example/x?a=1&b=2']);
  });

  it('keeps a picture that was a link', () => {
    const { pictures, withoutPictures } = rewrite(
      `<a href="https://shop.example/"><img src="${GOOD}" alt=""></a>`,
    );
    expect(pictures).toBe(1);
    expect(withoutPictures).toContain('[]</span> (https://shop.example/)');
  });

  it('keeps a hostile picture’s words as words', () => {
    const { withoutPictures } = rewrite(`<img src="${GOOD}" alt="&lt;script&gt;1&lt;/script&gt;">`);
    expect(withoutPictures).toContain('[&lt;script&gt;1&lt;/script&gt;]');
  });

  it.each(['', '<div></div>', '<p>&nbsp;</p>', '<img src="https://evil.example/a.gif">'])(
    'is empty where it is %j',
    (html) => expect(rewrite(html).isEmpty).toBe(true),
  );
});

describe('the frame of a description', () => {
  const description = rewrite(`<p>好评如潮</p><img src="${GOOD}" alt="front">`);

  it('has no rights, and a policy of its own', async () => {
    const frame = (await show(<DescriptionFrame description={description} />)).querySelector(
      'iframe',
    );
    expect(frame?.getAttribute('sandbox')).toBe('');
    const whole = frame?.getAttribute('srcdoc') ?? '';
    expect(whole).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src https:;`,
    );
    expect(whole.indexOf('Content-Security-Policy')).toBeLessThan(whole.indexOf('<body>'));
    expect(whole).toContain('好评如潮');
  });

  it('shows pictures after a press, and no sooner', async () => {
    const page = await show(<DescriptionFrame description={description} />);
    const whole = (): string => page.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
    expect(whole()).not.toContain('<img');
    await press(page, 'Show 1 picture');
    expect(whole()).toContain(`<img src="${GOOD}"`);
    await press(page, 'Show 1 picture');
    expect(whole()).not.toContain('<img');
  });

  it('becomes taller and lower again', async () => {
    const page = await show(<DescriptionFrame description={description} />);
    const isPressed = (): string | null => button(page, 'Taller').getAttribute('aria-pressed');
    expect(isPressed()).toBe('false');
    await press(page, 'Taller');
    expect(isPressed()).toBe('true');
    await press(page, 'Taller');
    expect(isPressed()).toBe('false');
  });

  it('follows the theme that was chosen, and takes no other words for one', () => {
    expect(frameDocument('', 'dark')).toContain('color-scheme: dark');
    expect(frameDocument('', '}</style>')).toContain('color-scheme: light dark');
  });
});

describe('a description', () => {
  it('is read only when somebody asks for it, and then holds the focus', async () => {
    const page = await show(<Description html="<p>好评如潮</p>" />);
    expect(page.querySelector('iframe')).toBeNull();
    await press(page, 'Show description');
    await vi.waitFor(() => expect(page.querySelector('iframe')).not.toBeNull());
    expect(document.activeElement?.querySelector('iframe')).not.toBeNull();
  });

  it('says so where there is nothing in it', async () => {
    const page = await show(<Description html="<div></div>" />);
    await press(page, 'Show description');
    await vi.waitFor(() => expect(page.textContent).toContain('The description is empty.'));
    expect(page.querySelector('iframe')).toBeNull();
  });
});

describe('the links of a description', () => {
  it('are text to copy, twenty at most', async () => {
    const links = Array.from({ length: 23 }, (_, at) => `https://shop.example/${String(at)}`);
    const page = await show(<DescriptionLinks links={links} />);
    expect(page.querySelectorAll('li')).toHaveLength(20);
    expect(page.querySelector('a')).toBeNull();
    expect(button(page, 'Copy link https://shop.example/0')).toBeDefined();
    expect(page.textContent).toContain('3 more links are not listed.');
  });
});
