import { z } from '../zod';
import { setting } from './setting';

/**
 * Whether the platform said, since the browser started, that this key may not search by any address.
 * That is a solution of its own; asking for it with every picture would cost a call each time.
 */
export const searchByAddressRefused = setting(
  'session',
  'searchByAddressRefused',
  z.boolean(),
  false,
);
