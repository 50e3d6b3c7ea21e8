/** The shape of a dictionary: the same keys with any text. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]>;
};

/** What a failure says, and what a person can do about it. */
export interface FailureWords {
  says: string;
  /** The same sentence without the facts that `says` names, for when they are not known. */
  bare?: string;
  todo: string;
  /** What to do, said to someone who stands on the options page already. */
  todoHere?: string;
}
