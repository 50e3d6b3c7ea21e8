import type { World } from '../world';

/** What the gateway hands to an operation: checked for presence, read from the wrapper's JSON. */
export interface OperationInput {
  readonly args: Arguments;
  readonly world: World;
}

/** Readers for the values of a wrapper. Each throws a BusinessFailure for a wrong type. */
export interface Arguments {
  readonly has: (name: string) => boolean;
  text(name: string): string | undefined;
  integer(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  list(name: string): readonly unknown[] | undefined;
}

/** One API of the platform. A new one is a new file and one line in `operations/index.ts`. */
export interface Operation {
  /** Absent: `com.alibaba.fenxiao.crossborder`. */
  readonly namespace?: string;
  /** As in the url path: `product.search.keywordQuery`. */
  readonly name: string;
  /** The form field that holds the JSON; absent when the parameters are flat. */
  readonly wrapper?: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** The parameter that names the language. */
  readonly language?: 'country' | 'language';
  /** True where the official page says that `success` is a String (platform facts 2). */
  readonly successIsText: boolean;
  readonly successCode: '200' | 'S0000';
  /** True: a call without any token is let in. */
  readonly tokenOptional?: true;
  /** The permission that an app needs on top of its subscription. */
  readonly permission?: 'linkplus';
  /** True: the payload's fields stand beside `success`, not in an inner `result`. */
  flat?(args: Arguments): boolean;
  /** True: the reply is `{success, result}` without a code and without an outer `result`. */
  readonly plain?: true;
  /** The payload, the inner `result` of the envelope. */
  answer(input: OperationInput): unknown;
}
