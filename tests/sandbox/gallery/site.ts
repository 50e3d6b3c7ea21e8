import { html, redirect, text, type Exchange, type Reply } from '../exchange';
import { GALLERY_HOST, PLAIN_HOST } from '../hosts';
import { answerAddress } from './exhibit';
import { findExhibit } from './exhibits';
import { frameDocument } from './exhibits/frames';
import { galleryFile } from './files';
import { exhibitPage, listPage } from './page';

/** The exhibit whose page is on the host without TLS. */
const PLAIN_PAGE = '/http-page';
const PRIVATE = '/private';

/** https://gallery.test: its pages and files, those under `/private/` for who has the cookie. */
export async function gallery(exchange: Exchange): Promise<Reply> {
  const { path, headers } = exchange;
  if (path === '/') return html(200, listPage());
  if (path === PLAIN_PAGE) return redirect(`http://${PLAIN_HOST}${path}`);
  if (path.startsWith(`${PRIVATE}/`)) {
    return hasCookie(headers['cookie']) ? guarded(path.slice(PRIVATE.length)) : forbidden();
  }
  return (await page(path)) ?? frameHost(exchange);
}

/** http://plain.gallery.test: one page and its picture. */
export async function plainHost({ path }: Exchange): Promise<Reply> {
  return (path === PLAIN_PAGE ? await page(path) : undefined) ?? file(path);
}

/** https://frame.gallery.test: what stands in frames, and files. */
export function frameHost({ path }: Exchange): Reply | Promise<Reply> {
  const [, name = ''] = /^\/frame\/([\w-]+)$/.exec(path) ?? [];
  const exhibit = findExhibit(name);
  return exhibit ? html(200, frameDocument(answerAddress(exhibit))) : file(path);
}

/** cdn2.pictures.test: pictures for the gallery's own pages only. */
export function refererPictures({ path, headers }: Exchange): Reply | Promise<Reply> {
  const cameFrom = headers['referer'] ?? '';
  return cameFrom.startsWith(`https://${GALLERY_HOST}/`) ? guarded(path) : forbidden();
}

async function page(path: string): Promise<Reply | undefined> {
  const exhibit = findExhibit(path.slice(1));
  if (!exhibit) return undefined;
  const reply = html(200, await exhibitPage(exhibit));
  return { ...reply, headers: { ...reply.headers, ...exhibit.headers } };
}

async function file(path: string): Promise<Reply> {
  const found = await galleryFile(path);
  if (!found) return text(404, 'Not Found');
  // Kept, or the page that draws itself anew at every frame would ask for its picture each time.
  const headers = { 'content-type': found.type, 'cache-control': 'max-age=600' };
  return { status: 200, headers, body: found.bytes };
}

/** Never kept, or a cache would give it to those whom the host refuses. */
async function guarded(path: string): Promise<Reply> {
  const reply = await file(path);
  return { ...reply, headers: { ...reply.headers, 'cache-control': 'no-store' } };
}

function hasCookie(cookies = ''): boolean {
  return cookies.split(/; */).includes('guest=yes');
}

function forbidden(): Reply {
  return text(403, 'Forbidden');
}
