import { image, type Exhibit } from '../exhibit';

/** Files that are not what they are called, or not what every interface takes. */
export const FORMATS: readonly Exhibit[] = [
  format('wrong-mime-text', 'watch-1-2', 'text.jpg', 'A JPEG that is called text/plain.'),
  format('wrong-mime-binary', 'umbrella-1-2', 'binary.jpg', 'A JPEG called a stream of octets.'),
  format('wrong-extension', 'fan-1-2', 'webp.png', 'A WebP that is called a PNG.'),
  format('webp', 'headphones-1-2', '800.webp', 'A WebP.'),
  format('avif', 'speaker-1-2', '800.avif', 'An AVIF.'),
  format('gif', 'camera-1-2', 'moving.gif', 'A GIF that moves.'),
  format('bmp', 'car-1-2', 'bitmap.bmp', 'A Windows bitmap.'),
  format('ico', 'bear-1-2', 'icon.ico', 'A Windows icon of 256 pixels.'),
  format('png16', 'mug-3-1', 'sixteen-bit.png', 'A PNG with 16 bits to the channel.'),
  format('cmyk', 'teapot-2-1', 'cmyk.jpg', 'A JPEG in the inks of a printer.'),
  // None of them looks the same when it is turned.
  ...['bottle', 'bowl', 'shirt', 'lamp', 'lantern', 'chair', 'stool', 'handbag'].map(
    (kind, index) =>
      format(
        `exif${index + 1}`,
        `${kind}-2-1`,
        `exif${index + 1}.jpg`,
        `A JPEG whose Exif orientation is ${index + 1}.`,
      ),
  ),
  format('png-turned', 'umbrella-2-1', 'turned.png', 'A PNG that its Exif chunk turns.'),
  format('avif-mif1', 'speaker-2-1', 'mif1.avif', 'An AVIF that names HEIF’s brand first.'),
  format('jpeg-stray', 'glasses-2-1', 'stray.jpg', 'A JPEG with stray bytes between its segments.'),
  format('transparent-png', 'cushion-2-1', 'cutout.png', 'A PNG on no ground.'),
  {
    ...format('heic', 'plant-2-1', 'photo.heic', 'A telephone’s HEIC, which no Chromium decodes.'),
    unreadable: true,
  },
];

function format(name: string, product: string, file: string, note: string): Exhibit {
  return { name, product, way: 'menu', note, file, show: (src) => image(src) };
}
