import type { english } from './en';

/** Paths to all texts of a dictionary: "offer.identities.yx". */
type Leaves<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Leaves<Words[Key]>}`;
}[keyof Words & string];

type At<Words, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Words
    ? At<Words[Head], Rest>
    : never
  : Path extends keyof Words
    ? Words[Path]
    : never;

type Path = Leaves<typeof english>;

type Singular<Text extends string> = Text extends `${infer Base}_one` ? Base : never;
type WithoutPlural<Text extends string> = Text extends `${string}_one` | `${string}_other`
  ? never
  : Text;

/** Names of the texts that depend on a count. i18next chooses between `…_one` and `…_other`. */
export type PluralKey = Singular<Path>;

/** Names of all texts. */
export type WordKey = WithoutPlural<Path> | PluralKey;

type TextOf<Key extends WordKey> = Key extends PluralKey
  ? At<typeof english, `${Key}_other`>
  : At<typeof english, Key>;

type Placeholders<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What a text needs filled in: nothing, or a value for each of its placeholders. */
export type ValuesFor<Key extends WordKey> = [Placeholders<TextOf<Key>>] extends [never]
  ? []
  : [values: Record<Placeholders<TextOf<Key>>, string | number>];
