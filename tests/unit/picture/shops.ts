import type { Shops } from './shop-example';
import { SHOPS_OF_ASIA } from './shops-of-asia';
import { SHOPS_OF_THE_WEST } from './shops-of-the-west';

export const SHOPS: Shops = { ...SHOPS_OF_ASIA, ...SHOPS_OF_THE_WEST };
