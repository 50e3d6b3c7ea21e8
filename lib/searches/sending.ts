import { isUnsent, type Outcome } from '../failures/outcome';
import type { Dialect } from '../offers/dialects';
import { logSend, unlogSend } from '../store/pictures';
import type { SendLogEntry } from '../store/picture-records';
import type { SearchRecord } from '../store/records';
import { withNote } from './pages';
import type { SearchParts } from './parts';
import { change } from './records';

type Sent = Pick<SendLogEntry, 'pictureId' | 'address' | 'sent'>;

/**
 * Does what sends a picture, with an entry in the send log: written before, so that a worker which
 * dies cannot have sent it unseen, and taken back where nothing left the machine.
 */
export async function logged<Answer>(
  parts: SearchParts,
  dialect: Dialect,
  what: Sent,
  send: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> {
  const id = await log(parts, await parts.gatewayHost(dialect, what.pictureId !== null), what);
  const outcome = await send();
  if (isUnsent(outcome)) await unlogSend(id);
  return outcome;
}

/** Does what tells the platform a picture's address, with an entry in the send log. */
export function tellAddress<Answer>(
  parts: SearchParts,
  dialect: Dialect,
  address: string,
  send: () => Promise<Outcome<Answer>>,
): Promise<Outcome<Answer>> {
  return logged(parts, dialect, { pictureId: null, address, sent: null }, send);
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
