// The nouns of constructions, found by the word that begins them: the same as asking noun by noun.
import { describe, expect, it } from 'vitest';
import { byHead, headsIn, isForm } from '../../../../src/extraction/lexicon/words/construction-nouns.ts';
import { constructions } from '../../../../src/extraction/lexicon/words/constructions.ts';

const nouns = constructions.flatMap((construction) => construction.nouns ?? []);

describe('the nouns of constructions', () => {
  it('are found by their first words', () => {
    expect(byHead(['حاله طوارئ', 'حاله حرب']).get('حاله')).toEqual([
      ['حاله', 'طوارئ'],
      ['حاله', 'حرب'],
    ]);
  });

  it.each(['', 'و', 'ال', 'بال', 'لل'])('stand behind the clitics %s', (clitics) => {
    for (const noun of nouns) {
      const [head = ''] = noun.split(' ');
      if (clitics === 'لل' && head.startsWith('ل')) continue;
      expect(headsIn(`${clitics}${noun}`)).toContain(head);
      expect(isForm(`${clitics}${head}`, head)).toBe(true);
    }
  });

  it('are begun by few words', () => {
    expect(headsIn('مدينه')).toEqual([]);
    expect(headsIn('')).toEqual([]);
  });
});
