import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusSchema } from '../../src/domain/corpus-schema.ts';
import { publishTexts, withholdText } from '../../src/domain/publish-texts.ts';
import { makeArticle, makeCorpus, makeMention } from './fixtures.ts';

const TEXT =
  'عنوان الخبر\nمقدمة طويلة لا يقتبسها أحد.\nقال الوزير كذا وكذا. ثم جاءت جملة أخرى لا تُنشر.\nخاتمة.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const QUOTE = 'قال الوزير كذا وكذا.';
const corpus = makeCorpus({
  articles: [
    {
      ...makeArticle('a'),
      title: 'عنوان الخبر',
      titleSpan: at('عنوان الخبر'),
      text: TEXT,
      actorSpans: [
        { span: at('الوزير'), actor: 'x' },
        { span: at('أحد'), actor: 'y' },
      ],
    },
  ],
  mentions: [
    makeMention('m1', 'm1', {
      passage: { ...at(QUOTE), exact: QUOTE, prefix: 'أحد.\n', suffix: ' ثم' },
      trigger: at('قال'),
      date: {
        ...makeMention('m1', 'm1').date,
        steps: [{ rule: 'r', params: { words: 'أمس', day: '2020-10-09' } }],
      },
    }),
  ],
});

describe('the texts that a build publishes', () => {
  it('are whole only where that is chosen', () => {
    expect(publishTexts(corpus, 'full')).toBe(corpus);
  });

  it('are the passages and the title in their places, a sign for what is withheld', () => {
    const made = publishTexts(corpus, 'passages');
    const text = made.articles[0]?.text ?? '';
    expect(text).toHaveLength(TEXT.length);
    const { start, end } = at(QUOTE);
    expect(text.slice(start, end)).toBe(QUOTE);
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      'عنوان الخبر',
      '\u200f[…]',
      `${QUOTE} \u200f[…]`,
      '',
    ]);
    expect(text).not.toContain('مقدمة');
    expect(text).not.toContain('جملة أخرى');
    expect(made.articles[0]?.actorSpans.map(({ actor }) => actor)).toEqual(['x']);
    expect(made.mentions).toEqual(corpus.mentions);
  });

  it('are none, and nothing quotes them, where that is chosen; who said what remains', () => {
    const made = corpusSchema.parse(publishTexts(corpus, 'none'));
    const written = JSON.stringify(made.mentions) + (made.articles[0]?.text ?? '');
    expect(written).not.toContain('الوزير');
    expect(written).not.toContain('أمس');
    expect(written).toContain('2020-10-09');
    expect(made.articles[0]?.title).toBe('عنوان الخبر');
    expect(made.events.map(({ id }) => id)).toEqual(['m1']);
  });

  it('keep every offset, whatever is kept', () => {
    const span = fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)).map(([a, b]) => ({
      start: Math.min(a, b),
      end: Math.max(a, b),
    }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 6 }), (kept) => {
        const made = withholdText(TEXT, kept);
        expect(made).toHaveLength(TEXT.length);
        for (const { start, end } of kept) expect(made.slice(start, end)).toBe(TEXT.slice(start, end));
      }),
    );
  });
});
