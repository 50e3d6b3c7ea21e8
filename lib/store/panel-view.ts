import { FAILURES, type FailureCode } from '../failures/table';
import { z } from '../zod';
import { setting, type Setting } from './setting';

const codes = Object.keys(FAILURES) as [FailureCode, ...FailureCode[]];

const schema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start') }),
  z.object({ kind: z.literal('search'), searchId: z.string() }),
  z.object({ kind: z.literal('message'), code: z.enum(codes) }),
]);

/** What a window's side panel shows. */
export type PanelView = z.infer<typeof schema>;

/** The view of one window's panel. It lasts as long as the browser session. */
export function panelView(windowId: number): Setting<PanelView> {
  return setting('session', `view:${windowId}`, schema, { kind: 'start' });
}
