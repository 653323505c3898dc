// The whole engine on any text and on hostile ones: it never throws, its spans hold, and the same input gives the same
// bytes.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/extraction/draft.ts';
import { assemble, readArticle } from '../../src/extraction/pipeline.ts';
import { faultsOf, SITE } from './assemble/support.ts';
import { LEXICON, makeInput } from './events/support.ts';

const SEEDS = new URL('../../seeds/articles/', import.meta.url);
const SEED_WORDS = [
  ...new Set(readdirSync(SEEDS).flatMap((file) => readFileSync(new URL(file, SEEDS), 'utf8').split(/\s+/))),
].filter((word) => word !== '');
const MARKS = [...'.،؛:؟!…«»"“”()[]{}<>-–—/\\%0123456789٠١٢٣۴\t\n '];
const LETTERS = [...'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـٰپچگکی\u200f\u200d'];

const seedText = fc
  .array(fc.constantFrom(...SEED_WORDS, '.', '،', '«', '»', '\n'), { maxLength: 80 })
  .map((words) => words.join(' '));
const letterText = fc
  .array(fc.constantFrom(...LETTERS, ...MARKS), { maxLength: 200 })
  .map((letters) => letters.join(''));
const anyText = fc
  .oneof(seedText, seedText, letterText, fc.string({ unit: 'grapheme', maxLength: 120 }))
  .map((text) => text.normalize('NFC'));

/** Every span of a draft, with what it is. */
function spansOf({ read, times, names, mentions }: Draft) {
  return [
    ...read.lines.map((line) => ['line', line] as const),
    ...read.boilerplate.map((span) => ['boilerplate', span] as const),
    ...times.map(({ span }) => ['time', span] as const),
    ...names.mentions.flatMap(({ span, head }) => [['name', span] as const, ['head', head] as const]),
    ...mentions.flatMap((mention) => [
      ['trigger', mention.trigger] as const,
      ['passage', mention.passage] as const,
      ...mention.actors.flatMap(({ span }) => (span === null ? [] : [['actor', span] as const])),
      ...mention.places.map(({ span }) => ['place', span] as const),
      ...mention.quantities.map(({ span }) => ['quantity', span] as const),
      ...mention.claims.flatMap(({ chain }) => chain.map(({ span }) => ['speaker', span] as const)),
    ]),
  ];
}

/** The spans of a draft that lie outside its text, hold nothing, or are triggers outside their passage. */
function wrongSpans(draft: Draft) {
  const { text } = draft.input;
  return [
    ...spansOf(draft).filter(
      ([, { start, end }]) =>
        !(start >= 0 && start < end && end <= text.length) || text.slice(start, end).trim() === '',
    ),
    ...draft.mentions.filter(
      ({ trigger, passage }) => trigger.start < passage.start || trigger.end > passage.end,
    ),
  ];
}

const readOf = (text: string, id = 'a') =>
  readArticle(makeInput(text, { published: '2024-05-10' }, id), LEXICON);

describe('any text', () => {
  it('is read without a fault, every span inside it and around something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wrongSpans(readOf(text))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('makes a sound corpus', () => {
    fc.assert(
      fc.property(fc.array(seedText, { minLength: 1, maxLength: 4 }), (texts) => {
        const drafts = texts.map((text, i) => readOf(text.normalize('NFC'), `article-${i}`));
        expect(faultsOf(assemble(drafts, SITE, LEXICON))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same draft twice, and the same corpus in any order', () => {
    fc.assert(
      fc.property(fc.array(seedText, { minLength: 1, maxLength: 4 }), fc.nat(), (texts, turn) => {
        const drafts = texts.map((text, i) => readOf(text, `article-${i}`));
        expect(texts.map((text, i) => readOf(text, `article-${i}`))).toEqual(drafts);
        const turned = [...drafts.slice(turn % drafts.length), ...drafts.slice(0, turn % drafts.length)];
        expect(JSON.stringify(assemble(turned.reverse(), SITE, LEXICON))).toBe(
          JSON.stringify(assemble(drafts, SITE, LEXICON)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is read alike whatever was read before: a memory of words changes no answer', () => {
    const seeds = readdirSync(SEEDS)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(new URL(file, SEEDS), 'utf8').normalize('NFC'));
    const before = seeds.map((text) => JSON.stringify(readOf(text)));
    // More different words than are kept, so that those of the seeds are forgotten, and some of their own among them.
    const syllables = [...'بتثجحخدذرزسشصضطظعغفقكلمن'];
    const strange = syllables.flatMap((a) => syllables.flatMap((b) => syllables.map((c) => `${a}ا${b}${c}`)));
    for (let at = 0; at < strange.length; at += 1000)
      readOf(
        `قال ${strange
          .slice(at, at + 1000)
          .flatMap((word) => [word, `و${word}`, `ال${word}`, `ب${word}ه`])
          .join(' ')} وقصفت روسيا.`,
      );
    expect(seeds.map((text) => JSON.stringify(readOf(text)))).toEqual(before);
  });

  it('leaves its text as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readOf(text).input.text).toBe(text);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a hostile text', () => {
  const LONG = 200_000;
  const repeated = (words: string) => words.repeat(Math.ceil(LONG / words.length)).slice(0, LONG);
  it.each([
    ['without a full stop', repeated('قصفت القوات الروسية مدينة خاركيف أمس وقالت روسيا إن ')],
    ['of one word', repeated('وقف')],
    ['of one letter', repeated('و')],
    ['of 10,000 nested quotations', `${'قال «'.repeat(10_000)}قصفت روسيا مدينة كييف${'»'.repeat(10_000)}.`],
    ['of 10,000 straight marks', `${'"قال" '.repeat(5_000)}قصفت روسيا مدينة كييف.`],
    ['of quotations that are never closed', `${'«'.repeat(10_000)} قصفت روسيا مدينة كييف.`],
    ['of marks without a space', `قصفت روسيا مدينة كييف${'«'.repeat(LONG)}`],
    ['of quotations that are closed only', `${'»'.repeat(10_000)} قصفت روسيا مدينة كييف.`],
    ['of commas', `${'،'.repeat(20_000)} قصفت روسيا مدينة كييف ${'، '.repeat(10_000)}`],
    ['of full stops', '. '.repeat(20_000)],
    ['of brackets', `${'('.repeat(10_000)}قصفت روسيا مدينة كييف${')'.repeat(10_000)}`],
    ['of diacritics', `قصفت روسيا مدينة كييف${'\u064b'.repeat(20_000)}.`],
    ['of tatweel', `قصفت${'ـ'.repeat(20_000)} روسيا مدينة كييف.`],
    ['of numbers', repeated('قتل 10 و15 و20 شخصا ')],
    ['of conjunctions', repeated('روسيا وأوكرانيا و')],
    ['of reporters', repeated('نقلت رويترز عن روسيا أن ')],
    ['of dates', repeated('10 و17 و24 أيار ')],
    ['of line ends', '\n'.repeat(20_000)],
    ['of replaced surrogates', '\ufffd'.repeat(20_000)],
    [
      'of HTML',
      '<script>alert(1)</script><p onclick="x()">قصفت <b>روسيا</b> مدينة كييف&nbsp;أمس.</p><img src=x onerror=y>',
    ],
    ['of formulas', '=HYPERLINK("http://x") +1 -1 @SUM(1) قصفت روسيا مدينة كييف.'],
    ['of patterns', '(((a+)+)+)$ [[:alpha:]] ^قصفت روسيا مدينة كييف.* \\1 ${x} {a} [b]'],
    ['that is empty', ''],
  ])('%s is read with true spans', (_what, text) => {
    const draft = readOf(text);
    expect(wrongSpans(draft)).toEqual([]);
    expect(faultsOf(assemble([draft], SITE, LEXICON))).toEqual([]);
  });

  it('of HTML stays text in passages', () => {
    const text = '<b>قصفت</b> روسيا مدينة خاركيف <script>alert(1)</script> أمس.';
    const [mention] = readOf(text).mentions;
    expect(mention && text.slice(mention.passage.start, mention.passage.end)).toBe(text);
  });
});
