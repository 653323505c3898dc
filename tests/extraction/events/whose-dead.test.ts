// Whose the dead are where they are counted as part of a body, or in one breath with those before.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('men counted as part of a body are its own dead', () => {
  it.each([
    ['أدى الانفجار إلى مقتل ستة من الشرطة الهندية.', 'losses "مقتل" to india-police'],
    ['أعلن الجيش التركي إصابة 3 جنود سوريين.', 'losses "إصابة" to syria-army; turkey-army: asserts'],
    ['أعلنت حكومة مالي مقتل أحد جنودها.', 'losses "مقتل" to mali-army; mali-government: asserts'],
    ['أسفر الكمين عن مقتل خمسة جنود من الجيش اللبناني.', 'losses "مقتل" to lebanon-army'],
    ['أدت الغارة إلى مصرع عدد من عناصر حركة طالبان.', 'losses "مصرع" to taliban'],
    ['أسفرت المعارك عن مقتل 14 من مقاتلي حزب الله.', 'losses "مقتل" to hezbollah'],
    ['قتل 41 فلسطينيا برصاص الجيش الإسرائيلي.', 'losses "قتل" by israel-army to palestine'],
    ['أوقعت المعارك خسائر في صفوف القوات الروسية.', 'losses "أوقعت المعارك خسائر" to russia-army'],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });
});

describe('those counted on have the parties of those before', () => {
  it.each([
    ['قتل مسلح جنديين تركيين وأصاب ثلاثة آخرين.', 'losses "وأصاب" to turkey'],
    ['أدى الانفجار إلى مقتل ستة من الشرطة الهندية وإصابة 15 آخرين.', 'losses "وإصابة" to india-police'],
    ['قتل وأصيب عشرات من الحوثيين قرب مأرب.', 'losses "قتل" to houthis at marib'],
    [
      'شنت القوات المصرية هجوما على داعش وكبدته خسائر.',
      'losses "وكبدته خسائر" by egypt-army to islamic-state',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });

  it('but not those of another kind', () => {
    const [, wounded] = tell('أدى الانفجار إلى مقتل ستة من الشرطة الهندية وإصابة 15 طفلا.');
    expect(wounded).not.toContain('india');
  });
});

describe('who did not cause them', () => {
  it.each([
    ['قصف الجيش التركي البلدة ردا على مقتل جنديين في كمين.', 'losses "مقتل"', 'whoever answers them'],
    ['قتل المئات منذ بدأت القوات الروسية عملياتها.', 'losses "قتل"', 'what has gone on since'],
    ['قتل 30 سائحا بينهم ستة كنديين.', 'losses "قتل"', 'a nation of some of them is no party'],
    ['أسفر الحادث عن مقتل 12 شخصا دهسا بشاحنة يقودها تونسي.', 'losses "مقتل"', 'nor is that of the driver'],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });

  it('the driver is not his state', () => {
    expect(tell('أسفر الحادث عن مقتل 12 شخصا دهسا بشاحنة يقودها تونسي.').join()).not.toContain('tunisia');
  });
});
