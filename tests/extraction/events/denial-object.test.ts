// What a denial denies, with an aside or talk between the two.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const rows = (text: string) => mentionsIn(text).map(({ type, claims }) => `${type} ${claims.join(' | ')}`);

describe('a denial with an aside behind its subject', () => {
  it.each([
    [
      'نفت إيران، في بيان نشرته وكالة فارس، أن تكون قواتها قصفت مدينة أربيل.',
      ['strike iran: denies occurrence'],
    ],
    ['ونفى الجيش السوداني -في تصريح للصحفيين- سقوط مدينة نيالا.', ['capture sudan-army: denies occurrence']],
    [
      'نفى حزب الله، في حديث إلى قناة المنار مساء السبت، قصف مدينة حيفا.',
      ['strike hezbollah: denies occurrence'],
    ],
    [
      'نفت روسيا، على لسان المتحدث باسم الكرملين، قصف مدينة خاركيف.',
      ['strike russia: denies responsibility'],
    ],
    [
      'نفت أوكرانيا، وفق ما نقلته وكالة رويترز، قصف مدينة بيلغورود.',
      ['strike reuters > ukraine: denies occurrence'],
    ],
    [
      'نفت إيران، وقد تزايدت الضغوط عليها، أن تكون قواتها شنت أي غارة على مدينة أربيل.',
      ['strike iran: denies occurrence'],
    ],
    [
      'نفى مسؤول في الجيش الأوكراني، رفض الكشف عن هويته، قصف مدينة بيلغورود.',
      ['strike ukraine-army: denies occurrence'],
    ],
    ['نفت إيران نفيا قاطعا قصف مدينة أربيل.', ['strike iran: denies occurrence']],
  ])('%s', (text, told) => {
    expect(rows(text)).toEqual(told);
  });

  it('that says who passes it on has a reporter', () => {
    const [row] = rows('نفى الجيش السوري، نقلت عنه وكالة سانا، قصف مدينة إدلب.');
    expect(row).toBe('strike sana > syria-army: denies occurrence');
  });

  it('is told to an outlet that is not who denies', () => {
    const [row] = rows('لكن أوكرانيا نفت لوكالة «رويترز» أن تكون قواتها قصفت مدينة بيلغورود.');
    expect(row).toMatch(/^strike ukraine: denies/);
  });

  it('ends where its object stands before the comma', () => {
    const told = rows('نفت أرمينيا سقوط مدينة شوشا، قبل أن تقول إن قواتها انسحبت من مدينة لاتشين.');
    expect(told[0]).toBe('capture armenia: denies occurrence');
    expect(told.slice(1).every((row) => !row.includes('denies'))).toBe(true);
  });
});

describe('a denial of talk', () => {
  it.each([
    ['نفت إسرائيل صحة ما نشرته صحيفة "هآرتس" عن سقوط مدينة رفح.', 'capture israel: denies occurrence'],
    ['نفت مصر ما تداولته وسائل إعلام بشأن سقوط مدينة رفح.', 'capture egypt: denies occurrence'],
    ['نفت أوكرانيا الأنباء التي تحدثت عن سقوط مدينة باخموت.', 'capture ukraine: denies occurrence'],
    ['نفت روسيا صحة ما تردد عن مفاوضات مع أوكرانيا.', 'meeting russia: denies occurrence'],
  ])('%s', (text, told) => {
    expect(rows(text)).toEqual([told]);
  });

  it('tells of no meeting where news is passed round', () => {
    expect(rows('تداولته وسائل إعلام محلية في مصر.')).toEqual([]);
  });

  it('has nothing to do with talk that somebody brings', () => {
    expect(rows('قالت أوكرانيا إن الأنباء عن قصف مدينة باخموت صحيحة.')[0]).toMatch(/asserts/);
  });
});

describe('a denial by whom quotation marks name', () => {
  it('has its deed behind them', () => {
    expect(rows('كما نفت «هيئة تحرير الشام» قصف مدينة حلب.')).toEqual([
      'strike hayat-tahrir-al-sham: denies occurrence',
    ]);
  });
});
