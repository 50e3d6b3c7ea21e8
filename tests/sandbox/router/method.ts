import type { Arguments } from '../operations/operation';

/** What the router hands to a method: read, and checked for presence. */
export interface MethodInput {
  readonly args: Arguments;
  /** Under which of its names the method was called. */
  readonly name: string;
}

/** One method of the router (platform facts 4). A new one is a new file and a line in `methods.ts`. */
export interface Method {
  /** Its name and its aliases. */
  readonly names: readonly string[];
  /** Parameters as they are sent, each with the name under which `args` knows it. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Names of `args` that must be there. */
  readonly required: readonly string[];
  /** True: refused without a session. */
  readonly needsSession?: true;
  /** The reply, all but its `request_id`. */
  answer(input: MethodInput): object | Promise<object>;
}

/** Sources spell the paging in two ways; both are taken. */
export const PAGING = {
  page: 'pageNo',
  page_no: 'pageNo',
  pageSize: 'pageSize',
  page_size: 'pageSize',
} as const;
