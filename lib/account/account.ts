import { z } from '../zod';
import { secrets } from './secrets';
import { verdictSchema } from './verdict';

const schema = z.object({
  appKey: z.string(),
  appSecret: z.string(),
  accessToken: z.nullable(z.string()),
  refreshToken: z.nullable(z.string()),
  /** ms since 1970; null for a fixed token or where it is not known. */
  accessExpiresAt: z.nullable(z.number()),
  refreshExpiresAt: z.nullable(z.number()),
  owner: z.nullable(z.string()),
  /** Kept only until the browser closes. */
  sessionOnly: z.boolean(),
  /** What was saved before there was one has none. */
  verdict: z.catch(verdictSchema, null),
});

/** The user's credentials for the official interface. */
export type Account = z.infer<typeof schema>;

export const storedAccount = secrets('account', schema);
