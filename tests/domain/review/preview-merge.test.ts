import { describe, expect, it } from 'vitest';
import { previewMerge } from '../../../src/domain/review/preview-merge.ts';
import { UNDATED } from '../../../src/domain/site-data.ts';
import { makeMention } from '../fixtures.ts';

const on = (day: string) => ({ ...UNDATED, edtf: day, start: day, end: day, precision: 'day' as const });
const side = (id: string, changes: object = {}) => ({
  summary: {
    id,
    type: 'capture' as const,
    date: on('2020-11-08'),
    dateAlternatives: [],
    claimants: ['azerbaijan'],
    deniers: [],
    articles: ['a'],
    ...changes,
  },
  mentions: [makeMention(id, id)],
  relations: [],
});
const heads = [
  { id: 'a', outletGroup: 'g' },
  { id: 'b', outletGroup: 'g' },
  { id: 'c', outletGroup: 'h' },
];

describe('two events as one', () => {
  it('count quotations, articles and outlets, copies together', () => {
    const preview = previewMerge(side('m1'), side('m2', { articles: ['b', 'c'] }), heads);
    expect(preview).toMatchObject({ quotations: 2, articles: 3, outlets: 2, disputed: false });
  });

  it('say by whom it is told and denied, each once', () => {
    const other = side('m2', { claimants: ['azerbaijan', 'turkey'], deniers: ['armenia'] });
    expect(previewMerge(side('m1'), other, heads)).toMatchObject({
      claimants: ['azerbaijan', 'turkey'],
      deniers: ['armenia'],
    });
  });

  it('show dates and types that differ, those of the event that stays first', () => {
    const other = side('m2', { date: on('2020-11-07'), type: 'advance' });
    const preview = previewMerge(side('m1'), other, heads);
    expect(preview.dates.map(({ edtf }) => edtf)).toEqual(['2020-11-08', '2020-11-07']);
    expect(preview.types).toEqual(['capture', 'advance']);
    const undated = previewMerge(side('m1'), side('m2', { date: UNDATED }), heads);
    expect(undated.dates).toHaveLength(1);
    expect(undated.types).toEqual(['capture']);
  });

  it('warn where one contradicts the other', () => {
    const contrary = { ...side('m2'), relations: [{ kind: 'disputes' as const, event: 'm1' }] };
    expect(previewMerge(side('m1'), contrary, heads).disputed).toBe(true);
    expect(previewMerge(contrary, side('m1'), heads).disputed).toBe(true);
  });
});
