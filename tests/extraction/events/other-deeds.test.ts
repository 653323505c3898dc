// What belongs to another deed than the trigger, and verbs that take the trigger up again.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('a verb with a pronoun for the noun before it', () => {
  it.each([
    [
      'أصيب ثلاثة في غارة شنتها إسرائيل على مدينة رفح.',
      ['losses "أصيب" by israel at rafah', 'strike "غارة" by israel at rafah'],
      'its subject did it',
    ],
    ['وقع هجوم انتحاري تبنته طالبان في كابول.', ['attack "وقع هجوم" by taliban at kabul'], 'who claims it'],
    [
      'رفضت حركة حماس هدنة أعلنتها إسرائيل.',
      ['refusal "رفضت" by hamas'],
      'of something else, its subject is not refused',
    ],
    [
      'انطلقت في القاهرة محادثات تستضيفها مصر.',
      ['meeting "محادثات" through egypt at cairo'],
      'who hosts it is its host',
    ],
  ])('%s', (text, rows) => {
    expect(tell(text)).toEqual(rows);
  });
});

describe('another clause', () => {
  it.each([
    [
      'اجتمع الرئيس المصري مع نظيره التركي ومن المقرر أن يلتقي لاحقا بالرئيس الإيراني.',
      'meeting "اجتمع" by abdel-fattah-el-sisi recep-tayyip-erdogan',
      'keeps its own party',
    ],
    [
      'أطلق الجيش الإسرائيلي النار على صاروخ أطلق من اليمن.',
      'strike "أطلق الجيش الإسرائيلي النار" by israel-army',
      'whose missile it was did not shoot at it',
    ],
    [
      'حذرت إسرائيل من أن إيران ستهاجم السعودية.',
      'concern "حذرت" by israel',
      'what is warned of is nobody who is warned',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)[0]).toBe(row);
  });

  it('talks between two are not the talks that are about them', () => {
    expect(tell('اتفقت مصر وقطر على دعم الاتصالات بين إيران والسعودية.')[0]).toBe(
      'agreement "اتفقت" by egypt qatar',
    );
  });
});
