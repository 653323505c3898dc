import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { inferPublication } from '../../../src/extraction/article/publication-date.ts';
import type { Holding, Tenure } from '../../../src/extraction/article/publication-offices.ts';
import { findOfficeHolders } from '../../../src/extraction/article/publication-offices.ts';
import { findTenures } from '../../../src/extraction/article/publication-tenures.ts';
import { compileLexicon } from '../../../src/extraction/lexicon/lexicon.ts';
import { findNames } from '../../../src/extraction/names/find-names.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';
import { timeSteps } from '../../../src/i18n/messages/time-steps.ts';

const term = (from: string, to: string | null): Tenure => ({
  from: dayNumber(from),
  to: to === null ? null : dayNumber(to),
});

function judge(holding: Holding, tenures: readonly Tenure[], head = true) {
  const [one] = findTenures([{ span: { start: 0, end: 3 }, words: 'س', actor: 'a', holding, tenures, head }]);
  if (!one) throw new Error('no constraint');
  return {
    at: (day: string) => one.likelihood(dayNumber(day)),
    holds: (day: string) => one.supports(dayNumber(day)),
    rule: (day: string) => one.step(day).rule,
  };
}

describe('an office held for a time', () => {
  const once = [term('2012-05-15', '2017-05-14')];
  const twice = [term('2017-01-20', '2021-01-20'), term('2025-01-20', null)];

  it('bounds publication to its days', () => {
    const { at, holds, rule } = judge('held', once);
    expect([holds('2012-05-15'), holds('2017-05-14'), holds('2012-05-14'), holds('2018-01-01')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(at('2015-01-01')).toBeGreaterThan(10 * at('2019-01-01'));
    // Nobody is called by an office before it; by one left some are.
    expect(at('2019-01-01')).toBeGreaterThan(10 * at('2011-01-01'));
    expect(at('2011-01-01')).toBeGreaterThan(0);
    expect(rule('2015-01-01')).toBe('publication.office-held');
  });

  it('names a head of state long after, hardly anybody else', () => {
    const after = (head: boolean) => judge('held', once, head).at('2019-01-01');
    expect(after(true)).toBeGreaterThan(3 * after(false));
    expect(after(false)).toBeGreaterThan(judge('held', once, false).at('2011-01-01'));
    expect(judge('former', once, false).at('2014-01-01')).toBe(judge('former', once, true).at('2014-01-01'));
  });

  it('may be held in several terms', () => {
    const { holds, rule } = judge('held', twice);
    expect([holds('2018-06-01'), holds('2023-06-01'), holds('2025-06-01')]).toEqual([true, false, true]);
    expect(rule('2025-06-01')).toBe('publication.office-held-since');
  });

  it('is the less sure the longer after the list was written', () => {
    const { at } = judge('held', twice);
    expect(at('2025-06-01')).toBe(1);
    expect(at('2027-06-01')).toBeLessThan(0.7);
    expect(at('2029-06-01')).toBeLessThan(at('2027-06-01'));
  });

  it('lies behind who is named as its former holder', () => {
    const { holds, rule } = judge('former', twice);
    expect([holds('2018-06-01'), holds('2023-06-01')]).toEqual([false, true]);
    expect(rule('2023-06-01')).toBe('publication.office-former');
    expect(judge('former', once).holds('2016-01-01')).toBe(false);
  });

  it('lies shortly ahead of who is elected to it', () => {
    const { holds, rule } = judge('elect', once);
    expect([holds('2012-05-10'), holds('2011-05-10'), holds('2013-01-01')]).toEqual([true, false, false]);
    expect(rule('2012-05-10')).toBe('publication.office-elect');
  });

  it('counts once a person and office', () => {
    const holder = {
      span: { start: 0, end: 1 },
      words: 'س',
      actor: 'a',
      holding: 'held' as const,
      tenures: once,
      head: true,
    };
    expect(findTenures([holder, holder, { ...holder, actor: 'b' }])).toHaveLength(2);
  });
});

describe('a publication day told by who holds office', () => {
  const lexicon = compileLexicon();
  function infer(text: string) {
    const shadow = makeShadow(text);
    const times = findTimes(shadow);
    const { mentions } = findNames(shadow, lexicon, { skip: [] });
    const offices = findOfficeHolders(shadow, mentions, times);
    const planned = new Set<number>();
    const input = {
      shadow,
      times,
      headEnd: 0,
      places: [],
      offices,
      named: [],
      planned,
      subjects: new Map(),
      metadata: {},
    };
    return inferPublication(input, []).published;
  }

  it.each([
    [
      'وصل الوفد اليوم الاثنين 14 سبتمبر. وقال الرئيس الفرنسي فرانسوا هولاند إن المحادثات تستمر',
      '2015-09-14',
    ],
    [
      'شن الطيران غارات أمس الأحد 8 آذار. وبحث وزير الخارجية الأمريكي مايك بومبيو الأزمة مع نظيره التركي مولود جاويش أوغلو',
      '2020-03-09',
    ],
    [
      'يعقد المجلس جلسة غدا الخميس 28 أبريل. وقال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن القتال يجب أن يتوقف، وندد رئيس الوزراء البريطاني بوريس جونسون بالهجوم',
      '2022-04-27',
    ],
  ])('is that of the one year in which the weekday fits: %s', (text, day) => {
    const { date, basis, evidence } = infer(text);
    expect([date, basis]).toEqual([day, 'inferred']);
    expect(evidence.some(({ step }) => step.rule.startsWith('publication.office-'))).toBe(true);
    for (const { span, step } of evidence) {
      expect(text.slice(span.start, span.end)).toBe(step.params.words);
      expect(Object.keys(timeSteps.ar)).toContain(`step.${step.rule}`);
      expect(Object.keys(timeSteps.en)).toContain(`step.${step.rule}`);
    }
  });

  it.each([
    [
      'an office that leaves several years',
      'وصل الوفد اليوم الاثنين 14 سبتمبر. وقال الرئيس الروسي فلاديمير بوتين إن المحادثات تستمر',
    ],
    ['offices alone', 'قال الرئيس الفرنسي فرانسوا هولاند إن المحادثات تستمر في العاصمة'],
    ['a bare weekday', 'قال الرئيس الفرنسي فرانسوا هولاند الاثنين إن المحادثات التي بدأت في 14 سبتمبر تستمر'],
    ['a weekday without a date', 'قال الرئيس الفرنسي فرانسوا هولاند اليوم الاثنين إن المحادثات تستمر'],
  ])('is unknown by %s', (_, text) => {
    expect(infer(text).basis).toBe('unknown');
  });
});
