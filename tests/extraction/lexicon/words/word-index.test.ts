// What words and phrases of the lists can mean: readings with their clitics, phrases, and words that only look alike.
import { describe, expect, it } from 'vitest';
import { foldArabic } from '../../../../src/domain/arabic-fold.ts';
import { ceasefireWords } from '../../../../src/extraction/lexicon/words/ceasefire-words.ts';
import { combatWords } from '../../../../src/extraction/lexicon/words/combat-words.ts';
import { frameWords } from '../../../../src/extraction/lexicon/words/frame-words.ts';
import { speechWords } from '../../../../src/extraction/lexicon/words/speech-words.ts';
import { stanceWords } from '../../../../src/extraction/lexicon/words/stance-words.ts';
import { talksWords } from '../../../../src/extraction/lexicon/words/talks-words.ts';
import { territoryWords } from '../../../../src/extraction/lexicon/words/territory-words.ts';
import {
  analyse,
  findPhrase,
  lookUp,
  withoutArticle,
} from '../../../../src/extraction/lexicon/words/word-index.ts';

/** `seize verb past 3fs` for each reading of a word. */
const readings = (word: string) =>
  analyse(foldArabic(word), word).map(({ concept, pos, tense, person, prefix, suffix }) =>
    [concept, pos, tense, person, prefix && `${prefix}+`, suffix && `+${suffix}`].filter(Boolean).join(' '),
  );

describe('a word', () => {
  it.each([
    ['سيطرت', 'seize verb past 3fs'],
    ['وسيطرت', 'seize verb past 3fs و+'],
    ['بسيطرة', 'seize noun ب+'],
    ['ستنسحب', 'withdraw verb present 3fs س+'],
    ['الهدنة', 'truce noun ال+'],
    ['للهدنة', 'truce noun لل+'],
    ['وبالمحادثات', 'talks noun وبال+'],
    ['رفضها', 'refuse noun +ها'],
    ['قصفوا', 'strike verb past 3mp'],
    ['هجوما', 'attack noun'],
    ['متهما', 'accuse participle'],
    ['بلاد', 'land noun'],
    ['وبين', 'say verb past 3ms و+'],
  ])('%s can be %s', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });

  it.each([
    ['وزارة', 'is not و and another word'],
    ['فريق', 'is not ف and another word'],
    ['بين', 'is a preposition, not a verb of saying'],
    ['كتاب', 'is in no list'],
    ['هنا', 'is not هنأ'],
    ['سقصفت', 'is not the future of a past form'],
  ])('%s %s', (word) => {
    expect(readings(word)).toEqual([]);
  });

  it('that needs its hamza is read with it only', () => {
    expect(readings('هنأ')).not.toEqual([]);
    expect(readings('وهنأ')).not.toEqual([]);
  });

  it('of the lists as it stands is not also a clitic and a shorter one', () => {
    expect(analyse('بحث', 'بحث').every(({ prefix }) => prefix === '')).toBe(true);
  });
});

describe('a phrase', () => {
  const phrase = (text: string, at = 0) => {
    const words = foldArabic(text)
      .split(' ')
      .map((word) => ({ text: word }));
    return findPhrase(lookUp(words[at]?.text ?? '').phrases, words, at);
  };

  it.each([
    ['وقف إطلاق النار فورا', { concept: 'truce', length: 3, prefix: '', lemma: 'وقف اطلاق النار' }],
    ['لوقف إطلاق النار', { concept: 'truce', length: 3, prefix: 'ل', lemma: 'وقف اطلاق النار' }],
    ['ووقف القتال', { concept: 'truce', length: 2, prefix: 'و', lemma: 'وقف قتال' }],
    ['الأعمال القتالية', { concept: 'fight', length: 2, prefix: '', lemma: 'اعمال قتاليه' }],
    ['اتصالا هاتفيا مع', { concept: 'phone', length: 2, prefix: '', lemma: 'اتصال هاتفي' }],
    ['وقفت إلى جانب الطريق', null],
    ['وقف الرجل', null],
  ])('%s', (text, found) => {
    expect(phrase(text)).toEqual(found);
  });

  it('is the longest that fits', () => {
    expect(phrase('حصيلة القتلى')).toMatchObject({ length: 2 });
    expect(phrase('أطلقت النار')).toMatchObject({ concept: 'fire', length: 2 });
  });

  it('is looked for where it is asked for', () => {
    expect(phrase('دعا إلى وقف القتال', 2)).toMatchObject({ concept: 'truce' });
    expect(phrase('دعا إلى وقف القتال', 9)).toBeNull();
  });
});

describe('an article', () => {
  it.each([
    ['الهدنه', 'هدنه'],
    ['الي', 'الي'],
    ['هدنه', 'هدنه'],
  ])('%s → %s', (word, bare) => {
    expect(withoutArticle(word)).toBe(bare);
  });
});

describe('the lists', () => {
  const entries = [
    ...ceasefireWords,
    ...combatWords,
    ...frameWords,
    ...speechWords,
    ...stanceWords,
    ...talksWords,
    ...territoryWords,
  ];
  const spelled = entries.flatMap((entry) => [
    ...(entry.nouns ?? []),
    ...(entry.phrases ?? []),
    ...(entry.verbs ?? []).flatMap(([, , ...nouns]) => nouns),
  ]);

  it('are spelled folded', () => {
    expect(spelled.filter((words) => foldArabic(words) !== words)).toEqual([]);
  });

  it('name no person, place or conflict', () => {
    // Names live in the lexicon of actors and places; the words of events are anybody's.
    expect(spelled.filter((words) => /روس|ارمين|اذرب|قره باغ|سوري|اوكران|اسرائيل/.test(words))).toEqual([]);
  });
});
