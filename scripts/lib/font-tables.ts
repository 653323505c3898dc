// Font files as tables: WOFF 1.0 (w3.org/TR/WOFF), whose tables are compressed one by one, is read; OpenType is written.
import { inflateSync } from 'node:zlib';

/** By their four letters. */
export type FontTables = ReadonlyMap<string, Buffer>;

const SIGNATURE = 0x774f4646;
const TRUETYPE = 0x00010000;
const HEADER = 44;
const ENTRY = 20;

/** The tables of a WOFF file with TrueType outlines. Throws where it is none. */
export function readWoff(woff: Buffer): FontTables {
  const isWoff = woff.length >= HEADER && woff.readUInt32BE(0) === SIGNATURE;
  if (!isWoff || woff.readUInt32BE(4) !== TRUETYPE) throw new Error('not a WOFF file with TrueType outlines');
  const entries = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => HEADER + at * ENTRY);
  return new Map(
    entries.map((entry) => {
      const offset = woff.readUInt32BE(entry + 4);
      const packed = woff.readUInt32BE(entry + 8);
      const raw = woff.subarray(offset, offset + packed);
      const content = packed < woff.readUInt32BE(entry + 12) ? inflateSync(raw) : raw;
      return [woff.toString('latin1', entry, entry + 4), Buffer.from(content)] as const;
    }),
  );
}

/** The tables as one OpenType file; check sums, which readers of outlines pass over, are left at 0. */
export function writeFont(tables: FontTables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(TRUETYPE, 0);
  for (const [at, value] of [count, power * 16, Math.log2(power), (count - power) * 16].entries())
    head.writeUInt16BE(value, 4 + 2 * at);
  let offset = head.length;
  const parts: Buffer[] = [head];
  for (const [at, [tag, content]] of sorted.entries()) {
    head.write(tag, 12 + 16 * at, 'latin1');
    head.writeUInt32BE(offset, 20 + 16 * at);
    head.writeUInt32BE(content.length, 24 + 16 * at);
    // Tables begin at multiples of four.
    const padding = Buffer.alloc(-content.length & 3);
    parts.push(content, padding);
    offset += content.length + padding.length;
  }
  return Buffer.concat(parts);
}
