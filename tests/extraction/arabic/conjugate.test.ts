import { describe, expect, it } from 'vitest';
import type { FormNumber } from '../../../src/extraction/arabic/conjugate.ts';
import { conjugate, participles, stemsOf } from '../../../src/extraction/arabic/conjugate.ts';

const texts = (root: string, form: FormNumber) => conjugate(root, form).map((verb) => verb.text);

describe('the conjugator', () => {
  it('conjugates a sound verb in past and present', () => {
    expect(texts('قصف', 1)).toEqual(
      expect.arrayContaining(['قصف', 'قصفت', 'قصفوا', 'يقصف', 'تقصف', 'يقصفون']),
    );
  });

  it('drops the weak last letter where Arabic does', () => {
    expect(texts('دعو', 1)).toEqual(
      expect.arrayContaining(['دعا', 'دعت', 'دعوا', 'يدعو', 'تدعو', 'يدعون', 'لم يدع'.slice(3)]),
    );
    expect(texts('نفي', 1)).toEqual(expect.arrayContaining(['نفي', 'نفت', 'نفوا', 'ينفي', 'تنفي', 'ينفون']));
  });

  it('forms the passive of hollow and defective verbs, whose letters change', () => {
    const passive = (root: string, form: FormNumber) =>
      conjugate(root, form)
        .filter((verb) => verb.passive)
        .map((verb) => verb.text);
    expect(passive('قول', 1)).toContain('قيل');
    expect(passive('دعو', 1)).toContain('دعي');
    expect(passive('صوب', 4)).toContain('اصيب');
  });

  it('assimilates the first radical in the eighth form', () => {
    expect(texts('وفق', 8)).toContain('اتفق');
    expect(texts('وهم', 8)).toContain('اتهمت');
  });

  it('drops the first weak radical in the present of form one', () => {
    expect(texts('وصل', 1)).toEqual(expect.arrayContaining(['وصل', 'يصل', 'تصل']));
  });

  it('conjugates quadriliterals', () => {
    expect(texts('سيطر', 1)).toEqual(expect.arrayContaining(['سيطر', 'سيطرت', 'يسيطر']));
    expect(stemsOf('سيطر', 1).masdar).toEqual(['سيطره']);
  });

  it.each([
    ['علن', 4, 'اعلان'],
    ['حرر', 2, 'تحرير'],
    ['وفق', 3, 'موافقه'],
    ['قدم', 5, 'تقدم'],
    ['سحب', 7, 'انسحاب'],
    ['جمع', 8, 'اجتماع'],
    ['عود', 10, 'استعاده'],
    ['ولي', 10, 'استيلاء'],
    ['لقي', 8, 'التقاء'],
    ['صوب', 4, 'اصابه'],
  ] as const)('gives the verbal noun of %s in form %i: %s', (root, form, masdar) => {
    expect(stemsOf(root, form).masdar).toContain(masdar);
  });

  it('gives active participles', () => {
    expect(participles('وهم', 8)).toEqual(expect.arrayContaining(['متهم', 'متهما']));
    expect(participles('شدد', 2)).toContain('مشدد');
  });

  it('never gives one form twice for one person and tense', () => {
    const forms = conjugate('بحث', 3).map((verb) => `${verb.text} ${verb.tense} ${verb.person}`);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('seats a hamza where the folded spelling has it', () => {
    expect(texts('ءكد', 2)).toEqual(expect.arrayContaining(['اكد', 'اكدت', 'يؤكد', 'تؤكد']));
    expect(texts('بدء', 1)).toEqual(
      expect.arrayContaining(['بدا', 'بدات', 'بداوا', 'بدؤوا', 'يبدا', 'يبدؤون']),
    );
    expect(texts('هنء', 2)).toEqual(expect.arrayContaining(['هنا', 'هنات', 'يهنئ']));
    expect(stemsOf('هنء', 2).masdar).toEqual(['تهنئه']);
    expect(stemsOf('ءنف', 10).masdar).toEqual(['استئناف']);
    expect(participles('ءكد', 2)).toContain('مؤكد');
  });

  it('turns long a into long u in the passive past, and gives it dual and plural', () => {
    const passives = (root: string, form: FormNumber) =>
      conjugate(root, form)
        .filter((verb) => verb.passive)
        .map((verb) => verb.text);
    expect(passives('قبل', 3)).toEqual(expect.arrayContaining(['قوبل', 'قوبلت']));
    expect(passives('ءنف', 10)).toEqual(expect.arrayContaining(['استؤنف', 'استؤنفت']));
    expect(passives('صوب', 4)).toEqual(expect.arrayContaining(['اصيب', 'اصيبا', 'اصيبوا']));
    expect(passives('وصل', 3)).not.toContain('ووصل');
  });
});
