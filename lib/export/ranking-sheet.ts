import type { Offer } from '../offers/offer';
import type { RankingKind } from '../offers/platform-values';
import type { RankedOffer } from '../offers/ranking';
import type { Movement } from '../offers/ranking-movement';
import { standingsOf, type Standing } from '../offers/ranking-overlap';
import { offerOf } from '../offers/row-offer';
import { cell, type Cell, type Column, type Sheet } from './sheet';
import type { ShownList } from './shown-list';

/** The words of a table of rankings, in the reader's language. */
export interface RankingWords {
  heading: (column: RankingColumn) => string;
  /** What a list is called, category and kind. */
  name: (list: ShownList) => string;
  kind: (kind: RankingKind) => string;
  movement: (movement: Movement) => string;
  service: (service: string) => string;
}

/** A row with all that its cells are made of. */
interface Listed {
  list: ShownList;
  row: RankedOffer;
  movement: Movement | null;
  /** The same with what its detail says, where that has been read. */
  offer: Offer;
  /** When that was, in ms since 1970; null: never. */
  readAt: number | null;
  /** Other lists on which the same offer stands. */
  others: ShownList[];
}

interface Making {
  /** In characters. */
  width: number;
  cell: (listed: Listed, words: RankingWords) => Cell;
}

const column = (width: number, make: Making['cell']): Making => ({ width, cell: make });

/** The columns in their order. */
const COLUMNS = {
  day: column(11, ({ list }) => cell.day(list.snapshot.day)),
  takenAt: column(26, ({ list }) => cell.moment(list.snapshot.takenAt)),
  categoryId: column(13, ({ list }) => cell.text(list.category.id)),
  category: column(20, ({ list }) => cell.text(list.category.name)),
  list: column(16, ({ list }, words) => cell.text(words.kind(list.kind))),
  listKind: column(14, ({ list }) => cell.text(list.kind)),
  place: column(8, ({ row }) => cell.count(row.place)),
  since: column(14, ({ list }) => cell.day(list.since)),
  movement: column(16, ({ movement }, words) => cell.text(movement && words.movement(movement))),
  placesUp: column(12, ({ movement }) => cell.count(movement && placesUp(movement))),
  offerId: column(16, ({ row }) => cell.text(row.offerId)),
  titleChinese: column(44, ({ offer }) => cell.text(offer.titleChinese)),
  titleTranslated: column(44, ({ offer }) => cell.text(offer.titleTranslated)),
  language: column(14, ({ list }) => cell.text(list.snapshot.language)),
  buyers: column(12, ({ row }) => cell.count(row.buyers)),
  sold: column(12, ({ row }) => cell.count(row.sold)),
  score: column(12, ({ row }) => cell.decimal(row.score)),
  services: column(28, ({ row }, words) => joined(row.services.map(words.service))),
  picture: column(40, ({ offer }) => cell.link(offer.picture)),
  link: column(46, ({ offer }) => cell.link(offer.plainLink)),
  pricesAt: column(26, ({ readAt }) => cell.moment(readAt)),
  price: column(16, ({ offer }) => cell.money(offer.wholesalePrice)),
  priceTo: column(16, ({ offer }) => cell.money(offer.wholesalePriceTo)),
  promotion: column(16, ({ offer }) => cell.money(offer.promotionPrice)),
  dropship: column(16, ({ offer }) => cell.money(offer.dropshipPrice)),
  minimumOrder: column(10, ({ offer }) => cell.count(offer.minimumOrder)),
  supplier: column(28, ({ offer }) => cell.text(offer.company)),
  alsoIn: column(36, ({ others }, words) => joined(others.map(words.name))),
} as const satisfies Record<string, Making>;

/** The columns of a table of rankings; each has a heading in the dictionaries (`export.columns`). */
export type RankingColumn = keyof typeof COLUMNS;

/**
 * Lists as tables, one for each. Of several lists each row also says on which others it stands.
 * @param lists their rows and moves are taken as they are shown
 */
export function rankingSheets(lists: readonly ShownList[], words: RankingWords): Sheet[] {
  const names = (Object.keys(COLUMNS) as RankingColumn[]).filter(
    (name) => name !== 'alsoIn' || lists.length > 1,
  );
  const columns = names.map((name): Column => ({
    heading: words.heading(name),
    width: COLUMNS[name].width,
  }));
  const standings = standingsOf(lists.map((list) => ({ name: list, rows: list.snapshot.rows })));
  return lists.map((list) => ({
    name: words.name(list),
    columns,
    rows: list.snapshot.rows.map((row, index) => {
      const read = list.read.get(row.offerId);
      const listed: Listed = {
        list,
        row,
        movement: list.moves[index] ?? null,
        offer: offerOf(row, read?.offer),
        readAt: read?.readAt ?? null,
        others: othersThan(list, standings.get(row.offerId)),
      };
      return names.map((name) => COLUMNS[name].cell(listed, words));
    }),
  }));
}

/** Tables with the same columns as one, under each other. */
export function oneSheet(name: string, sheets: readonly Sheet[]): Sheet {
  return { name, columns: sheets[0]?.columns ?? [], rows: sheets.flatMap(({ rows }) => rows) };
}

/** How many places a row went up; negative: down; null where that is no number. */
function placesUp(movement: Movement): number | null {
  switch (movement.kind) {
    case 'up':
    case 'same':
      return movement.by;
    case 'down':
      return -movement.by;
    default:
      return null;
  }
}

function joined(texts: readonly string[]): Cell {
  return texts.length === 0 ? null : cell.text([...new Set(texts)].join(', '));
}

/** The same list of another day is no other one. */
function othersThan(own: ShownList, standings: readonly Standing<ShownList>[] = []): ShownList[] {
  return standings
    .map(({ name: list }) => list)
    .filter(({ snapshot }) => snapshot.list !== own.snapshot.list);
}
