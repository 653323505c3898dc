import { describe, expect, it } from 'vitest';
import type { Glyph } from '../../../src/layout/timeline/bar-pieces.ts';
import { barPieces, barSigns } from '../../../src/layout/timeline/bar-pieces.ts';

const BAR: Glyph = {
  box: { x: 10, y: 5, width: 40, height: 8 },
  family: 'combat',
  shape: 'bar',
  left: 'firm',
  right: 'firm',
  status: 'reported',
  inferred: false,
};
const classes = (part: Partial<Glyph>) => barPieces({ ...BAR, ...part }).body.map((each) => each.className);

describe('the pieces of a bar', () => {
  it('say the status by form', () => {
    expect(classes({})).toEqual(['tl-solid']);
    expect(classes({ status: 'claimed' })).toEqual(['tl-hollow', 'tl-fill']);
    expect(classes({ status: 'agreed' })).toEqual(['tl-solid', 'tl-ring']);
    expect(classes({ status: 'planned' })).toEqual(['tl-hollow tl-dashed']);
    expect(barPieces({ ...BAR, status: 'contested' }).body[0]?.pattern).toBe('hatch-combat');
  });

  it('are hollow with a halo where the date is inferred, unless an end is soft anyway', () => {
    expect(classes({ inferred: true })).toEqual(['tl-hollow']);
    expect(barPieces({ ...BAR, inferred: true }).halo).toMatch(/^M/);
    expect(barPieces({ ...BAR, inferred: true, left: 'soft' }).halo).toBe(null);
  });

  it('fade at soft and open ends; an open one has a tip', () => {
    expect(barPieces(BAR)).toMatchObject({ fade: null, tips: [] });
    expect(barPieces({ ...BAR, left: 'soft' })).toMatchObject({ fade: 'left', tips: [] });
    const open = barPieces({ ...BAR, left: 'soft', right: 'open' });
    expect(open.fade).toBe('both');
    expect(open.tips).toHaveLength(1);
  });

  it('carry the sign of a denied event, of a call for one and of what was planned for a day gone by', () => {
    expect(barSigns(BAR)).toEqual([]);
    expect(barSigns({ ...BAR, status: 'denied' })).toHaveLength(1);
    expect(barSigns({ ...BAR, status: 'called-for' })).toHaveLength(1);
    expect(barSigns({ ...BAR, status: 'planned', lapsed: true }).map((each) => each.className)).toEqual([
      'tl-hands',
    ]);
  });
});
