import { byQuery } from './grammar';

/**
 * Walmart: `?odnHeight=580&odnWidth=580&odnBg=FFFFFF` asks for a size and the colour around it.
 *
 * No page was found. Public code has the same addresses with and without these parameters, so that
 * the address without them is the original's is likely, not documented.
 */
export const walmart = byQuery(/^i5\.walmartimages\.com$/, /^odn(?:Height|Width|Bg)$/i);
