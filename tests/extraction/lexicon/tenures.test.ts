import { describe, expect, it } from 'vitest';
import { daysBetween, isIsoDay } from '../../../src/domain/iso-day.ts';
import { LISTED_ACTORS } from '../../../src/extraction/lexicon/actors/all-actors.ts';

const FAR = '9999-12-31';
const tenures = LISTED_ACTORS.flatMap(({ entry }) => entry.roles.map((role) => ({ who: entry.id, ...role })));

describe('the offices that the lexicon’s people held', () => {
  it('begin on a day and do not end before it', () => {
    for (const { who, from, to } of tenures) {
      expect(from !== null && isIsoDay(from), who).toBe(true);
      expect(to === null || (isIsoDay(to) && to > (from ?? '')), who).toBe(true);
    }
  });

  /** Libya had two governments, Palestine one in each of its parts. */
  const RIVAL = /^(?:libya|palestine)$/;
  /** Offices that one person holds at a time, and the days that an acting holder may overlap with. */
  const SINGLE =
    /^(?:president|prime-minister|fm|defence-minister|chancellor|king|emir|sultan|secretary-general)$/;
  const HAND_OVER = 110;

  it('have one holder at a time', () => {
    const single = tenures.filter(({ office, of }) => SINGLE.test(office) && !RIVAL.test(of));
    for (const a of single) {
      for (const b of single) {
        if (a === b || a.office !== b.office || a.of !== b.of || (a.from ?? '') > (b.from ?? '')) continue;
        const overlap = a.to === null ? FAR : a.to;
        if (overlap === FAR) expect.fail(`${a.who} still holds the office of ${b.who}`);
        else expect(daysBetween(b.from ?? '', overlap), `${a.who} and ${b.who}`).toBeLessThan(HAND_OVER);
      }
    }
  });
});
