// Names that stand further from their trigger, and how they stand to it all the same.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

const first = (text: string) => tell(text).map((line) => line.split(';')[0]);

describe('names around a trigger', () => {
  it('are whose it is that is struck, at the end of a chain of nouns', () => {
    expect(first('وجه الجيش الصومالي ضربات دقيقة لمقر قيادة حركة الشباب.')).toEqual([
      'strike "وجه الجيش الصومالي ضربات" by somalia-army to al-shabaab',
    ]);
    expect(first('استهدفت إثيوبيا مركز تدريب عناصر حركة الشباب.')).toEqual([
      'strike "استهدفت" by ethiopia to al-shabaab',
    ]);
    expect(first('شنت المقاتلات الروسية غارات على معسكرات تنظيم القاعدة.')).toEqual([
      'strike "غارات" by russia-air-force to al-qaeda',
    ]);
    expect(first('شنت المقاتلات الروسية غارات عنيفة على مناطق سيطرة تنظيم القاعدة.')).toEqual([
      'strike "غارات" by russia-air-force to al-qaeda',
    ]);
    expect(first('قصفت الطائرات التركية أوكار حزب العمال الكردستاني.')).toEqual([
      'strike "قصفت" by turkey-air-force to pkk',
    ]);
    expect(first('قصفت إثيوبيا القرية قبل وصول قوات حركة الشباب.').join()).not.toContain('to al-shabaab');
  });

  it('are what a verb does something to, where they stand in the oblique plural or behind a participle', () => {
    expect(first('حمل الوزير الحوثيين مسؤولية التصعيد.').join()).toContain('to houthis');
    expect(first('وقال لافروف إن القصف مستمر في كييف، محملا أوكرانيا مسؤولية التصعيد.').join()).toContain(
      'by sergey-lavrov to ukraine',
    );
    expect(first('قتل الحوثيون ستة جنود في مأرب.').join()).toContain('by houthis');
  });

  it('are those whom talks bring together', () => {
    expect(first('جمع اجتماع في باريس وزيري خارجية أرمينيا وأذربيجان.')).toEqual([
      'meeting "اجتماع" by armenia-fm azerbaijan-fm at paris',
    ]);
    expect(first('جمع الوسيط معلومات عن اجتماع في باريس حضره خبراء أرمينيا.').join()).not.toContain(
      'armenia',
    );
  });

  it('are whose forces arrive, but not to whom arms are sent', () => {
    expect(first('وصلت تعزيزات لقوات الدعم السريع إلى مروي.')).toEqual([
      'deployment "وصلت تعزيزات" by rapid-support-forces at merowe',
    ]);
    expect(first('أرسلت مصر قوات للجيش السوداني.').join()).not.toContain('by sudan-army');
  });

  it('are no party for their backing', () => {
    expect(first('سيطر الجيش السوري على مدينة تدمر بدعم من روسيا.')).toEqual([
      'capture "سيطر" by syria-army at palmyra',
    ]);
  });

  it('are a plural of people that acts as a noun does', () => {
    expect(first('قالت أوكرانيا إن الروس قصفوا المدينة.')).toEqual(['strike "قصفوا" by russia-people']);
  });

  it('behind a comma and a relative pronoun belong to another clause', () => {
    expect(
      first('أطلقت تركيا عملية عسكرية في عفرين، والتي تقطنها غالبية من الأكراد، رغم التحذيرات.').join(),
    ).not.toContain('kurds');
  });

  it('are no doers of a deed of which their man died', () => {
    expect(first('أسفر الهجوم عن مقتل جندي من الجيش الصومالي في مقديشو.').join()).not.toContain(
      'by somalia-army',
    );
  });

  it('are its doers where the men of theirs did it', () => {
    expect(first('وقع هجوم شنه 20 مقاتلا من تنظيم الدولة على سجن.').join()).toContain('by islamic-state');
    expect(first('أدى قصف نفذه جنود من الجيش الأوكراني إلى حريق.').join()).toContain('by ukraine-army');
    expect(first('وقع هجوم شنه مجهولون وأسفر عن مقتل جندي من الجيش المالي.').join()).not.toContain(
      'attack "وقع هجوم" by',
    );
  });

  it('may be the adjective of a state in the accusative, spelt as its name', () => {
    expect(first('قال السكان إن قصفا جويا ومدفعيا تركيا استهدف عفرين.').join()).toContain('by turkey');
    expect(first('قال السكان إن قصفا استهدف تركيا.').join()).not.toContain('by turkey');
  });

  it('behind a comma and a relative pronoun that takes up the deed are who does it', () => {
    expect(first('أدان الوزير الهجوم الدامي، الذي نفذته حركة الشباب في مقديشو.')).toContain(
      'attack "الهجوم" by al-shabaab at mogadishu',
    );
  });

  it('are both members of "between", however much is said of the first', () => {
    expect(
      first('أوقعت المعارك بين الجيش اليمني المدعوم من مصر من جهة والحوثيين من جهة أخرى مئات القتلى.').join(),
    ).toContain('by yemen-army houthis');
  });
});

describe('who does what a noun tells', () => {
  it('on a visit is who speaks around it', () => {
    expect(first('قال رئيس الوزراء الإثيوبي آبي أحمد، خلال زيارة إلى بورتسودان، إنه متفائل.')).toEqual([
      'visit "زيارة" by abiy-ahmed at port-sudan',
    ]);
  });

  it('is who decided on it', () => {
    expect(first('عقدت الحكومة السورية اجتماعا، وقررت مهاجمة مدينة حلب.')).toContain(
      'planned attack "مهاجمة" by syria-government at aleppo',
    );
  });

  it('is not the pronoun of what was hit, nor who tells of it', () => {
    expect(first('قال المرصد السوري إن المشفى توقف بعد استهدافه بصاروخين.')).toEqual(['strike "استهدافه"']);
    expect(first('دان المرصد السوري روسيا بسبب استهدافها المشفى.').join()).toContain(
      'strike "استهدافها" by russia',
    );
  });
});
