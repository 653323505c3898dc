// The web has a typeface in parts, one a script (WOFF, w3.org/TR/WOFF). Programs outside a browser want one font for a line
// that mixes them: here the parts are joined to one TrueType file. The first part lends all that is not glyphs.
import { inflateSync } from 'node:zlib';

type Tables = ReadonlyMap<string, Buffer>;

const SIGNATURE = 0x774f4646;
const HEADER = 44;
const ENTRY = 20;

function readWoff(woff: Buffer): Tables {
  if (woff.length < HEADER || woff.readUInt32BE(0) !== SIGNATURE) throw new Error('not a WOFF file');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = HEADER + at * ENTRY;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.readUInt32BE(entry + 8);
    const raw = woff.subarray(from, from + packed);
    const tag = woff.toString('latin1', entry, entry + 4);
    return [tag, packed < woff.readUInt32BE(entry + 12) ? inflateSync(raw) : raw] as const;
  });
  return new Map(tables);
}

function tableOf(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`a typeface without a ${tag} table`);
  return table;
}

interface Glyph {
  readonly outline: Buffer;
  /** Advance width and left side bearing. */
  readonly metrics: Buffer;
}

function readGlyphs(tables: Tables): Glyph[] {
  const [loca, glyf, hmtx] = ['loca', 'glyf', 'hmtx'].map((tag) => tableOf(tables, tag));
  if (!loca || !glyf || !hmtx) return [];
  const isLong = tableOf(tables, 'head').readInt16BE(50) === 1;
  const offset = (at: number) => (isLong ? loca.readUInt32BE(4 * at) : 2 * loca.readUInt16BE(2 * at));
  const full = tableOf(tables, 'hhea').readUInt16BE(34);
  return Array.from({ length: tableOf(tables, 'maxp').readUInt16BE(4) }, (_, at) => {
    // The last of the full entries holds the width of all that follow.
    const metrics = Buffer.alloc(4);
    metrics.writeUInt16BE(hmtx.readUInt16BE(4 * Math.min(at, full - 1)), 0);
    metrics.writeInt16BE(hmtx.readInt16BE(at < full ? 4 * at + 2 : 4 * full + 2 * (at - full)), 2);
    return { outline: glyf.subarray(offset(at), offset(at + 1)), metrics };
  });
}

/** The glyph of each character, from the table in format 4 that every web font has. */
function readCharacters(tables: Tables): Map<number, number> {
  const cmap = tableOf(tables, 'cmap');
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(4 + 8 * at + 4));
  const start = starts.find((each) => cmap.readUInt16BE(each) === 4);
  if (start === undefined) throw new Error('a typeface without a character map in format 4');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const field = (block: number, at: number) => start + 14 + 2 * (block * segments + at) + (block > 0 ? 2 : 0);
  const glyphs = new Map<number, number>();
  for (let at = 0; at < segments; at++) {
    const [end, first, delta, range] = [0, 1, 2, 3].map((block) => cmap.readUInt16BE(field(block, at)));
    if (end === undefined || first === undefined || delta === undefined || range === undefined) continue;
    for (let code = first; code <= Math.min(end, 0xfffe); code++) {
      const place = field(3, at) + range + 2 * (code - first);
      const found = range === 0 ? code : cmap.readUInt16BE(place);
      const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** What each part of a composite glyph says of itself (OpenType, `glyf`). */
const WORDS = 0x1;
const SCALED = 0x8;
const MORE = 0x20;
const SCALED_XY = 0x40;
const MATRIX = 0x80;

/** An outline whose parts, where it is made of others, are numbered from `by` on. */
function shiftParts(outline: Buffer, by: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const shifted = Buffer.from(outline);
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = shifted.readUInt16BE(at);
    shifted.writeUInt16BE(shifted.readUInt16BE(at + 2) + by, at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALED ? 2 : flags & SCALED_XY ? 4 : flags & MATRIX ? 8 : 0);
  }
  return shifted;
}

function writeUint32s(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}

/** A character map in format 12, a group a character. */
function writeCharacters(glyphs: ReadonlyMap<number, number>): Buffer {
  const groups = [...glyphs]
    .sort(([a], [b]) => a - b)
    .map(([code, glyph]) => writeUint32s(code, code, glyph));
  const head = Buffer.from([0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0]);
  return Buffer.concat([head, writeUint32s(16 + 12 * groups.length, 0, groups.length), ...groups]);
}

/** Family, full name, PostScript name and the family of all weights, for Windows in English, as UTF-16. */
function writeNames(family: string): Buffer {
  const [plain, bare] = [family, family.replaceAll(' ', '')].map((name) =>
    Buffer.from(name, 'utf16le').swap16(),
  );
  if (!plain || !bare) return Buffer.alloc(0);
  const names = [
    { id: 1, length: plain.length, offset: 0 },
    { id: 4, length: plain.length, offset: 0 },
    { id: 6, length: bare.length, offset: plain.length },
    { id: 16, length: plain.length, offset: 0 },
  ];
  const head = Buffer.alloc(6 + 12 * names.length);
  for (const [at, value] of [0, names.length, head.length].entries()) head.writeUInt16BE(value, 2 * at);
  for (const [at, { id, length, offset }] of names.entries())
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + 12 * at + 2 * field);
  return Buffer.concat([head, plain, bare]);
}

function writeFont(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const head = Buffer.alloc(12 + 16 * sorted.length);
  head.writeUInt32BE(0x00010000, 0);
  for (const [at, value] of [
    sorted.length,
    16 * power,
    Math.log2(power),
    16 * (sorted.length - power),
  ].entries())
    head.writeUInt16BE(value, 4 + 2 * at);
  let offset = head.length;
  const parts: Buffer[] = [head];
  for (const [at, [tag, content]] of sorted.entries()) {
    // Nobody who reads these fonts looks at the checksums.
    head.write(tag, 12 + 16 * at, 'latin1');
    writeUint32s(0, offset, content.length).copy(head, 16 + 16 * at);
    const padding = Buffer.alloc(-content.length & 3);
    parts.push(content, padding);
    offset += content.length + padding.length;
  }
  return Buffer.concat(parts);
}

/**
 * `joinFaces([arabic, latin], 'IBM Plex Sans Arabic')`: a TrueType file of that family from WOFF files of one design size.
 * Where several have a character, the last one's glyph is taken. The shaping rules are the first one's.
 */
export function joinFaces(woffs: readonly Buffer[], family: string): Buffer {
  const faces = woffs.map(readWoff);
  const first = faces[0];
  if (!first) throw new Error('no typeface to join');
  const glyphs: Glyph[] = [];
  const characters = new Map<number, number>();
  for (const face of faces) {
    const by = glyphs.length;
    for (const { outline, metrics } of readGlyphs(face))
      glyphs.push({ outline: shiftParts(outline, by), metrics });
    for (const [code, glyph] of readCharacters(face)) characters.set(code, glyph + by);
  }
  const even = glyphs.map(({ outline }) => Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]));
  const places = [0];
  for (const outline of even) places.push((places.at(-1) ?? 0) + outline.length);
  const changed = (tag: string, at: number, value: number) => {
    const table = Buffer.from(tableOf(first, tag));
    table.writeUInt16BE(value, at);
    return [tag, table] as const;
  };
  const post = Buffer.from(tableOf(first, 'post').subarray(0, 32));
  // Format 3: glyphs without names.
  post.writeUInt32BE(0x00030000, 0);
  return writeFont(
    new Map([
      ...first,
      changed('maxp', 4, glyphs.length),
      changed('hhea', 34, glyphs.length),
      changed('head', 50, 1),
      ['post', post],
      ['glyf', Buffer.concat(even)],
      ['loca', writeUint32s(...places)],
      ['hmtx', Buffer.concat(glyphs.map(({ metrics }) => metrics))],
      ['cmap', writeCharacters(characters)],
      ['name', writeNames(family)],
    ]),
  );
}
