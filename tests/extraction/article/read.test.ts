import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/extraction/article/read.ts';

const kinds = (text: string) => readLines(text, {}).lines.map((line) => line.kind);
const PROSE = 'قالت الوزارة إن الوفد وصل إلى العاصمة مساء اليوم لإجراء محادثات مع نظرائه.';

describe('the lines of an article', () => {
  it('begin with a title when the first line is short and unpunctuated', () => {
    const read = readLines(`وصول وفد إلى العاصمة\n${PROSE}`, {});
    expect(read.title).toBe('وصول وفد إلى العاصمة');
    expect(kinds(`وصول وفد إلى العاصمة\n${PROSE}`)).toEqual(['title', 'prose']);
  });

  it('may have no title at all', () => {
    expect(readLines(`${PROSE}\n${PROSE}`, {}).title).toBeNull();
  });

  it('may have the label of a section before the title', () => {
    expect(kinds(`عربيات ودوليات\nوصول وفد إلى العاصمة لبدء المحادثات\n${PROSE}`)).toEqual([
      'section',
      'title',
      'prose',
    ]);
  });

  it('mark a repeated title and doubled headlines as boilerplate', () => {
    const text = `عنوان الخبر هنا\n${PROSE}\nعنوان الخبر هنا\nأسعار الخضار في السوق اليوم أسعار الخضار في السوق اليوم`;
    expect(kinds(text)).toEqual(['title', 'prose', 'boilerplate', 'boilerplate']);
  });

  it('take nothing for prose after a line that leads away', () => {
    const text = `${PROSE}\n${PROSE}\nمواضيع ساخنة اخرى\nالصحة: تسجيل إصابات جديدة بالمرض بين الوافدين منذ بداية العام وحتى اليوم فقط`;
    expect(kinds(text)).toEqual(['prose', 'prose', 'boilerplate', 'boilerplate']);
  });

  it('read credits and the name of the outlet before the first sentence', () => {
    const read = readLines(`عنوان الخبر\nالمدى نيوز :- ${PROSE}\nالمصدر : رويترز + وكالات`, {});
    expect(read.publisher).toBe('المدى نيوز');
    expect(read.credits).toEqual(['رويترز', 'وكالات']);
  });

  it('let metadata prevail over what the text seems to say', () => {
    const read = readLines(`عنوان الخبر\n${PROSE}`, { title: 'عنوان آخر', publisher: 'صحيفة' });
    expect([read.title, read.titleSpan, read.publisher]).toEqual(['عنوان آخر', null, 'صحيفة']);
  });

  it('are all headlines where none of many ends as a sentence does, however long', () => {
    const headline =
      '- انسحاب منتخب المدينة من البطولة احتجاجا على قرار لجنة التحكيم في المباراة قبل الأخيرة أمس';
    expect(kinds(['أبرز العناوين', ...Array.from({ length: 6 }, () => headline)].join('\n'))).not.toContain(
      'prose',
    );
    expect(
      kinds(['أبرز العناوين', headline, headline, PROSE, headline, headline, headline].join('\n')),
    ).toContain('prose');
    expect(kinds(`عنوان\n${headline}`)).toContain('prose');
  });

  it('lie in the text and never overlap, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', '\n', '.', ':', 'المصدر', '2') }),
        (text) => {
          let at = 0;
          for (const line of readLines(text, {}).lines) {
            expect(line.start).toBeGreaterThanOrEqual(at);
            expect(line.end).toBeLessThanOrEqual(text.length);
            at = line.end;
          }
        },
      ),
    );
  });
});
