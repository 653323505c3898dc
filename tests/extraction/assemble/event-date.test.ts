// The date of an event from those of its mentions, and the stated dates that differ from it.
import { describe, expect, it } from 'vitest';
import type { EventDate, Modality } from '../../../src/domain/corpus-schema.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { chooseDate } from '../../../src/extraction/assemble/event-date.ts';
import { day, makeMention } from './support.ts';

const told = (date: EventDate, modality: Modality = 'happened') =>
  makeMention({ date: { ...date, basis: 'explicit', expression: null, steps: [] }, modality });
const choose = (...mentions: ReturnType<typeof told>[]) => {
  const { date, alternatives } = chooseDate(mentions);
  return [date.edtf, ...alternatives.map(({ edtf }) => edtf)];
};
const INFERRED = day('2024-05-09', '2024-05-09', false);
const MONTH: EventDate = { ...day('2024-05-01', '2024-05-31'), edtf: '2024-05', precision: 'month' };

describe('the date of an event', () => {
  it('is the stated one, not the inferred one, in whatever order they come', () => {
    expect(choose(told(INFERRED), told(day('2024-05-08')))).toEqual(['2024-05-08']);
    expect(choose(told(day('2024-05-08')), told(INFERRED))).toEqual(['2024-05-08']);
  });

  it('is the precise one; a wider one that holds it says nothing else', () => {
    expect(choose(told(MONTH), told(day('2024-05-08')))).toEqual(['2024-05-08']);
  });

  it('is what more texts say where nothing else decides', () => {
    expect(choose(told(day('2024-05-08')), told(day('2024-05-09')), told(day('2024-05-09')))).toEqual([
      '2024-05-09',
      '2024-05-08',
    ]);
  });

  it('is that of what happened before that of what was planned', () => {
    expect(choose(told(day('2024-05-08'), 'planned'), told(day('2024-05-09')))[0]).toBe('2024-05-09');
  });

  it('has a first and a last day where an open one stands beside it', () => {
    expect(choose(told(day('2024-05-01', null)), told(day('2024-05-08')))[0]).toBe('2024-05-08');
  });

  it('keeps the other stated days as alternatives, inferred ones not', () => {
    expect(choose(told(day('2024-05-08')), told(day('2024-05-10')), told(INFERRED))).toEqual([
      '2024-05-08',
      '2024-05-10',
    ]);
  });

  it('is none where no mention has one', () => {
    expect(chooseDate([told(UNDATED)])).toEqual({ date: UNDATED, alternatives: [] });
  });

  it('carries neither basis nor steps', () => {
    expect(Object.keys(chooseDate([told(day('2024-05-08'))]).date)).not.toContain('steps');
  });
});
