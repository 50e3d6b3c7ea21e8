import { html, text, type Exchange, type Reply } from '../exchange';
import { outsidePicture } from './pictures';
import { badPage, frontPage, productPage } from './shop-pages';

/** https://shop.test: pages and, under the same paths as the picture hosts, its own pictures. */
export async function shop({ path }: Exchange): Promise<Reply> {
  const page = await pageAt(path);
  if (page !== undefined) return html(200, page);
  return (await outsidePicture(path)) ?? text(404, 'Not Found');
}

async function pageAt(path: string): Promise<string | undefined> {
  if (path === '/') return frontPage();
  if (path === '/bad') return badPage(false);
  if (path === '/bad-own') return badPage(true);
  const [, id] = /^\/product\/([\w-]+)$/.exec(path) ?? [];
  return id === undefined ? undefined : productPage(id);
}
