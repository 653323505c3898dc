// A mention's day once its article's own is known: its own words, else what it inherits, else the news day.
import { describe, expect, it } from 'vitest';
import { resolveMentionDate } from '../../../src/extraction/assemble/resolve-dates.ts';
import { readDraft } from '../events/support.ts';

/** A Friday. */
const PUBLISHED = '2024-05-10';
const dateOf = (text: string, newsDay: string | null = null, published: string | null = PUBLISHED) => {
  const [mention] = readDraft(text).mentions;
  if (!mention) throw new Error('no mention');
  const { date } = resolveMentionDate(mention, {
    published: { date: published, basis: 'metadata', evidence: [], runnerUp: null },
    newsDay,
  });
  return date;
};
const brief = (...args: Parameters<typeof dateOf>) => {
  const { edtf, stated, basis } = dateOf(...args);
  return `${edtf} ${basis}${stated ? ' stated' : ''}`;
};

describe('the date of a mention', () => {
  it.each([
    ['قصفت روسيا مدينة خاركيف أمس.', '2024-05-09 relative stated', 'its own words'],
    ['قصفت روسيا مدينة خاركيف يوم 3 أيار 2023.', '2023-05-03 explicit stated', 'its own words'],
    [
      'أعلنت روسيا أمس أن قواتها سيطرت على مدينة باخموت.',
      '2024-05-09 narrative',
      'the day of the saying, not stated',
    ],
    ['قصفت روسيا مدينة خاركيف.', '2024-05-10 news-day', 'the day of publication'],
    ['سبق أن قصفت إسرائيل مدينة حمص.', '../2024-05-10 narrative', 'background: no later than'],
    ['ستنسحب القوات الروسية من مدينة خيرسون.', '2024-05-10/.. news-day', 'ahead: from then on'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('is the news day where the article reports on the day before', () => {
    expect(brief('قصفت روسيا مدينة خاركيف.', '2024-05-09')).toBe('2024-05-09 news-day');
  });

  it('is none where nobody knows the article’s day', () => {
    expect(brief('قصفت روسيا مدينة خاركيف.', null, null)).toBe('null none');
    expect(dateOf('قصفت روسيا مدينة خاركيف.', null, null).steps).toEqual([
      { rule: 'anchor.no-date', params: {} },
    ]);
  });

  it('stands without the article’s day where its words are enough', () => {
    expect(brief('قصفت روسيا مدينة خاركيف يوم 3 أيار 2023.', null, null)).toBe('2023-05-03 explicit stated');
  });

  it('says how it was found', () => {
    expect(dateOf('أعلنت روسيا أمس أن قواتها سيطرت على مدينة باخموت.').steps.at(-1)).toEqual({
      rule: 'anchor.inherited',
      params: { words: 'أمس' },
    });
  });
});
