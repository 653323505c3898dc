// One typeface out of two: the letters of one put behind those of another. The web's typefaces come in a file a script, and
// programs that are no browsers set a line of two scripts badly from two files: Arabic falls apart where its typeface joins
// several outlines to a letter. Field by field as in the OpenType specification (learn.microsoft.com/typography/opentype/spec).
import type { FontTables } from './font-tables.ts';

interface Glyph {
  readonly outline: Buffer;
  readonly advance: number;
  readonly bearing: number;
}

interface Face {
  readonly unitsPerEm: number;
  readonly glyphs: readonly Glyph[];
  /** Glyphs by code point. */
  readonly characters: ReadonlyMap<number, number>;
}

function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`the typeface has no table "${tag}"`);
  return table;
}

/** Segments of consecutive code points (format 4). */
function* readSegments(table: Buffer, at: number): Generator<readonly [number, number]> {
  const segments = table.readUInt16BE(at + 6) / 2;
  const field = (list: number, segment: number) =>
    at + 14 + 2 * (list * segments + segment) + (list > 0 ? 2 : 0);
  for (let segment = 0; segment < segments; segment++) {
    const [end, start] = [table.readUInt16BE(field(0, segment)), table.readUInt16BE(field(1, segment))];
    const delta = table.readUInt16BE(field(2, segment));
    const range = table.readUInt16BE(field(3, segment));
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(field(3, segment) + range + 2 * (code - start));
      if (listed !== 0) yield [code, (listed + delta) & 0xffff];
    }
  }
}

/** Groups of consecutive code points (format 12). */
function* readGroups(table: Buffer, at: number): Generator<readonly [number, number]> {
  for (let group = 0; group < table.readUInt32BE(at + 12); group++) {
    const [start, end, glyph] = [0, 4, 8].map((field) =>
      table.readUInt32BE(at + 16 + 12 * group + field),
    ) as [number, number, number];
    for (let code = start; code <= end; code++) yield [code, glyph + code - start];
  }
}

function readCharacters(table: Buffer): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: table.readUInt16BE(2) }, (_, at) => table.readUInt32BE(8 + 8 * at));
  return new Map(
    offsets.flatMap((at) => {
      const format = table.readUInt16BE(at);
      return format === 4 ? [...readSegments(table, at)] : format === 12 ? [...readGroups(table, at)] : [];
    }),
  );
}

function readFace(tables: FontTables): Face {
  const [head, hhea, hmtx] = ['head', 'hhea', 'hmtx'].map((tag) => tableOf(tables, tag)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const [loca, glyf] = [tableOf(tables, 'loca'), tableOf(tables, 'glyf')];
  const isLong = head.readInt16BE(50) === 1;
  const offsetOf = (glyph: number) =>
    isLong ? loca.readUInt32BE(4 * glyph) : 2 * loca.readUInt16BE(2 * glyph);
  const metrics = hhea.readUInt16BE(34);
  const count = tableOf(tables, 'maxp').readUInt16BE(4);
  return {
    unitsPerEm: head.readUInt16BE(18),
    glyphs: Array.from({ length: count }, (_, glyph) => ({
      outline: glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1)),
      advance: hmtx.readUInt16BE(4 * Math.min(glyph, metrics - 1)),
      bearing: hmtx.readInt16BE(glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)),
    })),
    characters: readCharacters(tableOf(tables, 'cmap')),
  };
}

/** An outline that is made of others names them by their new numbers. */
function renumber(outline: Buffer, by: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  let at = 10;
  for (let more = true; more; ) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + by, at + 2);
    // Two arguments of a byte or of two; one scale, two, or a matrix; another part follows.
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    more = (flags & 0x20) !== 0;
  }
  return moved;
}

/** A character map of one group a code point. */
function writeCharacters(characters: ReadonlyMap<number, number>): Buffer {
  const sorted = [...characters].sort(([a], [b]) => a - b);
  const table = Buffer.alloc(28 + 12 * sorted.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + 12 * sorted.length, 16);
  table.writeUInt32BE(sorted.length, 24);
  for (const [at, [code, glyph]] of sorted.entries())
    for (const [field, value] of [code, code, glyph].entries())
      table.writeUInt32BE(value, 28 + 12 * at + 4 * field);
  return table;
}

/** A table of the names that readers ask for: 1, the family, and 6, the name for PostScript, which has no spaces. */
function writeNames(family: string): Buffer {
  const names = [
    [1, family],
    [6, family.replaceAll(' ', '')],
  ] as const;
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  const written: Buffer[] = [];
  let offset = 0;
  for (const [at, [id, text]] of names.entries()) {
    const name = Buffer.from(text, 'utf16le').swap16();
    // Platform 3 (Windows), encoding 1 (UTF-16), language 0x409.
    for (const [field, value] of [3, 1, 0x409, id, name.length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * at + 2 * field);
    written.push(name);
    offset += name.length;
  }
  return Buffer.concat([head, ...written]);
}

/** `base` with the characters of `others` that it has not. Its rules of joining stay; theirs (kerning) are left behind.
 * All its weights are one family. */
export function mergeFonts(family: string, base: FontTables, ...others: readonly FontTables[]): FontTables {
  const face = readFace(base);
  const glyphs = [...face.glyphs];
  const characters = new Map(face.characters);
  for (const other of others.map(readFace)) {
    if (other.unitsPerEm !== face.unitsPerEm) throw new Error('the typefaces are of different scales');
    const first = glyphs.length;
    glyphs.push(...other.glyphs.map((glyph) => ({ ...glyph, outline: renumber(glyph.outline, first) })));
    for (const [code, glyph] of other.characters)
      if (!characters.has(code)) characters.set(code, first + glyph);
  }
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => Buffer.from(tableOf(base, tag))) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  head.writeInt16BE(1, 50);
  hhea.writeUInt16BE(glyphs.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  const hmtx = Buffer.alloc(4 * glyphs.length);
  const loca = Buffer.alloc(4 * (glyphs.length + 1));
  const outlines: Buffer[] = [];
  let offset = 0;
  for (const [at, { outline, advance, bearing }] of glyphs.entries()) {
    hmtx.writeUInt16BE(advance, 4 * at);
    hmtx.writeInt16BE(bearing, 4 * at + 2);
    const padding = Buffer.alloc(-outline.length & 3);
    outlines.push(outline, padding);
    offset += outline.length + padding.length;
    loca.writeUInt32BE(offset, 4 * (at + 1));
  }
  // Names of glyphs, which nobody asks for here, are left out (version 3).
  const post = Buffer.from(tableOf(base, 'post').subarray(0, 32));
  post.writeUInt32BE(0x00030000, 0);
  return new Map([
    ...base,
    ['head', head],
    ['hhea', hhea],
    ['maxp', maxp],
    ['hmtx', hmtx],
    ['loca', loca],
    ['glyf', Buffer.concat(outlines)],
    ['cmap', writeCharacters(characters)],
    ['name', writeNames(family)],
    ['post', post],
  ] as const);
}
