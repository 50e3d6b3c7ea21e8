import { z } from '../zod';

/** A site on which pictures get the button: `ALL_SITES`, or one as `originPattern` names it. */
export const siteSchema = z
  .string()
  .check(z.maxLength(300), z.regex(/^(?:\*:\/\/\*|https?:\/\/[^/*\s]+)\/\*$/));
