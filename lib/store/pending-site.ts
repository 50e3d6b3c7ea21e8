import { z } from '../zod';
import { privateSetting } from './private-setting';

/** A site that a person wants the button on, while the browser asks them for its leave. */
const schema = z.object({
  /** Known to the page that made the wish, which alone can withdraw it. */
  wishId: z.string(),
  site: z.string(),
  /** ms since 1970 */
  askedAt: z.number(),
});

/** The latest such wish; null: none. The page that made it may be gone by the time it is granted. */
export const pendingSite = privateSetting('session', 'hoverSite', z.nullable(schema), null);
