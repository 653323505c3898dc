// What a noun, a title or "the latter" points back to.
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { read } from './support.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';

const lexicon = compileLexicon();

describe('a body told before', () => {
  it('is the same with an adjective of what is thought of it, but not with one of its kind', () => {
    const last = (text: string) => read(`أعلنت حركة طالبان هدنة. ${text}`).ids.at(-1);
    expect(last('وخرقت الحركة المتشددة الهدنة.')).toBe('taliban');
    expect(read('أعلنت حركة طالبان هدنة. وخرقت الحركة الشعبية الهدنة.').ids).toEqual(['taliban']);
  });
});

describe('"the latter"', () => {
  const actorsOf = (text: string) =>
    findNames(makeShadow(text), lexicon, { skip: [] }).mentions.map(
      ({ span, actors }) => [text.slice(span.start, span.end), actors[0]] as const,
    );

  it.each([
    ['اتهم الجيش السوداني قوات الدعم السريع، إلا أن الأخيرة نفت ذلك.', 'الأخيرة', 'rapid-support-forces'],
    ['قال مصدر مقرب من خليفة حفتر إن الأخير رفض التوقيع.', 'الأخير', 'khalifa-haftar'],
  ])('%s: "%s" is %s', (text, words, actor) => {
    expect(actorsOf(text)).toContainEqual([words, actor]);
  });

  it.each(['زار حفتر القاهرة في الأيام الأخيرة.', 'التقى حفتر السراج في الأسبوع الأخير.'])(
    'is nobody behind the noun that the word describes: %s',
    (text) => {
      expect(actorsOf(text).map(([words]) => words)).not.toContain('الأخيرة');
      expect(actorsOf(text).map(([words]) => words)).not.toContain('الأخير');
    },
  );
});

describe('"the minister"', () => {
  const actorsOf = (text: string) => read(text).ids;

  it('is whom the article named before, unless his own name follows', () => {
    expect(actorsOf('قال أنتوني بلينكن ذلك. وأضاف الوزير أن الهدنة قائمة.')).toEqual([
      'antony-blinken',
      'antony-blinken',
    ]);
    const spans = findNames(
      makeShadow('قال أنتوني بلينكن ذلك. وقال الوزير سيرغي لافروف إن الهدنة قائمة.'),
      lexicon,
      {
        skip: [],
      },
    ).mentions;
    expect(spans.map(({ actors }) => actors)).toEqual([['antony-blinken'], ['sergey-lavrov']]);
  });
});

describe('a noun of a place with the article', () => {
  it.each([
    ['سيطر الجيش على قاعدة الرملية. ثم قصف الطيران القاعدة.', 'القاعدة'],
    ['وصل النازحون إلى حي الزهور. وقصف الطيران الحي.', 'الحي'],
  ])('is the one that was called so: %s', (text, noun) => {
    expect(read(text).short.filter((one) => one.startsWith(`${noun} →`))).toHaveLength(1);
    expect(new Set(read(text).places).size).toBe(1);
  });

  it('is none where nothing was called so', () => {
    expect(read('أعلن زعيم القاعدة ذلك. وقال إن القاعدة باقية.').places).toEqual([]);
  });
});

describe('"the joint force"', () => {
  it('is the one of the war of which the article tells', () => {
    const war = 'هاجمت قوات الدعم السريع مدينة الفاشر في السودان.';
    expect(read(`${war} وصدت القوة المشتركة الهجوم.`).ids).toContain('sudan-joint-force');
    expect(read('عادت القوة المشتركة إلى بوليفيا.').ids).not.toContain('sudan-joint-force');
  });
});
