import type { Fen } from '../offers/money';

/** What a cell holds. null: unknown, which leaves it empty. */
export type Cell =
  | { kind: 'text'; text: string }
  /** A whole number. */
  | { kind: 'count'; count: number }
  | { kind: 'decimal'; value: number }
  | { kind: 'money'; fen: Fen }
  /** A calendar day: "2026-11-23". */
  | { kind: 'day'; day: string }
  /** ms since 1970 */
  | { kind: 'moment'; time: number }
  /** The whole address of a page or a picture. */
  | { kind: 'link'; address: string }
  | null;

export interface Column {
  heading: string;
  /** In characters, where the format has widths. */
  width: number;
}

/** A table, whatever the format of the file. */
export interface Sheet {
  name: string;
  columns: readonly Column[];
  /** Each with one cell for each column. */
  rows: readonly (readonly Cell[])[];
}

/** Makes a cell of a value; of an unknown one the empty cell. */
const known =
  <Value>(make: (value: Value) => Cell) =>
  (value: Value | null | undefined): Cell =>
    value === null || value === undefined ? null : make(value);

export const cell = {
  text: known((text: string) => ({ kind: 'text', text })),
  count: known((count: number) => ({ kind: 'count', count })),
  decimal: known((value: number) => ({ kind: 'decimal', value })),
  money: known((fen: Fen) => ({ kind: 'money', fen })),
  day: known((day: string) => ({ kind: 'day', day })),
  moment: known((time: number) => ({ kind: 'moment', time })),
  link: known((address: string) => ({ kind: 'link', address })),
};
