// A mention's day once its article's own is known: its own words, else what it inherits, else the news day; and the steps
// by which a person would explain it.
import { describe, expect, it } from 'vitest';
import { resolveMentionDate } from '../../../src/extraction/assemble/resolve-dates.ts';
import { readDraft } from '../events/support.ts';

/** A Friday. */
const PUBLISHED = '2024-05-10';
const datesOf = (text: string, newsDay: string | null = null, published: string | null = PUBLISHED) =>
  readDraft(text).mentions.map((mention) => {
    const { date } = resolveMentionDate(mention, {
      published: { date: published, basis: 'metadata', evidence: [], runnerUp: null },
      newsDay,
    });
    return date;
  });
const dateOf = (...args: Parameters<typeof datesOf>) => {
  const [date] = datesOf(...args);
  if (!date) throw new Error('no mention');
  return date;
};
const tell = ({ edtf, stated, basis }: ReturnType<typeof dateOf>) =>
  `${edtf} ${basis}${stated ? ' stated' : ''}`;
const brief = (...args: Parameters<typeof datesOf>) => tell(dateOf(...args));
const stepsOf = (...args: Parameters<typeof datesOf>) => dateOf(...args).steps.map(({ rule }) => rule);

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
    ['وفي وقت سابق، قصفت إسرائيل مدينة حمص.', '2024-05-10 news-day', 'earlier in the same news'],
    ['وكان الجيش التركي اتهم حزب العمال بخطف جنوده.', '2024-05-10~ news-day', 'taken up again: about'],
    ['ستنسحب القوات الروسية من مدينة خيرسون.', '2024-05-10/.. news-day', 'ahead: from then on'],
    ['ستنسحب القوات الروسية الأحد من خيرسون.', '2024-05-12 relative stated', 'ahead by its verb'],
    [
      'أعلنت روسيا السبت أن قواتها ستنسحب من خيرسون.',
      '2024-05-04/.. narrative',
      'announced then, to come after',
    ],
    [
      'ستستمر المحادثات بين إسرائيل وحماس في القاهرة حتى الأحد المقبل.',
      '2024-05-10/2024-05-12 relative',
      'under way when the news was written',
    ],
    ['ستنسحب القوات الروسية من خيرسون بحلول الأحد المقبل.', '../2024-05-12 relative stated', 'due by then'],
    [
      'انتهت الجولة على أن يزور وفد أممي الخرطوم، وهي مقر البعثة، خلال الأيام الخمسة المقبلة.',
      '2024-05-11/2024-05-15 narrative',
      'lent by words that lie ahead themselves',
    ],
    [
      'وكانت المحادثات التي تتواصل بين إسرائيل وحماس حتى الأحد المقبل بدأت في القاهرة.',
      '2024-05-10/2024-05-12 relative',
      'under way, whatever its verb',
    ],
    [
      'سيلتقي الوزير المصري نظيره التركي قبل نهاية الشهر.',
      '2024-05-10/2024-05-31 relative',
      'to come by then, and no sooner than the news',
    ],
    [
      'أطلقت حماس منذ الثلاثاء نحو 300 صاروخ.',
      '2024-05-07/2024-05-10 relative stated',
      'counted to the telling',
    ],
    [
      'قصفت روسيا في 3 أيار مدينة خاركيف للمرة الرابعة خلال شهر.',
      '2024-05-03 explicit stated',
      'no duration',
    ],
    ['تتواصل المعارك في الفاشر منذ ثلاثة أيام.', '2024-05-07/.. relative stated', 'still going on'],
    ['وجاء ذلك غداة ضربات إسرائيلية على مدينة بيروت.', '2024-05-09 news-day', 'the day before the news'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  it('is the news day where the article reports on the day before', () => {
    expect(brief('قصفت روسيا مدينة خاركيف.', '2024-05-09')).toBe('2024-05-09 news-day');
    expect(brief('وفي وقت سابق، قصفت روسيا مدينة خاركيف.', '2024-05-09')).toBe('2024-05-09 news-day');
  });

  it('is none where nobody knows the article’s day', () => {
    for (const text of ['قصفت روسيا مدينة خاركيف.', 'سبق أن قصفت روسيا خاركيف.', 'قصفت روسيا خاركيف أمس.'])
      expect(brief(text, null, null)).toBe('null none');
    expect(dateOf('قصفت روسيا مدينة خاركيف.', null, null).steps).toEqual([
      { rule: 'anchor.no-date', params: {} },
    ]);
  });

  it('keeps the words that would give it if the article’s day were known', () => {
    const { edtf, expression, steps } = dateOf('قصفت روسيا خاركيف أمس.', null, null);
    expect({ edtf, steps }).toEqual({
      edtf: null,
      steps: [{ rule: 'anchor.day-unknown', params: { words: 'أمس' } }],
    });
    expect(expression).toEqual({ start: 18, end: 21 });
  });

  it('stands without the article’s day where its words are enough', () => {
    expect(brief('قصفت روسيا مدينة خاركيف يوم 3 أيار 2023.', null, null)).toBe('2023-05-03 explicit stated');
  });
});

describe('a past verb', () => {
  it('takes no date that lies ahead: it gives way to the next best, or to the day of the news', () => {
    const text = 'وأعلنت روسيا الثلاثاء أن الطرفين اتفقا على تبادل آخر نهاية الشهر الحالي.';
    expect(datesOf(text).map(tell)[0]).toBe('2024-05-07 narrative');
    expect(brief('واتفقت روسيا وأوكرانيا على تبادل آخر نهاية الشهر الحالي.')).toBe('2024-05-10 news-day');
  });
});

describe('what happened', () => {
  it('is lent no date that lies ahead', () => {
    const [, attack] = datesOf('قرر الاتحاد الأفريقي عقد جلسة الاثنين لمناقشة الهجوم على كسلا.');
    expect(attack && tell(attack)).toBe('2024-05-10 news-day');
  });
});

describe('a weekday in reported speech', () => {
  it('counts from the day of saying', () => {
    expect(brief('أعلنت القاهرة الاثنين أن الوفدين سيجتمعان الثلاثاء في الدوحة.')).toBe(
      '2024-05-07 relative stated',
    );
    expect(brief('نفت أنقرة الأحد قصف مدينة عفرين الجمعة.')).toBe('2024-05-03 relative stated');
  });

  it('counts from the day of writing where the saying has no single day, or where somebody else tells it', () => {
    expect(brief('أعلنت القاهرة الأسبوع الماضي أن الوفدين سيجتمعان الأحد في الدوحة.')).toBe(
      '2024-05-12 relative stated',
    );
    expect(brief('أعلنت الأربعاء هدنة في كسلا، انهارت بعدما قصف الجيش المطار الخميس.')).not.toContain(
      '05-02',
    );
  });

  it('is said to be so', () => {
    expect(stepsOf('أعلنت القاهرة الاثنين أن الوفدين سيجتمعان الثلاثاء في الدوحة.')).toEqual([
      'time.weekday-past',
      'anchor.reported-on',
      'time.weekday-next',
    ]);
  });
});

describe('a day within a quotation', () => {
  it.each([
    [
      'قال الرئيس الأوكراني أمس: «سيطرنا اليوم على باخموت».',
      '2024-05-09 relative stated',
      'the day of the saying',
    ],
    ['قال زيلينسكي في 5 أيار: «قصفت روسيا أمس خيرسون».', '2024-05-04 relative stated', 'the day before it'],
    ['وقال زيلينسكي السبت: «غدا ستنسحب روسيا من خيرسون».', '2024-05-05 relative stated', 'the day after it'],
    ['قال بوتين عام 2014: «سيطرنا اليوم على مدينة سيفاستوبول».', '2014 narrative', 'no day, only its year'],
    ['وقال زيلينسكي: «أمس قصفت روسيا مدينة خيرسون».', '2024-05-08 relative stated', 'the news day'],
    [
      'قال زيلينسكي السبت: «قصفت روسيا خيرسون في 3 نيسان 2023».',
      '2023-04-03 explicit stated',
      'a date of its own',
    ],
  ])('%s → %s (%s)', (text, expected) => {
    expect(brief(text, '2024-05-09')).toBe(expected);
  });

  it('counts from publication where its weekday agrees with that alone', () => {
    expect(brief('وقال زيلينسكي: «قصفت روسيا خيرسون أول أمس الأربعاء».', '2024-05-09')).toBe(
      '2024-05-08 relative stated',
    );
  });
});

describe('a date without a year', () => {
  it('is the next one behind the date that names it, but not ahead of the article', () => {
    const told = (text: string) => tell(datesOf(text).at(-1) ?? dateOf(text));
    expect(told('هاجمت روسيا أوكرانيا في 24 شباط 2022. وسيطرت على مدينة خيرسون في 2 آذار.')).toBe(
      '2022-03-02 explicit stated',
    );
    expect(told('هاجمت روسيا أوكرانيا في 24 شباط 2024. وسيطرت على مدينة أفدييفكا في 17 شباط.')).toBe(
      '2024-02-17 explicit stated',
    );
  });
});

describe('a toll since a day', () => {
  it('is counted up to the day of publication', () => {
    const [toll] = datesOf('قُتل 27 شخصا في طرابلس منذ الرابع من نيسان الماضي.');
    expect(toll).toMatchObject({ start: '2024-04-04', end: '2024-05-10', precision: 'span' });
    expect(toll?.steps.at(-1)).toEqual({ rule: 'anchor.counted-to', params: { day: '2024-05-10' } });
  });

  it('is so where the number stands elsewhere', () => {
    const [toll] = datesOf('وارتفع عدد الفلسطينيين الذين قتلوا برصاص الجيش منذ الرابع من نيسان الماضي.');
    expect(toll).toMatchObject({ start: '2024-04-04', end: '2024-05-10' });
  });

  it('stays open where it is fighting that goes on', () => {
    expect(dateOf('ومنذ الرابع من نيسان الماضي تتواصل المعارك في خاركيف.').end).toBeNull();
  });
});

describe('an event that another is counted from', () => {
  it('lies so far before it, inferred', () => {
    expect(datesOf('انسحبت روسيا أمس من خيرسون بعد يومين من قصف كييف.').map(tell)).toEqual([
      '2024-05-09 relative stated',
      '2024-05-07 narrative',
    ]);
  });
});

describe('the steps', () => {
  it('say how the words came to date the event, last', () => {
    expect(dateOf('أعلنت روسيا أمس أن قواتها سيطرت على مدينة باخموت.').steps.at(-1)).toEqual({
      rule: 'anchor.statement',
      params: { words: 'أمس' },
    });
    expect(datesOf('وصل الوزير أمس إلى كييف التي قصفتها روسيا.')[1]?.steps.at(-1)?.rule).toBe(
      'anchor.beside',
    );
    expect(stepsOf('وأمس، قصفت روسيا خاركيف.').at(-1)).toBe('anchor.fronted');
    expect(datesOf('قصفت روسيا أمس خاركيف ودمرت جسرا.')[1]?.steps.at(-1)?.rule).toBe('anchor.shared');
    expect(datesOf('قصفت روسيا أمس خاركيف. وسيطرت على باخموت.')[1]?.steps.at(-1)?.rule).toBe('anchor.thread');
  });

  it('are those of the words alone where the clause has them', () => {
    expect(stepsOf('قصفت روسيا خاركيف أمس.')).toEqual(['time.relative-day']);
  });

  it('begin with when a quotation was spoken', () => {
    expect(dateOf('قال الرئيس الأوكراني أمس: «سيطرنا اليوم على باخموت».').steps.slice(0, 2)).toMatchObject([
      { rule: 'time.relative-day', params: { words: 'أمس' } },
      { rule: 'anchor.spoken-on', params: { deictic: 'اليوم', words: 'أمس', day: '2024-05-09' } },
    ]);
    expect(stepsOf('وقال زيلينسكي: «أمس قصفت روسيا خيرسون».')[0]).toBe('anchor.spoken-news-day');
    expect(stepsOf('قال زيلينسكي السبت: «قصفت روسيا خيرسون في 3 نيسان 2023».')).not.toContain(
      'anchor.spoken-on',
    );
  });

  it('tell whose clock a local time is, and leave it as it is', () => {
    const { clock, steps } = dateOf('قصفت روسيا مدينة خاركيف الخميس عند الساعة 04:30 بالتوقيت المحلي.');
    expect(clock).toMatchObject({ from: '04:30', zone: 'التوقيت المحلي' });
    expect(steps.at(-1)?.rule).toBe('anchor.local-time');
  });
});
