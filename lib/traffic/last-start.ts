import { setting } from '../store/setting';
import { z } from '../zod';
import type { LastStart } from './pace';

const stored = setting('session', 'lastStart', z.number(), 0);

/** The time of the last call's start, kept for as long as the browser runs. */
export const lastStart: LastStart = { read: stored.read, write: stored.write };
