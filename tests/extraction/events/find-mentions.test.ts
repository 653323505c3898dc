// What is read for events and what is not, and what one sentence leaves to the next.
import { describe, expect, it } from 'vitest';
import { eventsIn, mentionsIn, readDraft } from './support.ts';

const STRIKE = 'قصفت إسرائيل مدينة رفح أمس، وقال سكان إن الغارة وقعت قرب المستشفى الكبير.';

describe('reading an article', () => {
  it('skips its title', () => {
    const text = `قصفت إسرائيل مدينة خان يونس\n${STRIKE}`;
    expect(readDraft(text).mentions.every(({ trigger }) => trigger.start > text.indexOf('\n'))).toBe(true);
  });

  it('skips the headlines that lead away from it', () => {
    const text = `عنوان المقال عن مدينة رفح\n${STRIKE}\nمواضيع ذات صلة\nروسيا قصفت مدينة خاركيف ليل السبت وأوكرانيا هاجمت مدينة بيلغورود بالصواريخ أمس`;
    const mentions = readDraft(text).mentions;
    expect(mentions.length).toBeGreaterThan(0);
    expect(mentions.every(({ trigger }) => trigger.end < text.indexOf('مواضيع'))).toBe(true);
  });

  it('finds nothing in a text without events', () => {
    expect(eventsIn('افتتح الوزير معرض الكتاب في القاهرة بحضور عدد كبير من القراء.')).toEqual([]);
  });

  it('gives one deed told twice in two sentences two mentions', () => {
    expect(eventsIn('قصفت إسرائيل مدينة رفح. وتواصل القصف على مدينة رفح.')).toEqual([
      'strike: قصفت',
      'strike: القصف',
    ]);
  });

  it('does not carry a speaker into the next paragraph’s own voice', () => {
    const rows = mentionsIn(
      'قال زيلينسكي: «قصفت روسيا مدينة خاركيف». \nوانسحبت القوات الروسية من مدينة خيرسون.',
    );
    expect(rows.map(({ type, claims }) => [type, claims])).toEqual([
      ['strike', ['volodymyr-zelensky: asserts']],
      ['withdrawal', []],
    ]);
  });
});

describe('what is told but not as done', () => {
  it.each([
    [
      'fighting to be prevented',
      'بحث الوزيران الخطوات التي يتم اتخاذها لمنع تجدد الأعمال القتالية في ليبيا.',
      'clash',
    ],
    ['what two charge each other with', 'وتبادلت روسيا وأوكرانيا الاتهامات باستهداف المدنيين.', 'strike'],
    ['who asked for a sitting', 'عُقدت الجلسة بدعوة من مصر لبحث وقف إطلاق النار.', 'ceasefire-call'],
  ])('%s opens no event of that type', (_what, text, type) => {
    expect(mentionsIn(text).map((row) => row.type)).not.toContain(type);
  });

  it('a withdrawal as the way out is called for', () => {
    const [row] = mentionsIn('قال الرئيس الأوكراني إن الحل الوحيد هو انسحاب القوات الروسية.');
    expect(row).toMatchObject({ type: 'withdrawal', modality: 'called-for' });
  });

  it('talks that a meeting is for are that meeting', () => {
    const text = 'أعرب كل من السيسي وأردوغان عن استعدادهما للاجتماع في بغداد من أجل إجراء مفاوضات.';
    const rows = mentionsIn(text).filter(({ type }) => type === 'meeting');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.modality).toBe('unreal');
    expect(rows[0]?.agents).toHaveLength(2);
  });
});

describe('a breach of which two accuse each other', () => {
  it('is on the word of both', () => {
    const rows = mentionsIn('لكن روسيا وأوكرانيا تبادلتا الاتهامات بخرق الهدنة.');
    const breach = rows.find(({ type }) => type === 'ceasefire-violation');
    expect(breach?.claims).toEqual(['russia: asserts', 'ukraine: asserts']);
  });
});
