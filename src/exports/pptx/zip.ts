// A ZIP archive of texts (APPNOTE 6.3): compressed, names in UTF-8, and dated alike, so that the same files are the same bytes.
import { deflate } from './deflate.ts';

export interface ZipEntry {
  /** With slashes and without one at the beginning: `ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly text: string;
}

/** The first day that the format can tell: 1 January 1980. */
const DOS_DATE = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x800;
const DEFLATED = 8;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}

/** `[size in bytes, value]`, the lowest byte first. */
function record(fields: readonly (readonly [2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The archive, its files in the order given. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const name = encoder.encode(path);
    const data = encoder.encode(text);
    const packed = deflate(data);
    const common = [
      [2, VERSION],
      [2, UTF8_NAMES],
      [2, DEFLATED],
      [2, 0],
      [2, DOS_DATE],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const head = record([[4, 0x04_03_4b_50], ...common]);
    local.push(head, name, packed);
    central.push(
      record([
        [4, 0x02_01_4b_50],
        [2, VERSION],
        ...common,
        // No comment, first disk, no attributes.
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    );
    offset += head.length + name.length + packed.length;
  }
  const directory = join(central);
  const end = record([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return join([...local, directory, end]);
}
