import {
  FOREIGN_PICTURE_HOST,
  GALLERY_HOST,
  OPEN_PICTURE_HOST,
  PLAIN_HOST,
  REFERER_PICTURE_HOST,
} from '../../hosts';
import { image, type Exhibit } from '../exhibit';

/** Addresses that cannot simply be fetched. */
export const SOURCES: readonly Exhibit[] = [
  {
    name: 'data',
    product: 'cushion-1-2',
    way: 'menu',
    note: 'The picture is its own address.',
    file: '400.jpg',
    show: (src) => `${image('')}<script>
fetch(${JSON.stringify(src)}).then((reply) => reply.blob()).then((blob) => {
  const reader = new FileReader();
  reader.onload = () => { document.getElementById('target').src = reader.result; };
  reader.readAsDataURL(blob);
});
</script>`,
  },
  {
    name: 'blob',
    product: 'plant-1-2',
    way: 'menu',
    note: 'A blob of the page’s.',
    show: (src) => fromBlob(src, ''),
  },
  {
    name: 'blob-revoked',
    product: 'shoe-1-2',
    way: 'menu',
    note: 'A blob whose address the page gave up once it was shown.',
    show: (src) => fromBlob(src, 'target.onload = () => URL.revokeObjectURL(target.src);'),
  },
  {
    name: 'http-on-https',
    product: 'boot-1-2',
    way: 'menu',
    note: 'An http: address on an https: page; the host answers to both.',
    address: `http://${GALLERY_HOST}/pictures/boot-1-2/800.jpg`,
    show: (src) => image(src),
  },
  {
    name: 'http-page',
    product: 'cap-1-2',
    way: 'menu',
    note: 'A page and a picture of a host that has no https.',
    address: `http://${PLAIN_HOST}/pictures/cap-1-2/800.jpg`,
    show: (src) => image(src),
  },
  {
    name: 'private',
    product: 'handbag-1-2',
    way: 'menu',
    note: 'Only with the cookie that this page sets.',
    address: `https://${GALLERY_HOST}/private/pictures/handbag-1-2/800.jpg`,
    headers: { 'set-cookie': 'guest=yes; Path=/private; Secure; HttpOnly' },
    show: (src) => image(src),
  },
  {
    name: 'no-cors',
    product: 'backpack-1-2',
    way: 'menu',
    note: 'From a host that sends no CORS header.',
    address: `https://${FOREIGN_PICTURE_HOST}/p/backpack-1-2.jpg`,
    show: (src) => image(src),
  },
  {
    name: 'cors',
    product: 'shirt-1-2',
    way: 'menu',
    note: 'From a host that sends a CORS header.',
    address: `https://${OPEN_PICTURE_HOST}/p/shirt-1-2.jpg`,
    show: (src) => image(src),
  },
  {
    name: 'referer',
    product: 'glasses-1-2',
    way: 'menu',
    note: 'From a host that answers 403 to whoever does not come from this page.',
    address: `https://${REFERER_PICTURE_HOST}/pictures/glasses-1-2/800.jpg`,
    show: (src) => image(src),
  },
];

function fromBlob(src: string, then: string): string {
  return `${image('')}<script>
const target = document.getElementById('target');
${then}
fetch(${JSON.stringify(src)}).then((reply) => reply.blob()).then((blob) => {
  target.src = URL.createObjectURL(blob);
});
</script>`;
}
