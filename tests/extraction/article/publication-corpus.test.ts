import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { inferPublications } from '../../../src/extraction/article/publication-corpus.ts';
import type { PublicationInput } from '../../../src/extraction/article/publication-date.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

/** An article that names one actor above all: `subject`. */
function article(text: string, subject = 'yemen'): PublicationInput {
  const shadow = makeShadow(text);
  return {
    shadow,
    times: findTimes(shadow),
    headEnd: 0,
    places: [],
    offices: [],
    named: [],
    planned: new Set<number>(),
    subjects: new Map([
      [subject, 9],
      ['united-nations', 2],
    ]),
    metadata: {},
  };
}

const STATED = article('عنوان\nنشر في 6 مايو 2021\n\nنص الخبر');
const DATED = article('وقع الهجوم أمس الثلاثاء 18 أيار');
const WEEKDAY_ONLY = article('عُقدت اليوم الأربعاء محادثات');
const NOTHING = article('عُقدت محادثات');

/** A passage as two papers print it after one agency. */
const PASSAGE =
  'وأكد المتحدث باسم الوفد أن الطرفين اتفقا على تبادل الأسرى عبر مطار العاصمة وفتح ثلاثة طرق رئيسة أمام قوافل الإغاثة ' +
  'قبل نهاية المهلة التي حددها الوسطاء لاستكمال المرحلة الأولى';
const REPRINT = article(`عُقدت اليوم الأربعاء محادثات.\n${PASSAGE}`);
const ORIGINAL = article(`وقع الهجوم أمس الثلاثاء 18 أيار 2021.\n${PASSAGE}`);

describe('the publication days of a corpus', () => {
  it('go from stated ones to those with a date, whose year is that of the articles akin', () => {
    const days = inferPublications([WEEKDAY_ONLY, NOTHING, DATED, STATED]).map(
      ({ published }) => published.date,
    );
    expect(days).toEqual([null, null, '2021-05-19', '2021-05-06']);
  });

  it('go on to those with a weekday and a passage that a dated article has too', () => {
    const [reprint] = inferPublications([REPRINT, ORIGINAL]);
    expect(reprint?.published).toMatchObject({ date: '2021-05-19', basis: 'inferred' });
    expect(reprint?.published.evidence.at(-1)?.step).toMatchObject({
      rule: 'publication.shared-passage',
      params: { nearest: '2021-05-19', words: expect.stringMatching(/^\S.* \[…\]$/) },
    });
  });

  it('take the year from articles on the same war, not from those on another', () => {
    const other = article('عنوان\nنشر في 6 مايو 2015\n\nنص الخبر', 'libya');
    expect(inferPublications([DATED, other])[0]?.published.basis).toBe('unknown');
    expect(inferPublications([DATED, other, STATED])[0]?.published.date).toBe('2021-05-19');
  });

  it('do not depend on the order of the articles', () => {
    const inputs = [STATED, DATED, WEEKDAY_ONLY, NOTHING];
    expect(inferPublications(inputs.toReversed())).toEqual(inferPublications(inputs).toReversed());
  });

  it('stay unknown where no article has a day', () => {
    expect(
      inferPublications([WEEKDAY_ONLY, DATED]).every(({ published }) => published.basis === 'unknown'),
    ).toBe(true);
    expect(inferPublications([])).toEqual([]);
  });
});
