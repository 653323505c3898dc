// Places taken, ground gained, forces leaving; and the other things that seize, fall, advance and withdraw.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a place is taken', () => {
  it.each([
    ['سيطرت قوات الدعم السريع على مدينة ود مدني.', 'سيطرت'],
    ['وسيطرت قوات الدعم السريع على مدينة ود مدني.', 'وسيطرت'],
    ['استعاد الجيش السوداني مدينة سنجة.', 'استعاد'],
    ['أعلن الجيش الأوكراني تحرير بلدة روبوتين.', 'تحرير'],
    ['قال المتحدث إن المعارك انتهت بسيطرة الجيش السوداني على مدينة الدندر.', 'بسيطرة'],
    ['ونفى الجيش السوداني سقوط مدينة الفاشر بيد قوات الدعم السريع.', 'سقوط'],
    ['أعلنت روسيا السيطرة على بلدة سوليدار، ونفت كييف سقوطها.', 'سقوطها'],
    ['دخلت قوات الجيش السوداني مدينة ود مدني فجر السبت.', 'دخلت'],
    ['وتم تحرير بلدة روبوتين بعد أسابيع.', 'وتم تحرير'],
    ['تمكنت القوات خلال العملية من تحرير بلدة روبوتين.', 'تحرير'],
    ['وطوق الجيش البلدة قبل إعلان تحريرها.', 'إعلان تحريرها'],
    ['تمكن المتمردون من السيطرة على مناطق شاسعة بينها مدينة سنجة.', 'السيطرة'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toContain(`capture: ${trigger}`);
  });
});

describe('ground is gained', () => {
  it.each([
    ['تقدمت القوات الأوكرانية على جبهة خيرسون.', 'تقدمت'],
    ['حققت القوات الأوكرانية مكاسب ميدانية شرق باخموت.', 'حققت القوات الأوكرانية مكاسب ميدانية'],
    ['استعاد الجيش السوداني عدة قرى في ريف سنجة.', 'استعاد'],
    ['سيطر الجيش السوداني على مساحات واسعة من البادية.', 'سيطر'],
    ['واتجهت القوات شرقا محرزة تقدما على الجبهة.', 'محرزة تقدما'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`advance: ${trigger}`]);
  });
});

describe('forces leave', () => {
  it.each([
    ['انسحبت القوات الروسية من مدينة خيرسون.', 'انسحبت'],
    ['وقال الوزير إن انسحاب القوات الفرنسية من النيجر اكتمل.', 'انسحاب'],
    ['أخلت القوات الإسرائيلية مواقع في جنوب لبنان.', 'أخلت'],
  ])('%s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`withdrawal: ${trigger}`]);
  });
});

describe('no ground taken or left', () => {
  it.each([
    ['سيطرت المعارضة على البرلمان.', 'a parliament'],
    ['سيطر الفريق على مجريات المباراة.', 'a match'],
    ['سقط قتلى وجرحى في المواجهات.', 'people fall'],
    ['تقدم الرئيس بالشكر إلى فرنسا.', 'thanks are offered'],
    ['تقدم الحكومة مساعدات للنازحين.', 'تقدم is "offers"'],
    ['تقع المدينة تحت سيطرة قوات الدعم السريع.', 'a state that lasts'],
    ['تحاول روسيا السيطرة على باخموت.', 'an attempt'],
    ['حشدت قواتها بهدف السيطرة على مدينة باخموت.', 'an aim'],
    ['دخل الطالب الجامعة في مدينة القاهرة.', 'a student enters'],
    ['عاد الرئيس المصري إلى القاهرة.', 'a return'],
    ['تراجعت أسعار النفط في لندن.', 'prices fall'],
    ['زحف الجراد على الحقول.', 'locusts'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text).filter((event) => /^(?:capture|advance|withdrawal)/.test(event))).toEqual([]);
  });
});

describe('control and leaving', () => {
  it.each([
    ['باتت مدينة خيرسون تحت سيطرة القوات الروسية.', 'capture'],
    ['«ميكيلي تحت سيطرتنا بالكامل».', 'capture'],
    ['سقوط المدينة في أيدي المتمردين في دارفور.', 'capture'],
    ['أعلنت روسيا ضم أربع مناطق أوكرانية.', 'capture'],
    ['وصلت القوات العراقية إلى مشارف مدينة الموصل.', 'advance'],
    ['وتواصل القوات الروسية تقدمها نحو باخموت.', 'advance'],
    ['غادرت قوات المرتزقة مدينة بني وليد.', 'withdrawal'],
    ['أعلن الجيش الإسرائيلي سحب قواته من جنوب غزة.', 'withdrawal'],
    ['بدأ مسلحو الحركة الخروج من مدينة حمص.', 'withdrawal'],
  ])('%s: %s', (text, type) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toEqual([type]);
  });

  it.each([
    ['المناطق التي تسيطر عليها دمشق آمنة.', 'a state that lasts'],
    ['الأوضاع في باريس باتت تحت السيطرة.', 'a situation'],
    ['سحب السائق الحافلات من موسكو.', 'buses'],
    ['تخلي إيران عن برنامجها يتطلب وقتا.', 'giving up a programme'],
    ['غادر السياح مدينة الأقصر.', 'tourists'],
    ['معركة تحرير الحديدة طويلة.', 'what a battle is for'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('leaving what is no ground', () => {
  it.each([
    ['أعلنت واشنطن الانسحاب من الاتفاق النووي.', []],
    ['أعلنت واشنطن الانسحاب من قاعدة باغرام.', ['withdrawal: الانسحاب']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('ground by its length or a pronoun', () => {
  it.each([
    ['وتقدموا عشرة كيلومترات شرقا.', ['advance: وتقدموا']],
    ['وتحدثت مدونات عن سيطرة مقاتلي فاغنر عليها.', ['capture: سيطرة']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('the seat of a unit', () => {
  it('is a place that can be taken', () => {
    expect(eventsIn('أعلنت قوات الدعم السريع السيطرة على قيادة الفرقة 16 مشاة.')).toEqual([
      'capture: السيطرة',
    ]);
  });

  it('is none where a leadership takes decisions', () => {
    expect(eventsIn('تحدث عن سيطرة الوزير على قيادة الحزب.')).toEqual([]);
  });
});

describe('leaving told at a distance', () => {
  it.each([
    ['بدأت القوات المسلحة تنفيذها لقرار الانسحاب شمال البلاد.', ['withdrawal: الانسحاب']],
    ['وبدأت نحو 20 ناقلة جنود الخروج، صباح الخميس، من مدينة نيالا.', ['withdrawal: الخروج']],
    ['وجاء ذلك بعد انسحاب روسيا من مبادرة تصدير الحبوب.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('ground told at length, cleared, or only held', () => {
  it.each([
    ['أعلن القائد الليبي سيطرة قواته المعروفة باسم "الجيش الوطني" على مدينة درنة.', 'capture: سيطرة'],
    ['وقال الضابط إن القوات طهرت مدينة فراه من المسلحين.', 'capture: طهرت'],
    ['تقدمت القوات اليمنية في جبل نهم وسيطرت عليه بالكامل.', 'capture: وسيطرت'],
    ['هاجمت القوات المسلحين في درنة وتمكنت من طردهم.', 'capture: طردهم'],
    ['باتت القوات السورية تسيطر على 95 في المئة من درعا.', 'capture: تسيطر'],
    ['وانسحب السكان مع تقدم القوات الحكومية نحو درعا.', 'advance: تقدم'],
    ['حققت المقاومة اليمنية، الجمعة، مزيدا من المكاسب على جبهة تعز.', 'advance: المكاسب'],
    ['اخترقت القوات خطوط المتمردين قرب زبيد.', 'advance: اخترقت القوات خطوط'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it.each([
    ['ويسيطر الحوثيون على العاصمة صنعاء ومناطق أخرى.', 'what one holds'],
    ['وقال الوزير إن الحكومة تسيطر على 56 في المئة من أفغانستان.', 'a share that one holds'],
    ['شنت القوات السورية هجوما لاستعادة السيطرة على درعا.', 'an aim of two words'],
    ['فرضت القوات سيطرة نارية على الطريق إلى تعز.', 'within range'],
    ['تعهدت الحركة بصد تقدم القوات نحو صنعاء.', 'an advance to be stopped'],
  ])('%s (none: %s)', (text) => {
    expect(eventsIn(text).filter((event) => /^(?:capture|advance)/.test(event))).toEqual([]);
  });
});

describe('a man freed', () => {
  it.each(['واحتفلت عائلة الرهينة بعد إعلان تحريره.', 'وعادت الرهينة إلى كييف بعد إعلان تحريرها.'])(
    'is no place taken: %s',
    (text) => {
      expect(eventsIn(text).filter((event) => event.startsWith('capture'))).toEqual([]);
    },
  );
});

describe('ground that falls', () => {
  it.each([
    ['نفى الجيش الروسي أن تكون مدينة خيرسون قد سقطت.', 'capture: سقطت'],
    ['نفى الجيش السوداني أن تكون المدينة سقطت.', 'capture: سقطت'],
    ['قالت كييف إن باخموت سقطت في أيدي الروس.', 'capture: سقطت'],
    ['نفى الجيش السوداني سقوط الفرقة.', 'capture: سقوط'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it.each([
    ['قالت كييف إن مدينة خاركيف سقطت عليها صواريخ.', 'what falls on a town'],
    ['في خاركيف سقطت قذائف.', 'what falls in a town'],
    ['قالت مصر إن الحكومة سقطت.', 'a government'],
    ['سقوط كتيبة من الشباب في الامتحان.', 'no garrison'],
  ])('%s (none: %s)', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('capture'))).toEqual([]);
  });
});
