import { describe, expect, it } from 'vitest';
import { lastForm, recorder } from './recorder';
import { PICTURE, search, topCatalogue } from './top-parts';

const ADDRESS = 'https://shop.example/a.jpg';

describe('the router’s picture search', () => {
  it.each([
    [{ publicAddress: ADDRESS }, { image_url: ADDRESS }, false],
    [{ imageAddress: ADDRESS }, { image_url: ADDRESS }, false],
    [{ base64: PICTURE }, { image_content: PICTURE }, true],
  ])('hands %j over in the signed form', async (picture, field, upload) => {
    const gateway = recorder({ items: [] });
    const category = { id: '72', name: 'x' };
    await topCatalogue(gateway).searchByPicture({
      picture,
      keyword: '红',
      ...search({ category }),
    });
    expect(lastForm(gateway)).toMatchObject({
      method: 'alibaba.image.search',
      keyword: '红',
      category_id: '72',
      ...field,
    });
    expect(Object.keys(lastForm(gateway)).filter((name) => name.startsWith('image_'))).toEqual(
      Object.keys(field),
    );
    expect(gateway.calls[0]?.upload).toBe(upload);
  });

  it('knows no uploads', async () => {
    const gateway = recorder({});
    const query = { picture: { imageId: '1234567890123456789' }, ...search() };
    expect(await topCatalogue(gateway).searchByPicture(query)).toEqual({
      ok: false,
      error: { code: 'picture-needs-address', unsent: true },
    });
    expect(gateway.calls).toEqual([]);
  });

  it.each(['router', 'multipart'] as const)(
    'puts the picture’s hash into the key of the %s form',
    async (pictureForm) => {
      const gateway = recorder({ items: [] });
      const ask = (base64: string) =>
        topCatalogue(gateway, null, { pictureForm }).searchByPicture({
          picture: { base64 },
          ...search(),
        });
      await ask(PICTURE);
      await ask(PICTURE);
      await ask(Buffer.from([0xff, 0xd8, 0xff, 0xe1]).toString('base64'));
      const [first, second, third] = gateway.keys;
      expect(first).not.toContain(PICTURE);
      expect(second).toBe(first);
      expect(third).not.toBe(first);
    },
  );
});

describe('the router’s picture form', () => {
  const byFile = { pictureForm: 'multipart' } as const;

  it.each([
    [{ sameOnly: true }, '?search_type=1'],
    [{ sameOnly: false }, '?search_type=2'],
    [{ sort: { key: 'price', direction: 'asc' } as const }, '?search_type=2&sort_type=price_asc'],
    [{ sort: { key: 'monthSold', direction: 'desc' } as const }, '?search_type=2'],
  ])('asks for %j by %s', async (options, query) => {
    const gateway = recorder({ success: true, data: { total: 1, items: [{ itemId: 1 }] } });
    const picture = { base64: PICTURE };
    const reply = await topCatalogue(gateway, null, byFile).searchByPicture({
      picture,
      ...search(options),
    });
    const request = gateway.requests[0];
    expect(request?.url).toBe(`https://api.1688.com/image/search${query}`);
    expect(request?.headers).toMatchObject({ appkey: 'KEY', timestamp: '1700000000000' });
    expect(gateway.calls[0]?.upload).toBe(true);
    expect([...(request?.body.keys() ?? [])]).toEqual(['image']);
    expect(reply).toMatchObject({ value: { answer: { total: 1, offers: [{ id: '1' }] } } });
  });

  it.each([
    ['an address', { picture: { publicAddress: ADDRESS }, ...search() }],
    ['a keyword', { picture: { base64: PICTURE }, keyword: '红', ...search() }],
    [
      'a category',
      { picture: { base64: PICTURE }, ...search({ category: { id: '1', name: 'x' } }) },
    ],
  ])('leaves %s to the signed form', async (_, query) => {
    const gateway = recorder({ items: [] });
    await topCatalogue(gateway, null, byFile).searchByPicture(query);
    expect(gateway.requests[0]?.url).toBe('https://api.1688.com/router/rest');
  });
});
