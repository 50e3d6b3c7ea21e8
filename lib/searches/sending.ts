import type { Outcome } from '../failures/outcome';
import { logSend, unlogSend } from '../store/pictures';
import type { SearchRecord, SendLogEntry } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

/** Who takes uploads and addresses. */
const GATEWAY_HOST = 'gw.open.1688.com';

type Sent = Pick<SendLogEntry, 'pictureId' | 'address' | 'sent'>;

/**
 * Does what sends a picture, with an entry in the send log: written before, so that a worker which
 * dies cannot have sent it unseen, and taken back where nothing left the machine.
 */
export async function logged<Answer>(
  parts: SearchParts,
  what: Sent,
  send: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> {
  const id = await log(parts, GATEWAY_HOST, what);
  const outcome = await send();
  if (!outcome.ok && outcome.error.unsent) await unlogSend(id);
  return outcome;
}

/** Does what tells the platform a picture's address, with an entry in the send log. */
export function tellAddress<Answer>(
  parts: SearchParts,
  address: string,
  send: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> {
  return logged(parts, { pictureId: null, address, sent: null }, send);
}

/** Writes down that somebody is told a picture's address. */
export async function logAddress(parts: SearchParts, host: string, address: string): Promise<void> {
  await log(parts, host, { pictureId: null, address, sent: null });
}

async function log(parts: SearchParts, host: string, what: Sent): Promise<string> {
  const id = crypto.randomUUID();
  await logSend({ id, at: parts.now(), host, ...what });
  return id;
}

/** Ends a search without a key by opening 1688's own page for it. */
export async function openElsewhere<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  url: string,
): Promise<Kind> {
  const changes: Partial<SearchRecord> = {
    state: 'done',
    notes: withNote(record.notes, 'opened-elsewhere'),
  };
  const done = await change(parts, record, changes as Partial<Kind>);
  await parts.openTab(url);
  return done;
}
