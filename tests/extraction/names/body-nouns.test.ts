import { describe, expect, it } from 'vitest';
import { forcesIn, headsIn, unitsIn } from '../../../src/extraction/names/body-nouns.ts';

describe('a noun that opens the name of a body', () => {
  it('is known behind its clitics', () => {
    expect(headsIn('لواء').map(({ prefix }) => prefix)).toContain('');
    expect(headsIn('ولواء').map(({ prefix }) => prefix)).toContain('و');
    expect(unitsIn('الفرقه')).toHaveLength(1);
    expect(unitsIn('والفرقه').map(({ prefix, noun }) => [prefix, noun])).toEqual([
      ['و', unitsIn('الفرقه')[0]?.noun],
    ]);
  });

  it('is none of any other word', () => {
    expect([headsIn('المدينه'), unitsIn('المدينه')]).toEqual([[], []]);
  });
});

describe('a noun of forces', () => {
  it('is told with the clitics before it', () => {
    expect(['قوات', 'القوات', 'وقوات', 'فالميليشيات', 'للقوات'].map(forcesIn)).toEqual([
      '',
      '',
      'و',
      'ف',
      'لل',
    ]);
  });

  it('is no other noun, and no longer word', () => {
    expect(['قواته', 'المدينه', 'وزاره', ''].map(forcesIn)).toEqual([null, null, null, null]);
  });
});
