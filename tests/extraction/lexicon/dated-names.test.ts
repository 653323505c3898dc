import { describe, expect, it } from 'vitest';
import { isIsoDay } from '../../../src/domain/iso-day.ts';
import { LISTED_ACTORS } from '../../../src/extraction/lexicon/actors/all-actors.ts';
import { DATED_NAMES, LIFE_SPANS } from '../../../src/extraction/lexicon/dated-names/all-dated-names.ts';
import { readDatedName } from '../../../src/extraction/lexicon/dated-names/dated-name.ts';
import { RESOLUTIONS } from '../../../src/extraction/lexicon/dated-names/resolutions.ts';

describe('the names that came up on a known day', () => {
  it('are read from rows, an accord in all words for one', () => {
    const { forms, from, to } = readDatedName('jedda|loose|إعلان جدة/اتفاق جدة|2023-05-11|');
    expect(forms).toEqual(['إعلان جدة', 'اتفاق جدة', 'اتفاقية جدة', 'اتفاقات جدة', 'اتفاقيات جدة']);
    expect([from, to]).toEqual(['2023-05-11', null]);
    expect(() => readDatedName('jedda|perhaps|إعلان جدة|2023-05-11|')).toThrow('grade');
  });

  it('have an id of their own, forms, and days in order', () => {
    expect(new Set(DATED_NAMES.map(({ id }) => id)).size).toBe(DATED_NAMES.length);
    for (const { id, forms, from, to } of [
      ...DATED_NAMES,
      ...[...LIFE_SPANS].map(([actor, life]) => ({ id: actor, forms: [actor], ...life })),
    ]) {
      expect(forms.filter((form) => form.trim() === form && form !== '').length, id).toBe(forms.length);
      expect(from === null || isIsoDay(from), id).toBe(true);
      expect(to === null || (isIsoDay(to) && to > (from ?? '')), id).toBe(true);
      expect(from !== null || to !== null, id).toBe(true);
    }
  });

  it('have each form once', () => {
    const forms = DATED_NAMES.flatMap((name) => name.forms);
    expect(forms.filter((form, i) => forms.indexOf(form) < i)).toEqual([]);
  });

  it('are those of actors that the lexicon has', () => {
    const ids = new Set(LISTED_ACTORS.map(({ entry }) => entry.id));
    expect([...LIFE_SPANS.keys()].filter((id) => !ids.has(id))).toEqual([]);
    expect(LIFE_SPANS.size).toBeGreaterThan(80);
  });

  it('are resolutions whose days rise with their numbers', () => {
    RESOLUTIONS.forEach(([number, day], i) => {
      const [before, dayBefore] = RESOLUTIONS[i - 1] ?? [0, '2000-01-01'];
      expect(number, day).toBeGreaterThan(before);
      expect(isIsoDay(day) && day >= dayBefore, `${number}`).toBe(true);
    });
  });
});
