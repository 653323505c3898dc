import { describe, expect, it } from 'vitest';
import { decidedFields } from '../../../src/domain/review/decided-fields.ts';
import { makeDecision } from './signed-fixtures.ts';

const date = {
  precision: 'night',
  start: '2020-10-08',
  end: '2020-10-09',
  dayPart: null,
  clock: null,
  approximate: false,
  stated: true,
};

describe('what a decision sets', () => {
  it('is a field that readers see', () => {
    expect(decidedFields(makeDecision('d', 'retype', { type: 'clash' }))).toEqual({ type: 'clash' });
    expect(decidedFields(makeDecision('d', 'redate', { date, reason: 'r' }))).toEqual({
      date: { ...date, edtf: '2020-10-08/2020-10-09' },
    });
  });

  it('is no date where its parts make none', () => {
    const upside = { ...date, start: '2020-10-09', end: '2020-10-08' };
    expect(decidedFields(makeDecision('d', 'redate', { date: upside, reason: 'r' })).date).toBeUndefined();
  });

  it('is nothing where it joins, parts, hides or looks at events', () => {
    for (const kind of ['accept', 'hide', 'split'] as const)
      expect(decidedFields(makeDecision('d', kind, kind === 'hide' ? { reason: 'r' } : {}))).toEqual({});
  });
});
