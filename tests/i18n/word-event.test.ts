import { describe, expect, it } from 'vitest';
import { UNDATED } from '../../src/domain/site-data.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordDate, wordEventDate, wordSource } from '../../src/i18n/word-event.ts';

const EN = dateStyle('en');
const t = translator('en');
const DAY = {
  ...UNDATED,
  edtf: '2020-10-09',
  start: '2020-10-09',
  end: '2020-10-09',
  precision: 'day' as const,
};

describe('a date in words', () => {
  const words = (date: object) => wordDate({ ...DAY, ...date }, EN, t);

  it('names the part of the day', () => {
    expect(words({ precision: 'part-of-day', dayPart: 'evening' })).toBe(
      'Friday 9 October 2020, in the evening',
    );
  });

  it('gives the clock with its zone, and an hour that is only about right as such', () => {
    const clock = { from: '10:00', to: null, zone: 'التوقيت المحلي' };
    expect(words({ precision: 'hour', clock })).toBe('Friday 9 October 2020 · 10:00 local time');
    expect(
      words({ precision: 'hour', approximate: true, clock: { ...clock, to: '12:00', zone: null } }),
    ).toBe('Friday 9 October 2020 · about 10:00–12:00');
  });
});

describe('the date of an event', () => {
  const words = (status: 'called-for' | 'reported') =>
    wordEventDate({ date: { ...DAY, edtf: '2020-10-09/..', end: null, precision: 'span' }, status }, EN, t);

  it('that is only called for has no day set; one that goes on has lasted since', () => {
    expect(words('called-for')).toBe('on or after 9 October 2020, no date set');
    expect(words('reported')).toBe('since 9 October 2020');
  });
});

describe('a source in words', () => {
  it('keeps its marks outside the isolated title', () => {
    const published = { date: '2020-10-09', basis: 'stated' as const, evidence: [], runnerUp: null };
    expect(wordSource({ publisher: 'المدينة', title: 'عنوان', published }, EN, t)).toBe(
      '\u2068المدينة\u2069, 9 October 2020, “\u2068عنوان\u2069”',
    );
  });
});
