import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('a person named before the office', () => {
  it.each([
    ['قال سامر خليل المتحدث باسم وزارة الدفاع الكينية إن', 'kenya'],
    ['وأكد بيتر أودينغا، مستشار الرئيس الكيني، ذلك', 'kenya'],
    ['واتهم ماريو غونزاليس، سفير إسبانيا لدى الأمم المتحدة، الطرفين', 'spain'],
    ['وقال فادي الحلو القيادي في حركة حماس إن', 'hamas'],
  ])('is on the side that the words behind the name tell: %s', (text, side) => {
    const person = read(text).actors.find(({ kind }) => kind === 'person');
    expect(person).toMatchObject({ side, sideBasis: 'office' });
  });

  it('takes name and office as one phrase with the name as its head', () => {
    const text = 'وقال سامر خليل، الناطق باسم حركة حماس، إن الحركة تدرس الرد.';
    expect(read(text).short.slice(0, 1)).toEqual(['سامر خليل، الناطق باسم حركة حماس → samer-khalil']);
  });

  it('knows a stranger’s name by the verb of saying before it and the office behind it', () => {
    expect(read('وذكر تشيكو بامبا المتحدث باسم الجيش الكيني أن').ids).toEqual(['chiko-bamba']);
  });

  it.each([
    'وصل سامر خليل إلى المدينة', // nothing tells who he is
    'قال رئيس الوزراء إن الاتفاق قريب',
    'استبعد مراقبون أن يعود الهدوء',
  ])('is not made up where no office stands behind: %s', (text) => {
    expect(read(text).actors.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});

describe('a person named after the office', () => {
  it('is found behind an adjective of the office, and on the side of its owner', () => {
    const { short } = read('أعلن وزير الداخلية النيجيري الاتحادي أوموتايو أديسينا أن التحقيق بدأ.');
    expect(short).toHaveLength(1);
    expect(short[0]).toContain('أوموتايو أديسينا');
  });

  it('ends before prepositions, pronouns and verbs that folding makes look like names', () => {
    const names = read(
      'قال وزير الدفاع الكيني بيتر كاماو لإسرائيل. وأعلن وزير النفط الكيني على استحياء ذلك. وقدم الزعيم الكيني بيتر موانجي استقالته.',
    ).actors.filter(({ kind }) => kind === 'person');
    expect(names.map(({ label }) => label.ar).sort()).toEqual(['بيتر كاماو', 'بيتر موانجي']);
  });

  it('is the same person behind a first name that the lexicon spells otherwise', () => {
    expect(read('التقى الرئيس الإسرائيلي إسحق هرتسوج الوفد').ids).toContain('isaac-herzog');
  });
});
