import { findProduct, type Product } from '../catalogue/products';
import { DEMO, DEMO_KEYWORD, SHELF, shopPath } from '../demo';
import { escapeHtml } from '../exchange';
import { FOREIGN_PICTURE_HOST, SHOP_HOST } from '../hosts';
import { BAD_PICTURES } from '../pictures/bad';
import { productJpeg } from '../pictures/render';
import { SHOP_STYLE } from './shop-style';

/** The front page: one figure for each way in which a page can show a picture, then a shelf. */
export async function frontPage(): Promise<string> {
  const inline = (await productJpeg(named(DEMO.data.productId), 420)).toString('base64');
  const blob = JSON.stringify(shopPath(named(DEMO.blob.productId)));
  return layout(
    'Harbour Goods',
    `<h2>On the table today</h2>
<div class="grid">
${figure('alicdn', DEMO.alicdn.src, nameOf(DEMO.alicdn.productId))}
<figure><a href="/product/${DEMO.linked.productId}">${image('linked', DEMO.linked.src, nameOf(DEMO.linked.productId))}</a><figcaption>${nameOf(DEMO.linked.productId)}</figcaption></figure>
<figure class="wide">${image('foreign', DEMO.foreign.src, nameOf(DEMO.foreign.productId))}<figcaption>${nameOf(DEMO.foreign.productId)}, photographed in our store room</figcaption></figure>
${figure('cors', DEMO.cors.src, nameOf(DEMO.cors.productId))}
${figure('own', shopPath(named(DEMO.own.productId)), nameOf(DEMO.own.productId))}
${figure('data', `data:image/jpeg;base64,${inline}`, nameOf(DEMO.data.productId))}
${figure('blob', '', nameOf(DEMO.blob.productId))}
</div>
<h2>From the journal</h2>
<p id="text">${DEMO_KEYWORD} mug</p>
<p>We fill the shelves twice a year and write down where each thing was made.</p>
<h2>On the shelf</h2>
<div class="grid">${SHELF.map(card).join('\n')}</div>
<div id="plain"></div>
<script>
fetch(${blob}).then((reply) => reply.blob()).then((blob) => {
  document.getElementById('blob').src = URL.createObjectURL(blob);
});
</script>`,
  );
}

export function productPage(id: string): string | undefined {
  const product = findProduct(id);
  if (!product) return undefined;
  const src = `https://${FOREIGN_PICTURE_HOST}${shopPath(product)}`;
  return layout(
    `${nameOf(id)} · Harbour Goods`,
    `<div class="grid"><figure class="wide">${image('product', src, nameOf(id))}</figure>
<div><h2 id="title">${nameOf(id)}</h2><p class="price">${price(product)}</p>
<p>Sent from the harbour within two days.</p><p><a href="/">Back to the shop</a></p></div></div>`,
  );
}

/** Pictures with something wrong in them, from another host or from the shop's own. */
export function badPage(own: boolean): string {
  const host = own ? SHOP_HOST : FOREIGN_PICTURE_HOST;
  const figures = Object.entries(BAD_PICTURES).map(
    ([id, { file, about }]) =>
      `<figure class="fixed"><img id="${id}" src="https://${host}/bad/${file}" width="160" height="160" alt="${about}" loading="lazy"><figcaption>${about}</figcaption></figure>`,
  );
  return layout(
    'Bad pictures · Harbour Goods',
    `<h2>Bad pictures</h2><div class="grid">${figures.join('\n')}</div>`,
  );
}

function layout(title: string, content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<link rel="icon" href="data:,"><style>${SHOP_STYLE}</style></head>
<body><header><h1>Harbour Goods</h1><p class="demo">A demo shop for tests. Nothing here is for sale.</p></header>
<main>${content}</main><footer>Harbour Goods, a demo shop of the Tongkuan sandbox.</footer></body></html>`;
}

function figure(id: string, src: string, name: string): string {
  return `<figure>${image(id, src, name)}<figcaption>${name}</figcaption></figure>`;
}

function image(id: string, src: string, alt: string): string {
  const source = src === '' ? '' : ` src="${escapeHtml(src)}"`;
  return `<img id="${id}"${source} alt="${alt}" width="360" height="360">`;
}

function card(product: Product): string {
  const src = `https://${FOREIGN_PICTURE_HOST}${shopPath(product)}`;
  return `<a class="card" href="/product/${product.id}"><img src="${src}" alt="${nameOf(product.id)}" width="360" height="360"><span><b>${nameOf(product.id)}</b> <span class="price">${price(product)}</span></span></a>`;
}

function named(id: string): Product {
  const product = findProduct(id);
  if (!product) throw new Error(`no product ${id}`);
  return product;
}

function nameOf(id: string): string {
  const { colour, kind } = named(id);
  return `${colour.en.charAt(0).toUpperCase()}${colour.en.slice(1)} ${kind.en}`;
}

/** A shop's price in euros, well above the wholesale price. */
function price({ kind, index }: Product): string {
  return `€${(kind.yuan * 0.42 + 6 + (index % 5)).toFixed(2)}`;
}
