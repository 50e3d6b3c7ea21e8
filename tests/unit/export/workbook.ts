import { inflateRawSync } from 'node:zlib';

/** A cell as a spreadsheet reads it. */
export interface ReadCell {
  /** A text, or the digits of a number; null: empty. */
  value: string | null;
  isText: boolean;
  isBold: boolean;
  /** The code of its format: "yyyy-mm-dd". */
  format: string | null;
  link: string | null;
}

export interface ReadSheet {
  name: string;
  /** The cell below which everything moves: "A2". */
  frozen: string | null;
  widths: number[];
  rows: ReadCell[][];
}

/** The files of an archive by their paths (PKWARE's APPNOTE, 4.3). */
export async function unzipped(file: Blob): Promise<Map<string, string>> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const files = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const path = bytes.toString('utf8', at + 46, at + 46 + (name ?? 0));
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    files.set(path, inflateRawSync(packed).toString('utf8'));
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

/** Reads an Excel file as far as we write one. */
export async function readWorkbook(file: Blob): Promise<ReadSheet[]> {
  const files = await unzipped(file);
  const part = (path: string): string => files.get(path) ?? '';
  const texts = each(part('xl/sharedStrings.xml'), /<si><t[^>]*>([^<]*)<\/t><\/si>/g);
  const styles = stylesOf(part('xl/styles.xml'));
  const names = each(part('xl/workbook.xml'), /<sheet [^>]*name="([^"]*)"/g);
  return names.map((name, index) => {
    const xml = part(`xl/worksheets/sheet${index + 1}.xml`);
    const links = linksOf(xml, part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`));
    const cells = (row: string): ReadCell[] => {
      const read: ReadCell[] = [];
      for (const [, letters = '', number = '', rest = '', value] of row.matchAll(
        /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g,
      )) {
        const isText = rest.includes('t="s"');
        const style = styles[Number(/ s="(\d+)"/.exec(rest)?.[1] ?? 0)];
        read[columnOf(letters)] = {
          value: value === undefined ? null : isText ? (texts[Number(value)] ?? null) : value,
          isText,
          isBold: style?.isBold ?? false,
          format: style?.format ?? null,
          link: links.get(letters + number) ?? null,
        };
      }
      return read;
    };
    return {
      name,
      frozen: /<pane [^>]*topLeftCell="(\w+)"[^>]*state="frozen"/.exec(xml)?.[1] ?? null,
      widths: each(xml, /<col [^>]*width="([^"]*)"/g).map(Number),
      rows: each(xml, /<row [^>]*>(.*?)<\/row>/gs, (row) => row).map(cells),
    };
  });
}

function stylesOf(xml: string): Pick<ReadCell, 'isBold' | 'format'>[] {
  const formats = new Map(
    [...xml.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id, code = '']) => [id, plain(code)] as const,
    ),
  );
  const fonts = each(xml, /<font>(.*?)<\/font>/g, (font) => font);
  const [found = ''] = each(xml, /<cellXfs[^>]*>(.*)<\/cellXfs>/g, (all) => all);
  return each(found, /<xf ([^>]*)>/g, (style) => style).map((style) => ({
    format: formats.get(/numFmtId="(\d+)"/.exec(style)?.[1]) ?? null,
    isBold: (fonts[Number(/fontId="(\d+)"/.exec(style)?.[1] ?? 0)] ?? '').includes('<b/>'),
  }));
}

function linksOf(sheet: string, relationships: string): Map<string, string> {
  const targets = new Map(
    [...relationships.matchAll(/Id="([^"]*)" Type="[^"]*\/hyperlink" Target="([^"]*)"/g)].map(
      ([, id, target = '']) => [id, plain(target)] as const,
    ),
  );
  const links = [...sheet.matchAll(/<hyperlink ref="(\w+)" r:id="([^"]*)"/g)];
  return new Map(links.map(([, place = '', id]) => [place, targets.get(id) ?? '']));
}

/** The first group of each match. */
function each(xml: string, pattern: RegExp, read: (part: string) => string = plain): string[] {
  return [...xml.matchAll(pattern)].map(([, part = '']) => read(part));
}

/** Text without the escapes of XML and of Office. */
function plain(xml: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replaceAll(/&(\w+);/g, (_, name: string) => signs[name] ?? '?')
    .replaceAll(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function columnOf(letters: string): number {
  return [...Buffer.from(letters)].reduce((sum, code) => sum * 26 + code - 64, 0) - 1;
}
