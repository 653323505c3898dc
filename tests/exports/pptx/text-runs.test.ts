import { describe, expect, it } from 'vitest';
import { findLead, makeRuns, paragraphXml, plainText } from '../../../src/exports/pptx/text-runs.ts';
import { isolate } from '../../../src/i18n/isolate.ts';

const shapes = (text: string) => makeRuns(text, 'en').map(({ text: words, lang }) => [words, lang]);

describe('runs of text on slides', () => {
  it('are one where all runs the same way, without the marks of isolation', () => {
    expect(shapes(`by ${isolate('Armenia')} and ${isolate('France')}`)).toEqual([
      ['by Armenia and France', 'en-GB'],
    ]);
  });

  it('have words that run the other way in their own language, held together by older marks', () => {
    expect(shapes(`killed: “${isolate('400 شخص')}” (about 400)`)).toEqual([
      ['killed: “', 'en-GB'],
      ['\u200e\u202b400 شخص\u202c\u200e', 'ar-SA'],
      ['” (about 400)', 'en-GB'],
    ]);
    expect(makeRuns(`بحسب ${isolate('AFP')}`, 'ar')).toMatchObject([
      { lang: 'ar-SA' },
      { text: '\u200f\u202aAFP\u202c\u200f', lang: 'en-GB' },
    ]);
  });

  it('lose no word to isolates within isolates, or to one that is not closed', () => {
    const nested = `a ${isolate(`ب ${isolate('c')} د`)} e`;
    expect(plainText(nested)).toBe('a ب c د e');
    const words = (text: string) =>
      makeRuns(text, 'en')
        .map((run) => run.text.replace(/\p{Cf}/gu, ''))
        .join('');
    expect(words(nested)).toBe('a ب c د e');
    expect(words('a \u2068b')).toBe('a b');
    expect(words('a\u2069 b')).toBe('a b');
  });

  it('begin with the words before a colon that comes soon', () => {
    expect(findLead('Armenia: through its army')).toBe(8);
    expect(findLead('at 10:30 in Moscow')).toBe(0);
    expect(findLead(`${'so many words '.repeat(8)}: late`)).toBe(0);
  });

  it('are written with what XML cannot hold replaced, and markup as text', () => {
    const [run] = makeRuns('a <b> & \u0001', 'en');
    const xml = paragraphXml({ runs: run ? [run] : [], direction: 'rtl', align: 'right' });
    expect(xml).toContain('<a:pPr algn="r" rtl="1">');
    expect(xml).toContain('<a:t>a &lt;b&gt; &amp; \ufffd</a:t>');
  });
});
