import { describe, expect, it } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { countedReadings, wordGroup, wordLens } from '../../../src/views/lens/lens-words.ts';

const NAMES: Readonly<Record<string, string>> = { north: 'North', south: 'الجنوب' };
const wording = { t: translator('en'), actor: (id: string) => NAMES[id] ?? id };
/** Without the isolates that keep names from pulling their neighbours along. */
const bare = (words: string) => words.replace(/[\u2068\u2069]/g, '');

const status = 'contested' as const;
const TOLD = { status, claimants: ['north'], deniers: ['south'] };
const CONTRARY = { status, claimants: ['north'], deniers: [], contradictors: ['south'] };
const UNTOLD = { status, claimants: [], deniers: [] };

describe('a lens in words', () => {
  it('says of one event what each side says', () => {
    expect(bare(wordLens([TOLD], ['north'], wording))).toBe('North says so');
    expect(bare(wordLens([TOLD], ['south', 'north'], wording))).toBe('الجنوب denies it; North says so');
  });

  it('does not have a side "say so" of what is only planned, called for or possible', () => {
    for (const ahead of ['planned', 'called-for', 'hypothetical'] as const)
      expect(bare(wordLens([{ ...TOLD, status: ahead }], ['north', 'south'], wording))).toBe(
        'North speaks of it; الجنوب denies it',
      );
  });

  it('never calls another account a denial, in either language', () => {
    expect(bare(wordLens([CONTRARY], ['south'], wording))).toBe(
      'another account by الجنوب, without a denial',
    );
    const arabic = { ...wording, t: translator('ar') };
    expect(bare(wordLens([CONTRARY], ['south'], arabic))).toBe('رواية مخالفة من الجنوب بلا نفي صريح');
  });

  it('says in one what neither of two mentions', () => {
    expect(bare(wordLens([UNTOLD], ['north', 'south'], wording))).toBe(
      'neither North nor الجنوب mentions it',
    );
    expect(bare(wordLens([UNTOLD], ['north'], wording))).toBe('North does not mention it');
  });

  it('isolates names of another script', () => {
    expect(wordLens([TOLD], ['south'], wording)).toBe('\u2068الجنوب\u2069 denies it');
  });

  it('says of several events how often, what never happens left out', () => {
    expect(bare(wordLens([TOLD, CONTRARY, UNTOLD], ['north', 'south'], wording))).toBe(
      'North: tells of it: 2, does not mention it: 1; الجنوب: denies it: 1, another account: 1, does not mention it: 1',
    );
    expect(countedReadings([UNTOLD, UNTOLD], 'north', wording.t)).toEqual([['does not mention it', 2]]);
  });

  it('writes numbers in the digits of choice', () => {
    const arabic = { ...wording, t: translator('ar', 'arab') };
    expect(wordLens([TOLD, TOLD], ['north'], arabic)).toContain('يرويه: ٢');
  });

  it('names the groups of a comparison by its sides', () => {
    expect(bare(wordGroup('second', ['north', 'south'], wording))).toBe('Only الجنوب, not North');
  });
});
