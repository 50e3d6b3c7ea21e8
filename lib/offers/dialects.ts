/**
 * The interfaces of 1688 that a key may be for. `crossborder` is the official gateway for buyers
 * abroad; `partner` the gateway of a third party; `top` the router form, which differs between
 * providers and is in no official document.
 */
export const DIALECTS = ['crossborder', 'partner', 'top'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** What a person can ask for. */
export const ABILITIES = [
  'keyword',
  'picture',
  'offer',
  'shop',
  'recommended',
  'related',
  'pool',
  'categories',
  'ranking',
  'hotKeywords',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** What each interface can do. */
const ABLE: Record<Dialect, readonly Ability[]> = {
  crossborder: ABILITIES,
  partner: ['picture'],
  top: ['keyword', 'picture', 'offer', 'shop'],
};

/** A way in which an interface gets to see a picture. */
export type PictureWay = 'upload' | 'address' | 'bytes';

/** How each interface takes a picture: as an upload of its own, by a public address, in the call. */
const PICTURE_WAYS: Record<Dialect, readonly PictureWay[]> = {
  crossborder: ['upload', 'address'],
  partner: ['address'],
  top: ['bytes', 'address'],
};

/** What may go with a picture to say what of it is meant: a part of it, words, its page's title. */
export type PictureAid = 'region' | 'hint' | 'title';

const PICTURE_AIDS: Record<Dialect, readonly PictureAid[]> = {
  crossborder: ['region', 'hint', 'title'],
  partner: [],
  top: [],
};

/** Whether an interface has a call for something. */
export function isAble(dialect: Dialect, ability: Ability): boolean {
  return ABLE[dialect].includes(ability);
}

/** Whether an interface takes pictures in a way. */
export function takes(dialect: Dialect, way: PictureWay): boolean {
  return PICTURE_WAYS[dialect].includes(way);
}

/** Whether an interface takes something beside a picture. */
export function takesAid(dialect: Dialect, aid: PictureAid): boolean {
  return PICTURE_AIDS[dialect].includes(aid);
}

/** What is connected, the interface that the user prefers first. */
export interface Connection {
  dialects: readonly Dialect[];
  /** The router's session token, without which it lists no shop. */
  hasSession: boolean;
}

/**
 * Whether something that is connected can search for bytes, which a cut-out is. Without any, bytes are
 * handed over by hand.
 */
export function takesBytes({ dialects }: Pick<Connection, 'dialects'>): boolean {
  return (
    dialects.length === 0 || dialects.some((one) => takes(one, 'upload') || takes(one, 'bytes'))
  );
}

/** Why nothing that is connected can do something. */
export type Lack =
  | { reason: 'no-account' }
  /** The connected interface, and that it has no call for it. */
  | { reason: 'dialect'; dialect: Dialect }
  | { reason: 'session'; dialect: Dialect };

/**
 * Which interface answers a wish: the preferred one, else the first that can.
 * @returns its name, or why there is none
 */
export function answering(ability: Ability, { dialects, hasSession }: Connection): Dialect | Lack {
  const [preferred] = dialects;
  if (!preferred) return { reason: 'no-account' };
  const able = dialects.filter((dialect) => isAble(dialect, ability));
  const free = able.find((dialect) => !needsSession(dialect, ability) || hasSession);
  if (free) return free;
  return able[0]
    ? { reason: 'session', dialect: able[0] }
    : { reason: 'dialect', dialect: preferred };
}

function needsSession(dialect: Dialect, ability: Ability): boolean {
  return dialect === 'top' && ability === 'shop';
}
