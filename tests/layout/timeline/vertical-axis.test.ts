import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { dateStyle } from '../../../src/i18n/date-style.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { makeTimeScale } from '../../../src/layout/timeline/time-scale.ts';
import { buildVerticalAxis } from '../../../src/layout/timeline/vertical-axis.ts';
import { hijriFormats } from '../../../src/views/timeline/hijri-formats.ts';
import { timelineFormats } from '../../../src/exports/picture/timeline-formats.ts';
import { measureHalf } from './fixtures.ts';

function axisOf(first: string, last: string, { hijri = false, today = null as string | null } = {}) {
  const scale = makeTimeScale({ start: dayNumber(first), end: dayNumber(last) + 1 }, 100, 820);
  const formats = timelineFormats(
    dateStyle('en'),
    hijri ? hijriFormats(dateStyle('en')) : null,
    translator('en'),
  );
  const columns = { axis: hijri ? 94 : 48, end: 250 };
  const now = today === null ? null : dayNumber(today);
  return buildVerticalAxis(scale, formats, now, measureHalf, columns, { width: 390, reading: 'ltr' });
}
const wordsOf = (names: readonly { readonly text: { readonly lines: readonly string[] } | null }[]) =>
  names.flatMap(({ text }) => (text ? [text.lines.join(' ')] : []));

describe('an axis that runs down', () => {
  it('names every day where lines have room, and months in short where they begin', () => {
    const { ticks, contexts } = axisOf('2020-10-15', '2020-11-13');
    expect(wordsOf(contexts)).toEqual(['Oct 2020', 'Nov 2020']);
    const days = ticks.flatMap(({ label }) => label?.lines ?? []);
    expect(days).toContain('20');
    // The name of the month takes the place of its first days.
    expect(days.filter((day) => day === '1')).toEqual([]);
    expect(ticks.find(({ time }) => time === dayNumber('2020-11-01'))?.major).toBe(true);
  });

  it('names hours under their days', () => {
    const { ticks, contexts } = axisOf('2020-10-09', '2020-10-10');
    expect(wordsOf(contexts)).toEqual(['9 Oct', '10 Oct']);
    expect(ticks.flatMap(({ label }) => label?.lines ?? [])).toContain('12:00');
  });

  it('marks today over its day, with its word', () => {
    const { today } = axisOf('2020-10-01', '2020-10-30', { today: '2020-10-20' });
    expect(today?.text?.lines).toEqual(['Today']);
    expect(today?.box).toMatchObject({ x: 48, width: 202, height: 24 });
    expect(axisOf('2020-10-01', '2020-10-30', { today: '2021-01-01' }).today).toBeNull();
  });

  it('names Hijri months on its outer side, and days with the month where that or the view begins', () => {
    expect(axisOf('2020-10-01', '2020-10-31').hijri).toBeNull();
    const months = axisOf('2020-10-01', '2020-10-31', { hijri: true }).hijri ?? [];
    expect(wordsOf(months)).toEqual(['Safar', 'Rabi I']);
    const days = axisOf('2020-10-16', '2020-10-19', { hijri: true }).hijri ?? [];
    expect(wordsOf(days)).toEqual(['29 Safar', '30', '1 Rabi I', '2']);
    expect(days.every(({ text }) => text?.box.x === 0)).toBe(true);
  });
});
