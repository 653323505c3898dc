// Stretches of days in which what words say stays the same: each constraint is asked once a stretch, and would say the same each day.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import type { Constraint } from '../../../src/extraction/article/publication-constraint.ts';
import { findConstraints } from '../../../src/extraction/article/publication-constraints.ts';
import { tellDay } from '../../../src/extraction/article/publication-calendar.ts';
import {
  addLogs,
  inOrder,
  untilDay,
  untilEdge,
  writeLikelihoods,
} from '../../../src/extraction/article/publication-stretches.ts';
import { SOUGHT_DAYS } from '../../../src/extraction/article/publication-tenures.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function constraintsOf(text: string): Constraint[] {
  const shadow = makeShadow(text);
  const offices = [
    { span: { start: 0, end: 1 }, words: 'ا', actor: 'a', holding: 'held' as const, head: true },
    { span: { start: 0, end: 1 }, words: 'ا', actor: 'b', holding: 'former' as const, head: false },
    { span: { start: 0, end: 1 }, words: 'ا', actor: 'c', holding: 'elect' as const, head: false },
  ].map((holder) => ({
    ...holder,
    tenures: [
      { from: 16_000, to: 17_500 },
      { from: 18_000, to: null },
    ],
  }));
  const named = [
    { id: 'a', grade: 'planned' as const, from: 16_500, to: 17_800, former: false },
    { id: 'b', grade: 'loose' as const, from: null, to: 17_000, former: true },
  ].map((name) => ({ ...name, span: { start: 0, end: 1 }, words: 'ا' }));
  const input = { shadow, times: findTimes(shadow), headEnd: 0, offices, named, planned: new Set<number>() };
  return findConstraints(input, []);
}

const TEXTS = [
  'قال أمس الثلاثاء 18 أيار إن الهدنة التي بدأت في 9 أكتوبر 2020 انتهت. وأعلن الاثنين أن الجلسة المقبلة يوم الاثنين 24 أيار',
  'انتهت المحادثات في 14 الجاري وبدأت في 9 الجاري. واتهم أمس الطرف الآخر بخرق الهدنة في 28 الجاري، منذ 27 أيلول الماضي',
  'وفي 12 سبتمبر 2023 بدأت الحرب، منذ 3 آب الماضي. وقال إنها مستمرة منذ عامين، قبل عشرة أيام، في تشرين الثاني المقبل',
  'أعلن الخميس الماضي 26 أكتوبر الهدنة لليوم الخامس على التوالي منذ 21 أكتوبر، واستمرت ستة أسابيع من 3 أيلول، هدنة عيد الفطر',
  'عيد الفطر في 21 أبريل. السبت المقبل 7 ديسمبر، العام الماضي (2019). الذكرى الثانية لاتفاق 2018، في آب 2014، بحلول عام 2030',
  'اليوم الأحد قالت إن الجلسة في 14 نوفمبر. وفي 29 فبراير. وفي 30 كانون الأول المقبل، و1 كانون الثاني، الأحد الماضي',
  'قبل يومين، الأحد 12 يناير، دخلت الحرب شهرها الخامس في آب 2020 و24 مارس الماضي. وفي 6 مايو 2019 وقعا قبل ثلاثة أشهر',
  'في الذكرى الثانية لاتفاق 4 أيار 2020 قال الثلاثاء إن 11 أيار من العام الماضي، و3 شباط من العام الجاري، الثلاثاء 9 آذار',
  'تحل غدا الذكرى الثانية لاتفاق 4 أيار 2020. ويصل الوفد بعد غد، ثم اللجنة في 20 أيار. وبلغ القتلى 90 حتى الخميس 5 أيار المقبل',
];

describe('what a constraint says', () => {
  it.each(TEXTS)('stays up to the day that it names: %s', (text) => {
    const constraints = constraintsOf(text);
    expect(constraints.length).toBeGreaterThan(3);
    const [first, last] = SOUGHT_DAYS;
    for (const constraint of constraints) {
      const { likelihood } = constraint;
      const values = new Float64Array(last - first + 1);
      writeLikelihoods(constraint, first, values);
      const each = values.map((_, i) => likelihood(first + i));
      const astray = values.findIndex((value, i) => value !== each[i]);
      expect([constraint.words, constraint.step('2020-01-01').rule, astray]).toEqual([
        constraint.words,
        constraint.step('2020-01-01').rule,
        -1,
      ]);
    }
  });

  it('is written from whatever day on', () => {
    const constraints = TEXTS.flatMap(constraintsOf);
    const one = fc.nat({ max: constraints.length - 1 });
    const day = fc.integer({ min: SOUGHT_DAYS[0], max: SOUGHT_DAYS[1] });
    fc.assert(
      fc.property(one, day, fc.integer({ min: 1, max: 60 }), (at, first, length) => {
        const constraint = constraints[at] as Constraint;
        const logs = new Float64Array(length);
        addLogs(constraint, first, logs);
        expect([...logs]).toEqual([...logs].map((_, i) => 0 + Math.log(constraint.likelihood(first + i))));
      }),
    );
  });
});

describe('a date seen from day to day', () => {
  const shape = fc.record({
    kind: fc.constant('day' as const),
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.oneof(
      fc.record({ kind: fc.constant('known' as const), value: fc.integer({ min: 1, max: 12 }) }),
      fc.constant({ kind: 'open' as const }),
    ),
    year: fc.oneof(
      fc.constant({ kind: 'open' as const }),
      fc.record({ kind: fc.constant('known' as const), value: fc.integer({ min: 1990, max: 2030 }) }),
      fc.constant({ kind: 'relative' as const, offset: -1 }),
    ),
    hint: fc.constant(null),
    weekday: fc.constant(null),
    deictic: fc.constant(null),
  });

  it('is the same one until it says, and reaches no edge before', () => {
    const edges = fc.array(fc.integer({ min: -200, max: 400 }), { maxLength: 5 });
    fc.assert(
      fc.property(shape, edges, fc.integer({ min: 0, max: 30_000 }), (date, given, day) => {
        const tell = tellDay(date);
        if (tell === null) return;
        const inOne = inOrder(given);
        const gap = tell(day);
        const until = untilEdge(tell, inOne)(day);
        expect(until).toBeGreaterThanOrEqual(day);
        for (let later = day; later <= Math.min(until, day + 800); later++) {
          expect(tell(later)).toBe(gap === null ? null : gap + later - day);
          if (gap !== null) expect(inOne.some((edge) => edge > gap && edge <= gap + later - day)).toBe(false);
        }
      }),
    );
  });
});

describe('what changes on known days', () => {
  it('stays until the day before the next of them', () => {
    const until = untilDay([10, 20]);
    expect([0, 9, 10, 19, 20].map(until)).toEqual([9, 9, 19, 19, Infinity]);
  });
});
