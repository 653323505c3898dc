// What a sentence counts from, told with its day: a stretch for all else, a day for the event itself.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const dated = (text: string) =>
  readDraft(text).mentions.map(({ type, anchor }) => `${type} ${anchor?.expression.shape.kind ?? 'undated'}`);

describe('an event that others are counted from', () => {
  it.each([
    ['ومنذ اندلاع الحرب في أبريل 2015 قتل عشرة آلاف شخص.', ['clash month', 'losses since']],
    ['قتل عشرة آلاف شخص منذ اندلاع الحرب عام 2015.', ['losses since', 'clash year']],
    ['ومنذ أن بدأ الجيش السوري هجومه في 18 فبراير، قتل 800 مدني.', ['attack day', 'losses since']],
    ['وقتل 40 شخصا منذ بدء التظاهرات في 30 مارس.', ['losses since']],
  ])('begins a stretch with its day: %s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });

  it.each([
    ['ومنذ اندلاع الحرب في أبريل 2015 تتفاقم الأزمة، وقصفت الطائرات المدينة أمس.', 'strike relative-day'],
    ['قصف الجيش السوري حلب في 3 مايو ومنذ ذلك الحين لم يعد أحد.', 'strike day'],
  ])('leaves what has a day of its own alone: %s', (text, expected) => {
    expect(dated(text)).toContain(expected);
  });
});

describe('a stretch that only ranks', () => {
  it.each([
    'شهدت مدينة حلب أعنف هجوم منذ عام 2015.',
    'شن التنظيم هجوما يعد الأكبر على المدينة التي بقيت بعيدة عن النزاع، منذ اندلاعه في عام 2015.',
    'وهذه أول غارة على مدينة حلب منذ عام 2015.',
    'شن الجيش السوري الهجوم الأكبر على حلب منذ اندلاع الحرب عام 2011.',
    'وقصفت الطائرات حلب للمرة الأولى منذ عام 2015.',
  ])('dates nothing: %s', (text) => {
    expect(dated(text)[0]).toMatch(/ undated$/);
  });

  it('is none where words of ranking count: "أكثر من"', () => {
    expect(dated('قتل أكثر من 300 شخص منذ عام 2015.')).toEqual(['losses since']);
    expect(dated('أصيب 20 شخصا آخر منذ الأحد.')).toEqual(['losses since']);
    expect(dated('وكان أكثر من 300 شخص قد قتلوا في المدينة وفي القرى القريبة منها منذ عام 2015.')).toEqual([
      'losses since',
    ]);
  });
});
