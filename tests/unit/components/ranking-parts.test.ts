import { describe, expect, it } from 'vitest';
import { begun, backward, forward, visited } from '@/components/ranking/view-history';
import { listPictures } from '@/lib/picture/list-picture';
import { FIRST_RANKING_VIEW } from '@/lib/store/ranking-view';

describe('the addresses of a list’s picture', () => {
  it.each([
    [
      'http://img.china.alibaba.com/img/ibank/O1.search.jpg',
      [
        'https://img.china.alibaba.com/img/ibank/O1.search.jpg',
        'https://cbu01.alicdn.com/img/ibank/O1.search.jpg',
      ],
    ],
    [
      '//img.china.alibaba.com/img/ibank/2024/a.jpg',
      [
        'https://img.china.alibaba.com/img/ibank/2024/a.jpg',
        'https://cbu01.alicdn.com/img/ibank/2024/a.jpg',
      ],
    ],
    ['https://cbu01.alicdn.com/img/ibank/O1.jpg', ['https://cbu01.alicdn.com/img/ibank/O1.jpg']],
    ['https://img.alicdn.com/bao/x.jpg', ['https://img.alicdn.com/bao/x.jpg']],
    ['https://pictures.example/img/ibank/x.jpg', []],
    ['no address', []],
    [null, []],
  ])('%j: %j', (address, expected) => {
    expect(listPictures(address)).toEqual(expected);
  });
});

describe('the history of views', () => {
  const complex = FIRST_RANKING_VIEW;
  const hot = { ...complex, kind: 'hot' } as const;
  const cheap = { ...complex, kind: 'goodPrice' } as const;

  it('goes back and forward, and a new choice ends the way forward', () => {
    const there = visited(visited(begun(complex), hot), cheap);
    const back = backward(backward(there));
    expect(back.now).toBe(complex);
    expect(forward(back).now).toBe(hot);
    expect(visited(back, cheap)).toEqual({ past: [complex], now: cheap, future: [] });
  });

  it('stays where there is nothing to go to, and counts no choice twice', () => {
    const first = begun(complex);
    expect(backward(first)).toBe(first);
    expect(forward(first)).toBe(first);
    expect(visited(first, { ...complex })).toBe(first);
  });
});
