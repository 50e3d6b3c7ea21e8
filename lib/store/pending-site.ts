import { z } from '../zod';
import { privateSetting } from './private-setting';

/** A site that a person wants the button on, while the browser asks them for its leave. */
const schema = z.object({
  /** null: none is awaited. */
  site: z.nullable(z.string()),
  /** ms since 1970 */
  askedAt: z.number(),
});

/** The latest such wish. The page that made it may be gone by the time it is granted. */
export const pendingSite = privateSetting('session', 'hoverSite', schema, {
  site: null,
  askedAt: 0,
});
