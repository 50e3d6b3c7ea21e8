import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page on loopback that shows the user's picture, and the way to end it. */
export interface PicturePage {
  address: string;
  close: () => void;
}

/**
 * Serves a picture as a small shop would. A server rather than a `data:` address, which Chromium
 * cuts off at 2 MB, or an interception, which would end with our connection to the browser.
 */
export async function servePicture(name: string, picture: Buffer): Promise<PicturePage> {
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(name));
    } else if (request.url === '/picture') {
      // Without a type: the browser looks at the bytes, as it does for a file.
      response.end(picture);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function page(name: string): string {
  const title = name.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px system-ui;margin:24px}img{max-width:70vw;max-height:80vh}</style>
<p>Your picture: ${title}</p><img id="yours" src="/picture" alt="${title}">`;
}
