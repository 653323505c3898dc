import { describe, expect, it } from 'vitest';
import { crc32, writeZip } from '../../../src/exports/pptx/zip.ts';
import { readZip } from './read-zip.ts';

const FILES = [
  { path: '[Content_Types].xml', text: '<Types/>' },
  { path: 'ppt/شريحة.xml', text: 'هدنة '.repeat(50) },
  { path: 'empty', text: '' },
];

describe('the archive', () => {
  it('gives its files again, in their order', () => {
    expect(readZip(writeZip(FILES))).toEqual(FILES);
  });

  it('is the same bytes for the same files', () => {
    expect(writeZip(FILES)).toEqual(writeZip(FILES));
  });

  it('says at its end where its directory is', () => {
    const bytes = writeZip(FILES);
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    expect(view.getUint32(end, true)).toBe(0x06_05_4b_50);
    expect(view.getUint16(end + 10, true)).toBe(3);
    expect(view.getUint32(end + 16, true) + view.getUint32(end + 12, true)).toBe(end);
  });

  it('checks its files by the usual sum', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcb_f4_39_26);
  });
});
