import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { inferPublication } from '../../../src/extraction/article/publication-date.ts';
import { findDatedNames } from '../../../src/extraction/article/publication-dated-names.ts';
import type { NamedSince } from '../../../src/extraction/article/publication-dated-names.ts';
import { findNamedSince } from '../../../src/extraction/article/publication-named-since.ts';
import { findOfficeHolders } from '../../../src/extraction/article/publication-offices.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import { timeSteps } from '../../../src/i18n/messages/time-steps.ts';

const named = (
  from: string | null,
  to: string | null = null,
  more: Partial<NamedSince> = {},
): NamedSince => ({
  span: { start: 0, end: 1 },
  words: 'س',
  id: `${from} ${to}`,
  grade: 'sudden',
  from: from === null ? null : dayNumber(from),
  to: to === null ? null : dayNumber(to),
  former: false,
  ...more,
});

function judge(name: NamedSince) {
  const [one] = findNamedSince([name]);
  if (!one) throw new Error('no constraint');
  return {
    at: (day: string) => one.likelihood(dayNumber(day)),
    holds: (day: string) => one.supports(dayNumber(day)),
    rule: one.step('2020-01-01').rule,
    stays: (day: string) => one.sameUntil?.(dayNumber(day)),
  };
}

describe('a name that came up on a known day', () => {
  it('is not written before it', () => {
    const { at, holds, rule } = judge(named('2015-03-25'));
    expect([at('2015-03-25'), at('2024-01-01')]).toEqual([1, 1]);
    expect(at('2015-03-24')).toBeLessThan(0.02);
    expect(at('2015-03-24')).toBeGreaterThan(0);
    expect([holds('2015-03-25'), holds('2015-03-24')]).toEqual([true, false]);
    expect(rule).toBe('publication.named-since');
  });

  it('is written some weeks ahead where it was planned, and more often where it may mean something else', () => {
    const planned = judge(named('2019-03-01', null, { grade: 'planned' }));
    expect(planned.at('2019-01-20')).toBeGreaterThan(0.2);
    expect(planned.at('2018-10-01')).toBeLessThan(0.02);
    const loose = judge(named('2019-03-01', null, { grade: 'loose' }));
    expect(loose.at('2018-10-01')).toBeGreaterThan(5 * planned.at('2018-10-01'));
    expect(loose.holds('2018-10-01')).toBe(false);
  });

  it('of a body is written as of one that is there until it ends, and as a former one after', () => {
    const there = judge(named('2013-04-25', '2023-12-31'));
    expect(there.at('2020-01-01')).toBe(1);
    expect(there.at('2024-01-20')).toBeGreaterThan(there.at('2025-01-01'));
    expect(there.at('2025-01-01')).toBeGreaterThan(0);
    const former = judge(named('2013-04-25', '2023-12-31', { former: true }));
    expect([former.holds('2020-01-01'), former.holds('2025-01-01')]).toEqual([false, true]);
    expect([there.rule, former.rule, judge(named(null, '2018-07-09')).rule]).toEqual([
      'publication.named-between',
      'publication.named-former',
      'publication.named-until',
    ]);
  });

  it('stays as likely up to the day before it changes', () => {
    const { at, stays } = judge(named('2013-04-25', '2023-12-31'));
    for (const day of ['2012-01-01', '2013-04-24', '2013-04-25', '2023-12-31', '2024-01-10']) {
      const last = stays(day) ?? 0;
      for (let each = dayNumber(day); each <= Math.min(last, dayNumber('2026-01-01')); each += 1)
        expect(findNamedSince([named('2013-04-25', '2023-12-31')])[0]?.likelihood(each)).toBe(at(day));
    }
    expect(stays('2025-01-01')).toBe(Number.POSITIVE_INFINITY);
  });

  it('counts once, and of many the latest and those that ended first', () => {
    const years = [2001, 2004, 2007, 2010, 2013, 2016, 2019];
    const many = years.map((year) => named(`${year}-01-01`));
    const kept = findNamedSince([...many, ...many, named(null, '2018-07-09'), named(null, '2024-12-08')]);
    expect(kept).toHaveLength(6);
    expect(kept.every((one) => one.likelihood(dayNumber('2015-01-01')) < 1)).toBe(false);
    expect(findNamedSince([])).toEqual([]);
  });
});

describe('a publication day told by names', () => {
  const lexicon = compileLexicon();
  function infer(text: string) {
    const shadow = makeShadow(text);
    const times = findTimes(shadow);
    const { mentions } = findNames(shadow, lexicon, { skip: [] });
    return inferPublication(
      {
        shadow,
        times,
        headEnd: 0,
        places: [],
        offices: findOfficeHolders(shadow, mentions, times),
        named: findDatedNames(shadow, mentions),
        planned: new Set(),
        subjects: new Map(),
        metadata: {},
      },
      [],
    ).published;
  }

  it.each([
    [
      'تجددت الاشتباكات اليوم الاثنين 14 سبتمبر في محيط المدينة، وقال مكتب رئيس الوزراء التركي إن عناصر من داعش شاركوا فيها',
      '2015-09-14',
    ],
    [
      'شن الطيران غارات أمس الأحد 7 أبريل. وقالت حماس في بيان إن طوفان الأقصى مستمر، وكتب الوزير على منصة إكس أن الرد قريب',
      '2024-04-08',
    ],
    [
      'دخلت القافلة أمس الأربعاء 11 كانون الثاني. وطالب المجلس بتطبيق القرار 2585، ونددت هيئة تحرير الشام بالقصف الذي نفذته قوات النظام السوري',
      '2023-01-12',
    ],
  ])('is that of the one year in which the weekday fits: %s', (text, day) => {
    const { date, basis, evidence } = infer(text);
    expect([date, basis]).toEqual([day, 'inferred']);
    expect(evidence.some(({ step }) => step.rule.startsWith('publication.named-'))).toBe(true);
    for (const { span, step } of evidence) {
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
      expect(Object.keys(timeSteps.ar)).toContain(`step.${step.rule}`);
      expect(Object.keys(timeSteps.en)).toContain(`step.${step.rule}`);
    }
  });

  it.each([
    ['names that leave several years', 'وصل الوفد اليوم الاثنين 14 سبتمبر إلى مواقع الحشد الشعبي'],
    ['names alone', 'قالت حماس في بيان إن طوفان الأقصى مستمر'],
    ['a weekday without a date', 'قالت حماس اليوم الاثنين إن طوفان الأقصى مستمر'],
  ])('is unknown by %s', (_, text) => {
    expect(infer(text).basis).toBe('unknown');
  });
});
