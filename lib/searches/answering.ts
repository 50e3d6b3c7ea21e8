import { failure, success, type Outcome } from '../failures/outcome';
import type { Catalogue } from '../gateway/catalogue';
import { answering, type Ability, type Connection, type Lack } from '../offers/dialects';
import { answeringPicture, type PictureAsked } from '../offers/picture-calls';
import type { PictureSearch, SearchRecord } from '../store/records';
import type { SearchParts } from './parts';
import { change } from './records';

/** A record that knows who answers it, and who that is. */
export interface Answered<Kind extends SearchRecord> {
  record: Kind;
  catalogue: Catalogue;
}

/**
 * Finds the interface that answers a search, once: all its pages come from the same one.
 * @returns `account-missing` where nothing is connected, `not-available` where nothing can
 */
export async function answererOf<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  ability: Ability,
): Promise<Outcome<Answered<Kind>>> {
  const connection = await parts.connection();
  const pinned = pinnedTo(parts, record, connection, ability);
  if (pinned) return pinned;
  const found = answering(ability, connection);
  if (typeof found === 'object') return lacking(found, ability);
  const changed = await change(parts, record, { dialect: found } as Partial<Kind>);
  return success({ record: changed, catalogue: parts.catalogues[found] });
}

/**
 * Finds the interface for a picture: one that reads addresses alone is passed over for a picture
 * without one, where another is connected that takes its bytes.
 */
export async function answererOfPicture(
  parts: SearchParts,
  record: PictureSearch,
): Promise<Outcome<Answered<PictureSearch>>> {
  const connection = await parts.connection();
  const { dialects } = connection;
  const [preferred] = dialects;
  if (!preferred) return failure('account-missing');
  const pinned = pinnedTo(parts, record, connection, 'picture');
  if (pinned) return pinned;
  const found = answeringPicture(askedOf(record), dialects);
  if (!found) {
    return record.region === null
      ? failure('picture-needs-address')
      : lacking({ reason: 'dialect', dialect: preferred }, 'picture');
  }
  const changed = await change(parts, record, { dialect: found });
  return success({ record: changed, catalogue: parts.catalogues[found] });
}

/** What decides who can search for a record's picture. */
export function askedOf({ source, region }: PictureSearch): PictureAsked {
  return {
    address: 'address' in source ? source.address : null,
    isId: source.kind === 'imageId',
    isPart: region !== null,
  };
}

/** The interface that answered before; a page of another one would not belong to the pages so far. */
function pinnedTo<Kind extends SearchRecord>(
  parts: SearchParts,
  record: Kind,
  { dialects }: Connection,
  ability: Ability,
): Outcome<Answered<Kind>> | null {
  const { dialect, pagesRead } = record;
  if (dialect === null || (pagesRead === 0 && !dialects.includes(dialect))) return null;
  return dialects.includes(dialect)
    ? success({ record, catalogue: parts.catalogues[dialect] })
    : lacking({ reason: 'dialect', dialect }, ability);
}

/** The failure that says why nothing that is connected can do something. */
export function lacking(lack: Lack, ability: Ability): Outcome<never> {
  if (lack.reason === 'no-account') return failure('account-missing');
  if (lack.reason === 'session') return failure('session-missing');
  return failure('not-available', { facts: { dialect: lack.dialect, ability } });
}
