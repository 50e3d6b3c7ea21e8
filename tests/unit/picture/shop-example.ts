/** A given path, then the better ones in their order: none where the given is an original or unknown. */
type Example = readonly [given: string, ...better: string[]];

/** Addresses as shops write them, by the name of the shop or of one of its forms. */
export type Shops = Readonly<Record<string, { at: string; examples: readonly Example[] }>>;
