import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { inferPublications } from '../../../src/extraction/article/publication-corpus.ts';
import type { PublicationInput } from '../../../src/extraction/article/publication-date.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

function article(text: string): PublicationInput {
  const shadow = makeShadow(text);
  return { shadow, times: findTimes(shadow), headEnd: 0, places: [], metadata: {} };
}

const STATED = article('عنوان\nنشر في 6 مايو 2021\n\nنص الخبر');
const DATED = article('وقع الهجوم أمس الثلاثاء 18 أيار');
const WEEKDAY_ONLY = article('عُقدت اليوم الأربعاء محادثات');
const NOTHING = article('عُقدت محادثات');

describe('the publication days of a corpus', () => {
  it('go from stated ones to those with a date, then to those with a weekday', () => {
    const days = inferPublications([WEEKDAY_ONLY, NOTHING, DATED, STATED]).map(
      ({ published }) => published.date,
    );
    expect(days).toEqual(['2021-05-19', null, '2021-05-19', '2021-05-06']);
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
