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
