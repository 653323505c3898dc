// Reads an archive by its local headers, for tests.
import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from '../../../src/exports/pptx/zip.ts';
import { crc32 } from '../../../src/exports/pptx/zip.ts';

export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04_03_4b_50) {
    const [sum, packed, names] = [
      view.getUint32(at + 14, true),
      view.getUint32(at + 18, true),
      view.getUint16(at + 26, true),
    ];
    const data = at + 30 + names;
    const text = inflateRawSync(bytes.subarray(data, data + packed));
    if (crc32(text) !== sum) throw new Error('a file is broken');
    entries.push({
      path: new TextDecoder().decode(bytes.subarray(at + 30, data)),
      text: new TextDecoder('utf-8', { fatal: true }).decode(text),
    });
    at = data + packed;
  }
  return entries;
}
