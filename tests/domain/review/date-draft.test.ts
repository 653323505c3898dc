import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventDate } from '../../../src/domain/corpus-schema.ts';
import type { DateDraft } from '../../../src/domain/review/date-draft.ts';
import { draftOf, readDraft, stepTyped, switchPrecision } from '../../../src/domain/review/date-draft.ts';
import { setDateOf } from '../../../src/domain/review/make-date.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { PRECISIONS } from '../../../src/domain/vocabulary.ts';
import { assemble } from '../../../src/extraction/pipeline.ts';
import { parseTimes } from '../../../src/extraction/time/parse-times.ts';
import { SITE } from '../../extraction/assemble/support.ts';
import { LEXICON } from '../../extraction/events/support.ts';
import { readFolder } from '../../gold/support.ts';

const DAY: EventDate = {
  ...UNDATED,
  edtf: '2020-10-09',
  start: '2020-10-09',
  end: '2020-10-09',
  precision: 'day',
  stated: true,
};

/** The date of the fields, with some of them filled otherwise. */
const edtfOf = (changes: Partial<DateDraft>, from = DAY) =>
  readDraft({ ...draftOf(from), ...changes }, from.start).date?.edtf ?? null;

describe('the fields of a date', () => {
  it.each<[string, Partial<DateDraft>]>([
    ['2020-10-12', { from: '12' }],
    ['2020-11-08', { from: '8 تشرين الثاني' }],
    ['2020-10-12/..', { from: '12', ends: 'since' }],
    ['../2020-10-12', { from: '12', ends: 'until' }],
    ['2020-10-09/2020-10-10', { precision: 'night', overnight: true }],
    ['2020-10-09', { precision: 'night', overnight: false }],
    ['2020-10-09/2020-10-12', { precision: 'span', to: '12' }],
    ['2020-10-05/2020-10-11', { precision: 'week' }],
    ['2020-09-21/2020-09-30', { precision: 'part-of-month', from: '9', part: 'late' }],
    ['2020-10', { precision: 'month' }],
    ['2020-23', { precision: 'season', season: 'autumn' }],
    ['2020', { precision: 'year' }],
    ['202X', { precision: 'decade' }],
    ['2020-10-09~', { approximate: true }],
  ])('say %s', (edtf, changes) => {
    expect(edtfOf(changes)).toBe(edtf);
  });

  it('take a clock time with or without minutes, and its zone', () => {
    const { date } = readDraft(
      { ...draftOf(DAY), precision: 'hour', timeFrom: '٩', timeTo: '11:30', zone: 'ت غ' },
      null,
    );
    expect(date?.clock).toEqual({ from: '09:00', to: '11:30', zone: 'ت غ' });
  });

  it.each<[string, string, Partial<DateDraft>]>([
    ['not-a-typed-day', 'from', { from: 'yesterday' }],
    ['not-a-typed-day', 'to', { precision: 'span', to: '' }],
    ['end-before-start', 'to', { precision: 'span', to: '8' }],
    ['not-a-typed-month', 'from', { precision: 'month', from: '2020' }],
    ['not-a-typed-year', 'from', { precision: 'decade', from: '20' }],
    ['no-clock', 'time', { precision: 'minute' }],
    ['not-a-time', 'time', { precision: 'minute', timeFrom: '25:00' }],
    ['no-day-part', 'dayPart', { precision: 'part-of-day' }],
  ])('are refused: %s, at %s', (problem, control, changes) => {
    expect(readDraft({ ...draftOf(DAY), ...changes }, DAY.start)).toEqual({ date: null, problem, control });
  });

  it('give every date of the seeds back', () => {
    const { events, articles } = assemble(readFolder('seeds/articles'), SITE, LEXICON);
    const dates = [
      ...events.flatMap(({ date, dateAlternatives }) => [date, ...dateAlternatives]),
      ...articles.flatMap(({ times }) => times.map(({ value }) => value)),
    ];
    for (const date of dates) expect(readDraft(draftOf(date), null).date).toEqual(date);
  });

  it('give the days back of whatever the engine reads', () => {
    const words =
      'أمس 27 أيلول 2020 ليل الخميس الجمعة أواخر مطلع شهر الماضي أسبوع عام 1994 تسعينيات صيف منذ حتى الساعة 8:00 فجر من إلى رمضان 1441 نحو النصف الأول'.split(
        ' ',
      );
    const text = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((some) => some.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        for (const { date } of parseTimes(source, { reference: '2020-10-27', prefer: 'past' })) {
          const read = readDraft(draftOf(date), null).date;
          expect([read?.start, read?.end, read?.stated]).toEqual([date.start, date.end, date.stated]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('carry what was typed from precision to precision, and refuse nothing but what a precision lacks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PRECISIONS), { maxLength: 6 }), (precisions) => {
        const draft = precisions.reduce((held, next) => switchPrecision(held, next, DAY.start), draftOf(DAY));
        const read = readDraft(draft, DAY.start);
        expect([null, 'no-clock', 'no-day-part']).toContain(read.problem);
      }),
    );
    const month = switchPrecision(draftOf(DAY), 'month', DAY.start);
    expect([month.from, switchPrecision(month, 'day', DAY.start).from]).toEqual(['2020-10', '2020-10-09']);
  });

  it('step by their unit', () => {
    expect([
      stepTyped('2020-10-31', 'day', null, 1),
      stepTyped('2020-10-09', 'week', null, -1),
      stepTyped('2020-12', 'month', null, 1),
      stepTyped('1990', 'decade', null, -1),
      stepTyped('soon', 'day', null, 1),
    ]).toEqual(['2020-11-01', '2020-10-02', '2021-01', '1980', 'soon']);
  });

  it('hold an undated event as one', () => {
    expect(setDateOf(readDraft(draftOf(UNDATED), null).date ?? DAY)).toEqual(setDateOf(UNDATED));
  });
});
