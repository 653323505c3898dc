import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  LONGEST_LINK,
  readBriefingLink,
  writeBriefingLink,
} from '../../../src/domain/briefing/briefing-link.ts';
import { compress } from '../../../src/domain/briefing/lzw.ts';
import { anyBriefing, makeBriefing } from './fixtures.ts';

describe('a briefing in an address', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const link = writeBriefingLink(briefing);
        expect(link).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(readBriefingLink(link ?? '')).toEqual({ ok: true, briefing });
      }),
    );
  });

  it('is no longer than its JSON', () => {
    const link = writeBriefingLink(makeBriefing());
    expect(link?.length).toBeLessThan(JSON.stringify(makeBriefing()).length);
  });

  it('is left out where it does not fit', () => {
    const exact = Array.from({ length: 9000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
    const quotations = [{ mention: 'm1', article: 'a', exact }];
    expect(writeBriefingLink(makeBriefing({ quotations }))).toBe(null);
  });

  it('is refused as a file is', () => {
    const codeOf = (link: string) => {
      const read = readBriefingLink(link);
      return read.ok ? 'read' : read.faults[0]?.code;
    };
    const packed = (text: string) => compress(new TextEncoder().encode(text));
    const link = writeBriefingLink(makeBriefing()) ?? '';
    expect(codeOf(packed('{"schemaVersion":9}'))).toBe('other-version');
    expect(codeOf(packed('javascript:alert(1)'))).toBe('not-json');
    expect(codeOf(compress(Uint8Array.of(0xff, 0xfe)))).toBe('half-written');
    expect(codeOf(link.slice(0, -40))).toBe('half-written');
    expect(codeOf('%3Cscript%3E')).toBe('half-written');
    expect(codeOf('A'.repeat(LONGEST_LINK + 1))).toBe('half-written');
    expect(codeOf('')).toBe('half-written');
  });
});
