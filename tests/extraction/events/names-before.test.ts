// Names before a trigger: subjects of verbs that manage or go on with a deed, and names that only judge it.
import { describe, expect, it } from 'vitest';
import { mentionsIn, tell } from './support.ts';

describe('before the noun of a deed', () => {
  it.each([
    [
      'انقطعت المياه جراء قيام الحوثيين بقصف الخزان.',
      'strike "بقصف" by houthis',
      'who sets about it does it',
    ],
    [
      'لجأت القوات الروسية إلى قصف مدينة خاركيف.',
      'strike "قصف" by russia-army at kharkiv',
      'who resorts to it',
    ],
    [
      'يواصل الجيش الروسي قصف مدينة خاركيف.',
      'ongoing strike "قصف" by russia-army at kharkiv',
      'who goes on with it',
    ],
    [
      'أمر فولوديمير زيلينسكي بإرسال قوات إلى خاركيف.',
      'deployment "بإرسال قوات" by volodymyr-zelensky at kharkiv',
      'who orders it',
    ],
    ['أدانت مصر القصف على مدينة غزة.', 'strike "القصف" at gaza-city', 'not who condemns it'],
    [
      'دعت قطر إلى هدنة بهدف تبادل الأسرى.',
      'called-for exchange "تبادل الأسرى"; qatar: asserts',
      'not who asks others for it',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });

  it('to whom a stance is voiced is its target', () => {
    const [row] = tell('أعرب إيمانويل ماكرون لفلاديمير بوتين عن قلقه من الهجوم.');
    expect(row).toContain('by emmanuel-macron to vladimir-putin');
  });
});

describe('a relative clause behind a comma', () => {
  it('is told of the name before the comma, whatever governs that', () => {
    const rows = tell(
      'التقى آبي أحمد مع أنطونيو غوتيريش، الذي أعرب عن قلقه من القتال، داعيا الطرفين إلى وقف القتال.',
    );
    expect(rows.some((row) => row.startsWith('concern "أعرب عن قلقه" by antonio-guterres'))).toBe(true);
    expect(
      rows.some((row) => row.startsWith('ceasefire-call "داعيا') && row.includes('by antonio-guterres')),
    ).toBe(true);
  });

  it('is not told of it where a pronoun makes it the object', () => {
    const rows = tell('وصل أنطونيو غوتيريش، الذي اتهمته كينيا بالانحياز.');
    expect(rows.some((row) => row.includes('by antonio-guterres to'))).toBe(false);
  });
});

describe('those who agree to something', () => {
  it.each([
    ['اتفقت كينيا وإثيوبيا على تبادل مئة أسير.', 'exchange', ['kenya', 'ethiopia']],
    ['اتفق آبي أحمد وأنطونيو غوتيريش على عقد لقاء في نيروبي.', 'meeting', ['abiy-ahmed', 'antonio-guterres']],
  ])('do it: %s', (text, type, agents) => {
    const row = mentionsIn(text).find((one) => one.type === type);
    expect([...(row?.agents ?? [])].sort()).toEqual([...agents].sort());
  });

  it('do not what two condemn', () => {
    const row = mentionsIn('دانت كينيا وإثيوبيا قصف المدينة.').find(({ type }) => type === 'strike');
    expect(row?.agents ?? []).toEqual([]);
  });
});
