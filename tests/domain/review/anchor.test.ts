// Words are found again by quotation and context, in their own article, or it is said why not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnchor, findArticle, makeAnchor, quotePassage } from '../../../src/domain/review/anchor.ts';
import { anchorSchema } from '../../../src/domain/review/review-schema.ts';

const anchorOf = (text: string, words: string, trigger = words.split(' ')[0] ?? '', from = 0) => {
  const start = text.indexOf(words, from);
  const at = start + words.indexOf(trigger);
  return makeAnchor(
    { id: 'a', text },
    { start, end: start + words.length },
    { start: at, end: at + trigger.length },
  );
};

const TEXT = 'قال الجيش إنه تقدم.\nقصفت القوات المدينة أمس.\nونفت القوات ذلك.';

describe('an anchor', () => {
  const anchor = anchorOf(TEXT, 'قصفت القوات المدينة أمس.');

  it('quotes the passage with at most 32 units around it', () => {
    expect(anchor).toEqual({
      article: 'a',
      exact: 'قصفت القوات المدينة أمس.',
      prefix: 'قال الجيش إنه تقدم.\n',
      suffix: '\nونفت القوات ذلك.',
      trigger: { start: 0, words: 'قصفت' },
    });
    expect(anchorSchema.parse(anchor)).toEqual(anchor);
  });

  it('quotes as mentions do, fewer units at an end of the text', () => {
    expect(quotePassage(`${'أ'.repeat(40)}نفى`, { start: 40, end: 43 })).toEqual({
      start: 40,
      end: 43,
      exact: 'نفى',
      prefix: 'أ'.repeat(32),
      suffix: '',
    });
  });

  it('finds its words where they stand, and where they have gone with their paragraph', () => {
    const moved = 'ونفت القوات ذلك.\nسطر جديد.\nقصفت القوات المدينة أمس.';
    const at = moved.indexOf('قصفت');
    expect(findAnchor(anchor, moved)).toEqual({
      passage: { start: at, end: moved.length },
      trigger: { start: at, end: at + 4 },
    });
  });

  it('does not find words that have been altered', () => {
    expect(findAnchor(anchor, TEXT.replace('المدينة', 'البلدة'))).toBe('passage-gone');
  });

  it('whose words now stand twice is the one with the whole context, else neither', () => {
    const copied = `${TEXT}\nقصفت القوات المدينة أمس.`;
    const at = TEXT.indexOf('قصفت');
    // What stands behind the last sentence has changed for the one before, so look at a text whose context is kept.
    const apart = `${TEXT}\nسطر جديد يفصل بين النص ونسخته هنا.\nقصفت القوات المدينة أمس.`;
    expect(findAnchor(anchorOf(apart, 'قصفت القوات المدينة أمس.'), apart)).toMatchObject({
      passage: { start: at },
    });
    expect(findAnchor(anchor, copied.replace(TEXT.slice(0, at), ''))).toBe('passage-twice');
  });

  it('of words that stood twice goes to neither once one of them is gone', () => {
    const twice = `${TEXT}\nسطر جديد.\nقصفت القوات المدينة أمس.`;
    const first = anchorOf(twice, 'قصفت القوات المدينة أمس.');
    expect(first.twice).toBe(true);
    expect(findAnchor(first, twice)).toMatchObject({ passage: { start: twice.indexOf('قصفت') } });
    const withoutFirst = twice.replace('قصفت القوات المدينة أمس.\n', '');
    expect(findAnchor(first, withoutFirst)).toBe('passage-gone');
  });

  it('whose trigger is not in its passage is invalid', () => {
    expect(findAnchor({ ...anchor, trigger: { start: 3, words: 'قصفت' } }, TEXT)).toBe('invalid');
  });

  it('of any words of any text finds them, or says that they stand there more than once', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), fc.nat(59), fc.nat(59), (text, a, b) => {
        const start = Math.min(a, b) % text.length;
        const end = Math.min(text.length, Math.max(a, b) + 1);
        fc.pre(start < end && text.slice(start, end).trim() !== '');
        const made = makeAnchor({ id: 'a', text }, { start, end }, { start, end });
        const found = findAnchor(made, text);
        if (typeof found === 'string') expect([found, made.twice]).toEqual(['passage-twice', true]);
        else expect(found).toEqual({ passage: { start, end }, trigger: { start, end } });
      }),
    );
  });
});

describe('an article', () => {
  const articles = (...list: readonly { readonly id: string; readonly sha256: string }[]) =>
    new Map(list.map((article) => [article.id, article]));

  it('is the one of its name, whatever its text is now', () => {
    const found = findArticle('a', articles({ id: 'a', sha256: 'new' }, { id: 'b', sha256: 'old' }), {
      a: 'old',
    });
    expect(found?.id).toBe('a');
  });

  it('that was renamed is known by its bytes', () => {
    expect(findArticle('a', articles({ id: 'b', sha256: 'old' }), { a: 'old' })?.id).toBe('b');
  });

  it('that the file knows by its own name is not another one renamed', () => {
    const file = { a: 'same', b: 'same' };
    expect(findArticle('a', articles({ id: 'b', sha256: 'same' }), file)).toBeNull();
  });

  it('is gone where nothing or more than one thing has its bytes', () => {
    expect(findArticle('a', articles({ id: 'b', sha256: 'x' }), { a: 'old' })).toBeNull();
    expect(
      findArticle('a', articles({ id: 'b', sha256: 'old' }, { id: 'c', sha256: 'old' }), { a: 'old' }),
    ).toBeNull();
    expect(findArticle('constructor', articles(), {})).toBeNull();
  });
});
