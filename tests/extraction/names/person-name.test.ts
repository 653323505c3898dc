// Which words behind an office are a person's name, and which are words of the clause.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('words behind an office that are no name', () => {
  it.each([
    ['ترأس الرئيس اللبناني اجتماعا أمنيا في بيروت.', 'اجتماعا', 'a verbal noun as object'],
    ['أجرى وزير الخارجية الأميركي اتصالين هاتفيين.', 'اتصالين', 'a verbal noun in the dual'],
    ['ألقى الرئيس المصري باللوم على إسرائيل.', 'باللوم', 'a noun behind ب with its article'],
    ['أفاد حاكم المقاطعة سيرغي بتروف بأن القصف توقف.', 'بأن', '"that" behind the name'],
    ['أقر رئيس الإقليم سيرغي بتروف بأنه انسحب.', 'بأنه', '"that" with its pronoun'],
    ['قال وزير الداخلية الأفغاني لبي بي سي إن القصف توقف.', 'لبي', 'the outlet that he told it'],
  ])('%s (%s: %s)', (text, word) => {
    expect(read(text).short.filter((row) => row.includes(word))).toEqual([]);
  });
});

describe('a name behind an office', () => {
  it.each([
    ['ترأس الرئيس اللبناني جوزيف عون اجتماعا أمنيا.', 'الرئيس اللبناني جوزيف عون'],
    [
      'قالت المتحدثة باسم الخارجية الروسية ماريا زاخاروفا إن موسكو ترفض ذلك.',
      'المتحدثة باسم الخارجية الروسية ماريا زاخاروفا',
    ],
    ['قال الأمين العام للأمم المتحدة بان كي مون إن القصف توقف.', 'الأمين العام للأمم المتحدة بان كي مون'],
    ['قال نائب القائد العام شمس الدين كباشي إن الجيش انسحب.', 'نائب القائد العام شمس الدين كباشي'],
    ['ونفى مدير دائرة الاتصال فخر الدين ألتون إسقاط الطائرة.', 'مدير دائرة الاتصال فخر الدين ألتون'],
    ['واتهم النائب عن حزب الله حسن فضل الله إسرائيل بالهجوم.', 'النائب عن حزب الله حسن فضل الله'],
  ])('%s', (text, name) => {
    expect(read(text).short[0]).toContain(`${name} → `);
  });
});

describe('the army of a state by its longer name', () => {
  it('is that army', () => {
    expect(read('ردت وحدات من الجيش العربي السوري.').short).toEqual(['الجيش العربي السوري → syria-army']);
  });
});
