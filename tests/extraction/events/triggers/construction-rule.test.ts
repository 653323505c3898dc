// A verb and a noun that open an event together, in either order and across parties; each of them alone opens none.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a verb with its noun', () => {
  it.each([
    ['حملت السلطة الفلسطينية إسرائيل مسؤولية التصعيد.', 'accusation'],
    ['ووجهت واشنطن أصابع الاتهام إلى إيران.', 'accusation'],
    ['وقال لافروف ذلك محملا أوكرانيا مسؤولية التصعيد.', 'accusation'],
    ['وقالت الأمم المتحدة ذلك معربة عن قلقها من الوضع في دارفور.', 'concern'],
    ['أعلن رئيس الوزراء الإثيوبي حالة الطوارئ في البلاد.', 'declaration'],
    ['فرضت السلطات السودانية حظر التجول في أم درمان.', 'declaration'],
    ['واعترفت روسيا باستقلال دونيتسك.', 'declaration'],
    ['قدم لبنان شكوى إلى مجلس الأمن ضد إسرائيل.', 'protest'],
    ['تقدمت الحكومة السورية بشكوى ضد تركيا.', 'protest'],
    ['عبر الأمين العام للأمم المتحدة عن انزعاجه من الوضع في دارفور.', 'concern'],
    ['أمهل الجيش السوداني المتمردين 48 ساعة.', 'threat'],
    ['وجهت إيران تهديدات إلى إسرائيل.', 'threat'],
    ['قوبل الاقتراح برفض من الحكومة السورية.', 'refusal'],
    ['سلمت حماس جثث أربعة محتجزين إسرائيليين.', 'exchange'],
    ['أطلقت الحكومة اليمنية سراح 100 سجين.', 'exchange'],
    ['وعثر على جثث 12 مدنيا في بوتشا.', 'losses'],
    ['سقط صاروخ على مبنى سكني في كييف.', 'strike'],
    ['الصواريخ سقطت في محيط السفارة الأمريكية في بغداد.', 'strike'],
    ['دوت انفجارات في كييف فجر الاثنين.', 'strike'],
    ['أسقط الجيش الأذربيجاني مروحية روسية.', 'strike'],
    ['انفجرت سيارة مفخخة في مقديشو.', 'attack'],
    ['فجر انتحاري نفسه وسط سوق في بغداد.', 'attack'],
    ['وأصدرت روسيا وتركيا بيانا مشتركا في موسكو.', 'agreement'],
  ])('%s: %s', (text, type) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toEqual([type]);
  });

  it('is one event whose trigger holds both where they are neighbours', () => {
    expect(eventsIn('نصب مسلحون كمينا لدورية في سيناء.')).toEqual(['attack: نصب مسلحون كمينا']);
  });
});

describe('a verb or a noun alone', () => {
  it.each([
    ['حملت السفينة بضائع إلى بيروت.', 'goods are carried'],
    ['أعلنت الوزارة نتائج الامتحانات في القاهرة.', 'results are announced'],
    ['سقط طفل من الشرفة في تونس.', 'a child falls'],
    ['رفع العمال سقف المبنى في الدوحة.', 'a roof is raised'],
    ['لم تعلن الحكومة المصرية حالة الطوارئ.', 'negated'],
    ['منحت الجامعة الطالب شهادة في عمان.', 'a degree is given'],
    ['ألقى الرئيس التونسي كلمة في القصر.', 'a speech is given'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});

describe('arms as means', () => {
  it.each([
    ['واعتدى المسلحون بقذائف الهاون على بلدة خان شيخون.', ['strike: واعتدى المسلحون بقذائف']],
    ['ورد الجيش بعشرات الصواريخ على مصادر النيران.', ['strike: ورد الجيش بعشرات الصواريخ']],
    ['ورد الجيش على صواريخ أطلقت من غزة.', ['strike: صواريخ أطلقت']],
    ['ورد الوزير بابتسامة على سؤال الصحفي.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('an object that a pronoun points back to', () => {
  it.each([
    ['وانقضت المهلة التي منحها الجيش للمتظاهرين.', ['threat: المهلة التي منحها']],
    ['وقع هجوم انتحاري تبنته طالبان في كابول.', ['attack: وقع هجوم']],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});

describe('guns heard', () => {
  it.each([
    ['وقال شهود إن دوي المدافع سُمع في أم درمان.', ['strike: دوي المدافع سُمع']],
    ['وسمع السكان صوت الموسيقى.', []],
  ])('%s', (text, events) => {
    expect(eventsIn(text)).toEqual(events);
  });
});
