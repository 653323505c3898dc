import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseBriefing } from '../../../src/domain/briefing/parse-briefing.ts';
import { packBriefing, serializeBriefing } from '../../../src/domain/briefing/serialize-briefing.ts';
import { anyBriefing, makeBriefing } from './fixtures.ts';

describe('a written briefing', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(anyBriefing, (briefing) => {
        const text = serializeBriefing(briefing);
        const read = parseBriefing(text);
        expect(read).toEqual({ ok: true, briefing });
        expect(read.ok && serializeBriefing(read.briefing)).toBe(text);
        expect(parseBriefing(packBriefing(briefing))).toEqual(read);
      }),
    );
  });

  it('is the same text whatever the order of its keys', () => {
    const { quotations, steps, ...rest } = makeBriefing();
    expect(serializeBriefing({ quotations, steps, ...rest })).toBe(serializeBriefing(makeBriefing()));
  });
});
