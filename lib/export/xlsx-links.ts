import type { Feature } from 'write-excel-file/universal';
import type * as library from 'write-excel-file/utility';
import type { Sheet } from './sheet';

/** What the library lends to those who add to its files; it is loaded with the rest of it. */
type Utility = typeof library;

/** What Excel takes of a link, in characters, and of a sheet's links. Source: Excel's specifications. */
const LONGEST_ADDRESS = 2079;
const MOST_LINKS = 65_530;

const RELATIONSHIP =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

interface Link {
  /** The relationship that names the address. */
  id: string;
  /** The cell: "T2". */
  place: string;
  address: string;
}

/** Where a spreadsheet goes for an address; null where it cannot, and the address is mere text. */
export function linkTarget(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return /^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS ? href : null;
}

/**
 * Makes links of the cells that hold one, which write-excel-file cannot do by itself: each sheet names
 * the cells (ECMA-376 part 1, 18.3.1.47), its relationships name the addresses. No formula is used: a
 * file from the internet opens in a view in which formulas show nothing.
 */
export function pressableLinks(sheets: readonly Sheet[], utility: Utility): Feature<Blob> {
  const links = sheets.map((sheet) => linksOf(sheet, utility));
  const markup = (index: number, make: (link: Link) => string): string =>
    (links[index] ?? []).map(make).join('');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const inside = markup(sheetIndex, ({ id, place }) =>
              utility.getSelfClosingTagMarkup('hyperlink', { ref: place, 'r:id': id }),
            );
            return inside === ''
              ? xml
              : inserted(xml, `<hyperlinks>${inside}</hyperlinks>`, utility);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            markup(sheetIndex, ({ id, address }) =>
              utility.getSelfClosingTagMarkup('Relationship', {
                Id: id,
                Type: RELATIONSHIP,
                Target: address,
                TargetMode: 'External',
              }),
            ),
        },
      },
    },
  };
}

/** The elements of a sheet have a fixed order. */
function inserted(xml: string, element: string, utility: Utility): string {
  const order = utility.getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet') ?? [];
  return utility.insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

function linksOf({ rows }: Sheet, { getCellAddress }: Utility): Link[] {
  const found = rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) => {
      const address = cell?.kind === 'link' ? linkTarget(cell.address) : null;
      // The first row is that of the headings.
      return address === null
        ? []
        : [{ place: getCellAddress(rowIndex + 1, columnIndex), address }];
    }),
  );
  return found.slice(0, MOST_LINKS).map((link, index) => ({ ...link, id: `rIdLink${index + 1}` }));
}
