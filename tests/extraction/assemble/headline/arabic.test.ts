import { describe, expect, it } from 'vitest';
import { agree, verb, withLam } from '../../../../src/extraction/assemble/headline/arabic.ts';
import { EAST, NORTH, REBELS, SOUTH } from './support.ts';

describe('a present verb behind its subjects', () => {
  const deny = verb('ينفي', 'ينفيان', 'ينفون');
  it.each([
    ['a masculine one', [NORTH], 'ينفي'],
    ['a feminine one', [SOUTH], 'تنفي'],
    ['a plural of people', [REBELS], 'ينفون'],
    ['two, one of them masculine', [SOUTH, NORTH], 'ينفيان'],
    ['two feminine ones', [SOUTH, { ...SOUTH, side: 'x' }], 'تنفيان'],
    ['three', [SOUTH, NORTH, EAST], 'ينفون'],
  ])('%s', (_title, parties, form) => {
    expect(agree(deny, parties)).toBe(form);
  });

  it('takes the regular endings unless told others', () => {
    expect(verb('يعلن')).toEqual({ singular: 'يعلن', dual: 'يعلنان', plural: 'يعلنون' });
  });
});

describe('ل before a name', () => {
  it.each([
    ['أرمينيا', 'لأرمينيا'],
    ['الولايات المتحدة', 'للولايات المتحدة'],
    ['', ''],
  ])('%s → %s', (name, joined) => {
    expect(withLam(name)).toBe(joined);
  });
});
