// The clause around a trigger, and the words of it that a headline may quote.
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { clauseOf, quotable } from '../../../src/extraction/assemble/clause.ts';
import { makeMention } from './support.ts';

/** A mention of a word in a text that is its own passage. */
function mentionOf(text: string, word: string): Mention {
  const start = text.indexOf(word);
  return makeMention({
    words: text,
    trigger: { start, end: start + word.length },
  });
}

describe('a clause', () => {
  it.each([
    ['قالت مصر، وهي وسيط، إنها ترفض الخطة، ثم غادر الوفد', 'ترفض', 'إنها ترفض الخطة'],
    ['قالت: «نرفض الخطة» وغادرت', 'نرفض', 'نرفض الخطة'],
    ['نرفض الخطة', 'نرفض', 'نرفض الخطة'],
  ])('%s', (text, word, clause) => {
    const { start, end } = clauseOf(text, mentionOf(text, word));
    expect(text.slice(start, end).trim()).toBe(clause);
  });
});

describe('the quotable words', () => {
  it.each([
    [
      'قالت مصر إنها ترفض خطة التهجير، ثم غادر الوفد',
      'ترفض',
      'ترفض خطة التهجير',
      'from the trigger to the clause’s end',
    ],
    ['ترفض مصر ما سمته «خطة التهجير» كلها', 'ترفض', 'ترفض مصر ما سمته […]', 'end before a quotation opens'],
    ['ترفض  مصر\u00a0الخطة.', 'ترفض', 'ترفض مصر الخطة', 'have single spaces and no full stop'],
    [
      'قال إن الجيش "لم ينسحب من أي منطقة دخلها"',
      'ينسحب',
      'لم ينسحب من أي منطقة دخلها',
      'begin with the negation',
    ],
    ['«لن\u00a0نقبل بأي احتلال»', 'نقبل', 'لن نقبل بأي احتلال', 'begin with the negation in a quotation'],
    ['تعهدوا بعدم استهداف المدنيين أبدا', 'استهداف', 'بعدم استهداف المدنيين أبدا', 'begin with "not to"'],
    [
      'سلم نفسه ثم انسحب من المدينة',
      'انسحب',
      'انسحب من المدينة',
      'begin with no word that only ends like one',
    ],
  ])('%s', (text, word, words) => {
    expect(quotable(text, mentionOf(text, word))).toBe(words);
  });

  it.each([
    ['ثم تعرضت المدينة لقصف.', 'لقصف', 'a single word'],
    ['حذر المبعوث الأممي من', 'حذر', 'a verb without what it governs'],
    ['ورفض الرئيس «الخطة» كلها', 'ورفض', 'what is left before a quotation'],
    ['اعتبر ذلك «اشتعالا معمما» للنزاع', 'اشتعالا', 'what is left of a quotation'],
  ])('are none in "%s"', (text, word) => {
    expect(quotable(text, mentionOf(text, word))).toBeNull();
  });

  it('are cut before what they have lost at their far end', () => {
    const text = `ترفض مصر ${'الخطة المقترحة '.repeat(10).trim()} وقالت إنها «جائرة»`;
    expect(quotable(text, mentionOf(text, 'ترفض'))).toMatch(/^ترفض مصر الخطة .* \[…\]$/);
  });

  it('are none where they are but a name', () => {
    const text = 'وهدد رجب طيب أردوغان.';
    const actors = [{ actor: 'erdogan', role: 'agent' as const, span: { start: 5, end: 20 } }];
    expect(quotable(text, { ...mentionOf(text, 'وهدد'), actors })).toBeNull();
    expect(quotable(text, mentionOf(text, 'وهدد'))).toBe('وهدد رجب طيب أردوغان');
  });

  it('are cut at a word and marked with […]', () => {
    const text = `ترفض مصر ${'الخطة المقترحة '.repeat(10).trim()}`;
    const words = quotable(text, mentionOf(text, 'ترفض')) ?? '';
    expect(words).toMatch(/ \[…\]$/);
    const kept = words.replace(/ \[…\]$/, '');
    expect(kept.length).toBeLessThanOrEqual(70);
    expect(`${text} `).toContain(`${kept} `);
  });
});
