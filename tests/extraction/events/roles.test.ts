// What the type of an event makes of a relation, and constructions that turn it round.
import { describe, expect, it } from 'vitest';
import { mentionsIn, tell } from './support.ts';

describe('turned round', () => {
  it.each([
    [
      'تكبدت القوات التركية خسائر فادحة في إدلب.',
      'losses "تكبدت القوات التركية خسائر" to turkey-army at idlib',
      'who bears losses',
    ],
    [
      'خسرت ميليشيات الحوثي المئات من عناصرها بين قتيل وجريح.',
      'losses "خسرت ميليشيات الحوثي المئات من عناصرها" to houthis',
      'who loses men',
    ],
    [
      'أصيب جنود باستهداف الجيش السوري لأحد المواقع.',
      'strike "باستهداف" by syria-army',
      'one of several that are struck stands behind ل',
    ],
    [
      'استمر قصف القوات الروسية لمدينة خاركيف.',
      'strike "قصف" by russia-army at kharkiv',
      'what is struck stands behind ل',
    ],
    [
      'وأصابت غارة للتحالف العربي مستشفى في صعدة.',
      'strike "غارة" by arab-coalition-yemen at saada',
      'ل tells whose raid',
    ],
    [
      'تعرضت القوات التركية لهجوم في إدلب.',
      'attack "تعرضت القوات التركية لهجوم" to turkey-army at idlib',
      'who undergoes',
    ],
    [
      'صد الجيش الأوكراني هجوما على مدينة خاركيف.',
      'attack "صد الجيش الأوكراني هجوما" by ukraine-army at kharkiv',
      'who repels acts',
    ],
    ['أعلنت أوكرانيا إسقاط طائرة روسية.', 'strike "إسقاط طائرة" by ukraine to russia', 'whose the plane is'],
    [
      'طلبت مصر من إسرائيل وقف إطلاق النار.',
      'ceasefire-call "طلبت" by egypt to israel',
      'of whom it is asked',
    ],
    [
      'وصل الرئيس المصري في زيارة إلى الجزائر.',
      'visit "زيارة" by abdel-fattah-el-sisi at algeria',
      'where one visits is no party',
    ],
  ])('%s', (text, row) => {
    expect(tell(text).map((line) => line.split(';')[0])).toContain(row);
  });
});

describe('a mediator', () => {
  const roles = (text: string) => mentionsIn(text).map(({ type, mediators }) => ({ type, mediators }));

  it('brings a truce about', () => {
    expect(roles('اتفق الطرفان على هدنة بوساطة إثيوبية.')).toEqual([
      { type: 'ceasefire-agreement', mediators: ['ethiopia'] },
    ]);
  });

  it('has no part in what is demanded', () => {
    expect(roles('وطالبت كينيا بوساطة إثيوبية.')).toEqual([{ type: 'demand', mediators: [] }]);
  });
});

describe('the land that sees a fight', () => {
  it('is where others fight, no side', () => {
    const [clash] = mentionsIn('تشهد إثيوبيا معارك منذ أسبوع.');
    expect(clash).toMatchObject({ type: 'clash', agents: [], targets: [], places: ['ethiopia'] });
  });
});

describe('an ambush "of" somebody', () => {
  it('is laid by them as often as for them', () => {
    expect(tell('قتل جندي في كمين لقوات الأمن العراقية في الموصل.').join()).not.toContain('iraq');
  });

  it('is what is hit where it is the object', () => {
    expect(tell('استهدف مسلحون كمينا للشرطة العراقية في الموصل.').join()).not.toContain('by iraq-police');
  });
});

describe('those who charge each other', () => {
  it('both do it', () => {
    const [row] = mentionsIn('تبادلت كينيا وإثيوبيا الاتهامات بإغلاق الحدود.');
    expect([row?.agents, row?.targets]).toEqual([['kenya', 'ethiopia'], []]);
  });

  it('do not where one charges the other', () => {
    const [row] = mentionsIn('اتهمت كينيا إثيوبيا بإغلاق الحدود.');
    expect([row?.agents, row?.targets]).toEqual([['kenya'], ['ethiopia']]);
  });
});

describe('what is refused', () => {
  it('is nobody whom the refusal is meant for, where it is one’s own', () => {
    const [row] = mentionsIn('قال وزير الدفاع التركي إن بلاده لن تسحب قواتها من ليبيا.');
    expect(row?.targets).toEqual([]);
  });
});
