/** What a person can press when something failed. `null` in the table: nothing to press. */
export type Remedy =
  | 'open-options'
  | 'sign-in'
  | 'subscribe'
  | 'try-again'
  | 'allow-host'
  | 'open-extension'
  | 'hand-over'
  | 'give-address';

interface FailureKind {
  /** Whether the traffic layer tries the same call again by itself. */
  retried: boolean;
  remedy: Remedy | null;
}

const kind = (remedy: Remedy | null, retried = false): FailureKind => ({ retried, remedy });

/**
 * Every way in which something can fail. The sentence for each code stands in the dictionaries
 * (`lib/locale/words`, key `failures`), which the compiler holds complete against this table.
 */
export const FAILURES = {
  // The account
  'account-missing': kind('open-options'),
  'app-key-missing': kind('open-options'),
  'app-secret-missing': kind('open-options'),
  'token-missing': kind('open-options'),
  'token-expired': kind('open-options'),
  'token-reply-empty': kind('sign-in'),
  'refresh-dead': kind('sign-in'),
  'signature-wrong': kind('open-options'),
  'app-unknown': kind('open-options'),
  'not-subscribed': kind('subscribe'),
  'code-refused': kind('sign-in'),
  'sign-in-cancelled': kind('sign-in'),
  'sign-in-refused': kind('sign-in'),
  'sign-in-foreign': kind('sign-in'),
  'sign-in-no-code': kind('sign-in'),

  // The gateway
  'rate-limited': kind('try-again', true),
  'day-cap': kind('open-options'),
  /** What the day has left is too little for what is wanted, so none of it was begun. */
  'day-cap-near': kind('open-options'),
  'api-unsupported': kind(null),
  'offer-gone': kind(null),
  'parameter-missing': kind(null),
  'request-too-large': kind(null),
  /** A verdict on what was asked; `gateway-error` is about the call, whatever was asked. */
  'gateway-refused': kind('try-again'),
  'gateway-error': kind('try-again'),
  /** The connected interface has no call for it. */
  'not-available': kind('open-options'),
  'address-not-allowed': kind('open-options'),
  'clock-wrong': kind(null),
  'parameter-wrong': kind(null),
  'session-missing': kind('open-options'),
  'session-dead': kind('open-options'),
  'seller-account-wrong': kind('open-options'),
  'gateway-host-closed': kind('open-options'),
  'pool-refused': kind(null),
  'seller-unknown': kind(null),
  'gateway-broken': kind('try-again', true),
  'reply-unreadable': kind('try-again'),
  'reply-unexpected': kind('try-again'),

  // The network
  offline: kind('try-again'),
  'network-failed': kind('try-again', true),
  'network-slow': kind('try-again', true),

  // The picture
  'picture-none': kind('give-address'),
  /** The browser lets no extension look at the page, or nobody has asked us to yet. */
  'page-closed': kind(null),
  'picture-empty': kind(null),
  'picture-not-one': kind(null),
  'picture-broken': kind(null),
  'picture-format': kind('hand-over'),
  'picture-vector': kind('hand-over'),
  'picture-too-many-pixels': kind('hand-over'),
  'picture-too-heavy': kind('hand-over'),
  'picture-endless': kind('try-again'),
  'picture-gone': kind(null),
  /** Its bytes have been pruned. */
  'picture-forgotten': kind(null),
  /** A folder, or a file that was moved after it had been chosen. */
  'file-unreadable': kind(null),
  'picture-out-of-reach': kind('allow-host'),
  /** Nobody may be asked for its site, and the screen is out of reach where it was pressed. */
  'picture-closed': kind(null),
  /** The switch for it, off in the store's builds, is the browser's. */
  'picture-on-disk': kind('open-extension'),
  'picture-not-accepted': kind('hand-over'),
  /** The connected interface reads pictures by a public address only, and this one has none. */
  'picture-needs-address': kind('give-address'),
  /** No key, and the picture has no public address for 1688's own page. */
  'picture-no-address': kind('hand-over'),

  // Ourselves
  interrupted: kind('try-again'),
  'storage-full': kind('open-options'),
  'storage-broken': kind(null),
  'search-gone': kind(null),
  /** An offer that was to be kept stands no longer in the store where it was seen. */
  'offer-forgotten': kind(null),
  'pins-full': kind(null),
  'export-failed': kind('try-again'),
  'command-unknown': kind(null),
  unexpected: kind('try-again'),
} as const satisfies Record<string, FailureKind>;

export type FailureCode = keyof typeof FAILURES;
