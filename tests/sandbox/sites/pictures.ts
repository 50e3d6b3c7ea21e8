import { text, type Exchange, type Reply } from '../exchange';
import { OPEN_PICTURE_HOST } from '../hosts';
import { BAD_PICTURES, badPicture, type BadPicture } from '../pictures/bad';
import { platformPicture, type Picture } from '../pictures/render';
import { lastPart } from './load';
import { publicPicture } from './public-pictures';

/** The platform's picture hosts: only the file name matters, not the folder. */
export async function platformPictures({ path }: Exchange): Promise<Reply> {
  const picture = await platformPicture(decodeURIComponent(lastPart(path)));
  return picture ? sent(picture, { 'cache-control': 'public, max-age=3600' }) : notFound();
}

/** cdn.pictures.test and cors.pictures.test: the same files, with and without a CORS header. */
export async function foreignPictures(exchange: Exchange): Promise<Reply> {
  const open = exchange.host === OPEN_PICTURE_HOST;
  const reply = (await outsidePicture(exchange.path)) ?? notFound();
  if (!open) return reply;
  return { ...reply, headers: { ...reply.headers, 'access-control-allow-origin': '*' } };
}

/** A good or a bad picture outside the platform, by its path. */
export async function outsidePicture(path: string): Promise<Reply | undefined> {
  const picture = await publicPicture(path);
  if (picture) return sent(picture, { 'cache-control': 'no-store' });
  const name = badName(path);
  if (!name) return undefined;
  return {
    status: 200,
    headers: { 'content-type': BAD_PICTURES[name].type, 'cache-control': 'no-store' },
    body: await badPicture(name),
  };
}

function badName(path: string): BadPicture | undefined {
  const names = Object.keys(BAD_PICTURES) as BadPicture[];
  return names.find((name) => path === `/bad/${BAD_PICTURES[name].file}`);
}

function sent({ type, bytes }: Picture, headers: Record<string, string>): Reply {
  return { status: 200, headers: { 'content-type': type, ...headers }, body: bytes };
}

function notFound(): Reply {
  return text(404, 'Not Found');
}
