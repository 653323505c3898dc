// Mentions that point to an event which their article dates elsewhere.
import { describe, expect, it } from 'vitest';
import { assemble } from '../../../src/extraction/pipeline.ts';
import { LEXICON, readDraft } from '../events/support.ts';
import { SITE } from './support.ts';

/** The last mention of a type in an article of 10 May 2024, with its last step. */
function lastOf(type: string, text: string): string {
  const { mentions } = assemble([readDraft(text, { published: '2024-05-10' })], SITE, LEXICON);
  const { date } = mentions.findLast((mention) => mention.type === type) ?? { date: null };
  return `${date?.edtf} ${date?.stated ? 'stated' : 'inferred'} ${date?.steps.at(-1)?.rule}`;
}
const TRUCE = 'اتفقت السعودية وجماعة الحوثي على هدنة في اليمن في 2 نيسان.';
const SECOND = 'واتفقت السعودية وجماعة الحوثي على هدنة في اليمن في 20 نيسان.';

describe('a reference', () => {
  it('takes the date of the event that the article tells', () => {
    expect(
      lastOf('ceasefire-agreement', `${TRUCE}\nومنذ التوصل إلى هدنة في اليمن لم تقصف السعودية صنعاء.`),
    ).toBe('2024-04-02 inferred anchor.same-event');
  });

  it('takes the latest where it is called new, and none where several may be meant', () => {
    const told = `${TRUCE}\n${SECOND}\n`;
    expect(lastOf('ceasefire-agreement', `${told}دعت مصر إلى احترام هدنة جديدة اتفقا عليها في اليمن.`)).toBe(
      '2024-04-20 inferred anchor.same-event',
    );
    expect(
      lastOf('ceasefire-agreement', `${told}ومنذ التوصل إلى هدنة في اليمن لم تقصف السعودية صنعاء.`),
    ).toBe('../2024-05-10 inferred anchor.background');
  });

  it('by the article takes the date of what was told last, if that has one', () => {
    const strike = 'قصفت إسرائيل مدينة حمص في 3 أيار.';
    expect(lastOf('strike', `${strike}\nوقالت روسيا إن الغارة أصابت مدرسة.`)).toBe(
      '2024-05-03 inferred anchor.same-event',
    );
    expect(lastOf('strike', `${strike}\nوقصفت إسرائيل مدينة درعا.\nوقالت روسيا إن الغارة أصابت مدرسة.`)).toBe(
      '2024-05-10 inferred anchor.news-day',
    );
  });

  it('is none to an event elsewhere', () => {
    const strike = 'قصفت إسرائيل مدينة حمص في 3 أيار.';
    expect(lastOf('strike', `${strike}\nوقالت روسيا إن الغارة على مدينة درعا أصابت مدرسة.`)).toBe(
      '2024-05-10 inferred anchor.news-day',
    );
  });
});

describe('a fight that background tells as going on', () => {
  it('is the one that the article dates in that place', () => {
    const text =
      'أعلن الجيش السوداني أمس أن القتال مستمر في مدينة الفاشر.\nوكانت قوات الدعم السريع قد أعلنت أن معارك تدور في مدينة الفاشر.';
    expect(lastOf('clash', text)).toBe('2024-05-09 inferred anchor.same-event');
  });
});
