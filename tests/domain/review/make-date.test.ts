import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decadeDays, monthDays, seasonDays, weekDays, yearDays } from '../../../src/domain/calendar-days.ts';
import type { CalendarDays } from '../../../src/domain/calendar-days.ts';
import type { EventDate } from '../../../src/domain/corpus-schema.ts';
import { isIsoDay, shiftDay } from '../../../src/domain/iso-day.ts';
import type { DateProblem } from '../../../src/domain/review/make-date.ts';
import { makeDate, setDateOf } from '../../../src/domain/review/make-date.ts';
import { setDateSchema } from '../../../src/domain/review/review-schema.ts';
import type { SetDate } from '../../../src/domain/review/review-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { assemble } from '../../../src/extraction/pipeline.ts';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import { SITE } from '../../extraction/assemble/support.ts';
import { readFolder } from '../../gold/support.ts';
import { LEXICON } from '../../extraction/events/support.ts';

const SET: SetDate = {
  precision: 'day',
  start: '2020-10-08',
  end: '2020-10-08',
  dayPart: null,
  clock: null,
  approximate: false,
  stated: true,
};
const clock = (from: string, to: string | null = null) => ({ from, to, zone: null });

describe('a date set by an editor', () => {
  it.each<[string, Partial<SetDate>]>([
    ['2020-10-08', {}],
    ['2020-10-08~', { approximate: true }],
    ['2020-10-08', { precision: 'minute', clock: clock('18:27'), approximate: true }],
    ['2020-10-08', { precision: 'part-of-day', dayPart: 'dawn' }],
    ['2020-10-08/2020-10-09', { precision: 'night', end: '2020-10-09', dayPart: 'night' }],
    ['2020-10-08/2020-10-12', { precision: 'span', end: '2020-10-12' }],
    ['2020-10-08~/2020-10-12~', { precision: 'span', end: '2020-10-12', approximate: true }],
    ['2020-10-05/2020-10-11', { precision: 'week', start: '2020-10-05', end: '2020-10-11' }],
    ['2020-10-21/2020-10-31', { precision: 'part-of-month', start: '2020-10-21', end: '2020-10-31' }],
    ['2020-10', { precision: 'month', start: '2020-10-01', end: '2020-10-31' }],
    ['2020-10~', { precision: 'month', start: '2020-10-01', end: '2020-10-31', approximate: true }],
    ['2020-04-24/2020-05-23', { precision: 'month', start: '2020-04-24', end: '2020-05-23' }],
    ['2020-24', { precision: 'season', start: '2020-12-01', end: '2021-02-28' }],
    ['1994', { precision: 'year', start: '1994-01-01', end: '1994-12-31' }],
    ['199X', { precision: 'decade', start: '1990-01-01', end: '1999-12-31', approximate: true }],
    ['2020-09-27/..', { start: '2020-09-27', end: null }],
    ['../2020-11-10', { start: null, end: '2020-11-10' }],
    ['2020-09/..', { precision: 'month', start: '2020-09-01', end: null }],
    ['../2020', { precision: 'year', start: null, end: '2020-12-31' }],
    ['2020-09-02/..', { precision: 'month', start: '2020-09-02', end: null }],
  ])('is written %s', (expected, changes) => {
    const { date } = makeDate({ ...SET, ...changes });
    expect(date).toEqual({ ...SET, ...changes, edtf: expected });
    expect(() => edtf(expected)).not.toThrow();
  });

  it('may be none', () => {
    const set = { ...SET, precision: 'unknown' as const, start: null, end: null, stated: true };
    expect(makeDate(set).date).toEqual(UNDATED);
  });

  it.each<[DateProblem, Partial<SetDate>]>([
    ['no-day', { start: null, end: null }],
    ['day-of-undated', { precision: 'unknown' }],
    ['day-of-undated', { precision: 'unknown', start: null, end: null, clock: clock('09:00') }],
    ['not-a-day', { start: '2020-02-30', end: '2020-03-01' }],
    ['end-before-start', { precision: 'span', end: '2020-10-07' }],
    ['more-than-a-day', { end: '2020-10-09' }],
    ['more-than-a-day', { precision: 'part-of-day', dayPart: 'dawn', end: '2020-10-09' }],
    ['more-than-a-night', { precision: 'night', end: '2020-10-10' }],
    ['more-than-a-week', { precision: 'week', end: '2020-10-15' }],
    ['more-than-half-a-month', { precision: 'part-of-month', end: '2020-10-31' }],
    ['not-a-month', { precision: 'month', start: '2020-10-02', end: '2020-10-15' }],
    ['not-a-season', { precision: 'season', start: '2020-09-01', end: '2020-10-31' }],
    ['not-a-year', { precision: 'year', start: '2020-01-01', end: '2020-11-30' }],
    ['not-a-decade', { precision: 'decade', start: '1995-01-01', end: '2004-12-31' }],
    ['no-day-part', { precision: 'part-of-day' }],
    ['unknown-day-part', { precision: 'part-of-day', dayPart: 'teatime' }],
    ['no-clock', { precision: 'hour' }],
    ['not-a-time', { precision: 'minute', clock: clock('25:00') }],
    ['not-a-time', { precision: 'minute', clock: clock('09:00', '09:61') }],
  ])('is refused: %s', (problem, changes) => {
    expect(makeDate({ ...SET, ...changes })).toEqual({ date: null, problem });
  });
});

describe('an event’s date', () => {
  it('comes back from what an editor would set, for every date of the seeds', () => {
    const corpus = assemble(readFolder('seeds/articles'), SITE, LEXICON);
    const dates = [
      ...corpus.events.flatMap(({ date, dateAlternatives }) => [date, ...dateAlternatives]),
      ...corpus.articles.flatMap(({ times }) => times.map(({ value }) => value)),
    ];
    expect(dates.length).toBeGreaterThan(100);
    for (const date of dates) expect(makeDate(setDateOf(date))).toEqual({ date, problem: null });
  });

  const day = fc.integer({ min: -20_000, max: 40_000 }).map((days) => shiftDay('1970-01-01', days));
  const year = fc.integer({ min: 1000, max: 2999 });
  const stretch: fc.Arbitrary<CalendarDays | null> = fc.oneof(
    fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.constantFrom(null, 'early', 'mid', 'late'))
      .map(([y, m, part]) => monthDays(y, m, part)),
    fc
      .tuple(year, fc.constantFrom('spring', 'summer', 'autumn', 'winter'))
      .map(([y, season]) => seasonDays(y, season)),
    year.map((y) => yearDays(y, null)),
    year.map((y) => decadeDays(Math.floor(y / 10) * 10, null)),
    day.map((d) => weekDays(d, 0, null)),
    day.map((d): CalendarDays => ({ edtf: d, start: d, end: d, precision: 'day' })),
    fc.tuple(day, fc.integer({ min: 1, max: 500 })).map(([d, more]): CalendarDays => {
      const end = shiftDay(d, more);
      return { edtf: `${d}/${end}`, start: d, end, precision: 'span' };
    }),
  );

  it('comes back for any stretch of the calendar, as the calendar writes it', () => {
    fc.assert(
      fc.property(stretch, fc.boolean(), (days, stated) => {
        if (!days) return;
        const date: EventDate = { ...days, dayPart: null, clock: null, approximate: false, stated };
        expect(makeDate(setDateOf(date))).toEqual({ date, problem: null });
      }),
      { numRuns: 1000 },
    );
  });

  it('is taken by the schema and by an independent parser of EDTF, open and approximate ones too', () => {
    fc.assert(
      fc.property(
        stretch,
        fc.boolean(),
        fc.constantFrom('closed', 'since', 'until'),
        (days, approximate, ends) => {
          if (!days) return;
          const set = setDateOf({ ...days, dayPart: null, clock: null, approximate, stated: true });
          const open: SetDate = {
            ...set,
            start: ends === 'until' ? null : set.start,
            end: ends === 'since' ? null : set.end,
          };
          const { date } = makeDate(open);
          expect(() => edtf(date?.edtf ?? 'none')).not.toThrow();
          expect(setDateSchema.safeParse(date && setDateOf(date)).success).toBe(true);
          expect(date && setDateOf(date)).toEqual(open);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('keeps days and precision of whatever the engine reads', () => {
    const words =
      'أمس 27 أيلول 2020 10 تشرين الأول ليل الخميس الجمعة أواخر مطلع شهر الماضي أسبوع عام 1994 تسعينيات صيف منذ حتى الساعة 8:00 فجر مساء من إلى قبل ثلاثة رمضان 1441 نحو النصف الأول'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        for (const { date } of parseTimes(source, { reference: '2020-10-27', prefer: 'past' })) {
          const made = makeDate(setDateOf(date));
          // Weekdays in the wrong order make a night of a week, which no editor could set.
          expect([null, 'more-than-a-night']).toContain(made.problem);
          if (made.date) expect(setDateOf(made.date)).toEqual(setDateOf(date));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is never made of what is no day', () => {
    const text = fc.oneof(day, fc.string({ maxLength: 12 }), fc.constant(null));
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('day', 'night', 'span', 'month', 'minute', 'unknown'),
        (start, end, precision) => {
          const made = makeDate({ ...SET, precision, start, end });
          const days = [made.date?.start, made.date?.end].filter((each) => typeof each === 'string');
          expect(days.every(isIsoDay)).toBe(true);
        },
      ),
    );
  });
});
