import sharp from 'sharp';

import type { Product } from '../catalogue/products';
import { sceneSvg } from '../drawing/scene';

/** An animated GIF, square, of two frames: the product and its mirror image. */
export async function movingGif(product: Product, side: number): Promise<Buffer> {
  const frame = await sharp(Buffer.from(sceneSvg(product, side)))
    .png()
    .toBuffer();
  const mirrored = await sharp(frame).flop().toBuffer();
  return sharp([frame, mirrored], { join: { animated: true } })
    .gif({ delay: [400, 400] })
    .toBuffer();
}
