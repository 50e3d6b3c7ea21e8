/** Names that every object answers to: a reply that says one must not find what it does not hold. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
] as const;
