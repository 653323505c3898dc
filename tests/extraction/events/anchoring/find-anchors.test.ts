// Which time expression dates an event, and whether it dates the event itself or only the saying of it ("~").
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support.ts';

const times = (text: string) => mentionsIn(text).map((row) => row.time);

describe('a time in the clause', () => {
  it.each([
    ['قصفت روسيا مدينة خاركيف أمس.', 'أمس', 'behind'],
    ['وأمس قصفت روسيا مدينة خاركيف.', 'أمس', 'before'],
    [
      'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم فجر السبت.',
      'فجر السبت',
      'far behind',
    ],
    ['عقدت في جنيف، أول أمس الخميس، محادثات بين إسرائيل وحماس.', 'أول أمس الخميس', 'set off by commas'],
    [
      'ومنذ 15 نيسان الماضي تتواصل الاشتباكات بين الجيش السوداني وقوات الدعم السريع.',
      'منذ 15 نيسان الماضي',
      'since when',
    ],
    ['تبدأ المحادثات بين إسرائيل وحماس يوم الأحد المقبل في القاهرة.', 'الأحد المقبل', 'ahead'],
  ])('%s', (text, time) => {
    expect(times(text)).toEqual([time]);
  });
});

describe('a time of the verb of saying', () => {
  it('is inherited by what is said', () => {
    expect(times('أعلنت روسيا أمس أن قواتها سيطرت على مدينة باخموت.')).toEqual(['~أمس']);
  });

  it('gives way to a time of what is said', () => {
    expect(times('أعلنت روسيا أمس أن قواتها سيطرت يوم السبت على مدينة باخموت.')).toEqual(['السبت']);
  });

  it('dates the act that the verb itself is', () => {
    expect(times('هددت إيران أمس بالرد على إسرائيل.')).toEqual(['أمس']);
  });
});

describe('several times', () => {
  it('of one verb make a mention each', () => {
    expect(times('اتفقت روسيا وأوكرانيا على هدنة يومي 10 و17 آذار.')).toEqual(['10', '17 آذار']);
  });

  it('date each its own clause', () => {
    expect(times('قصفت إسرائيل مدينة رفح الأحد، وانسحبت من مدينة خان يونس الاثنين.')).toEqual([
      'الأحد',
      'الاثنين',
    ]);
  });
});

describe('no time', () => {
  it.each(['قصفت إسرائيل مدينة رفح.', 'انسحبت القوات الروسية من مدينة خيرسون.'])('%s', (text) => {
    expect(times(text)).toEqual([null]);
  });

  it('is lent by a relative clause that tells of something else', () => {
    expect(times('رفضت إسرائيل المقترح الذي عرضته مصر يوم 3 آذار.')).toEqual([null]);
  });
});
