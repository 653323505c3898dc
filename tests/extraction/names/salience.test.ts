import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const war = 'اندلعت اشتباكات بين الجيش السوداني وقوات الدعم السريع في الخرطوم.';

describe('who an article is about', () => {
  it('is the two between whom fighting is told, an army against a group', () => {
    expect(
      read(`${war} ورحبت السعودية والولايات المتحدة بذلك. وقبل طرفا النزاع الهدنة.`).ids.slice(-2),
    ).toEqual(['sudan-army', 'rapid-support-forces']);
  });

  it('changes with the stretch of text where other two fight', () => {
    const text = `${war} وفي اليمن اندلعت معارك بين الجيش اليمني والحوثيين. وتبادل الطرفان القصف.`;
    expect(read(text).ids.slice(-2)).toEqual(['yemen-army', 'houthis']);
  });

  it('tells who the rebels are, and never where no state is a party', () => {
    expect(read(`${war} وتراجع المتمردون.`).ids.at(-1)).toBe('rapid-support-forces');
    expect(read('دارت اشتباكات بين حركة حماس وحزب الله. وتراجع المتمردون.').ids.at(-1)).toBe('rebels');
  });

  it('tells whose the breakaway region is, and so who the separatists are', () => {
    expect(read('قصف انفصاليون أرمن مواقع الجيش الأذري في إقليم ناغورني قره باغ').ids).toContain(
      'nk-authorities',
    );
    expect(read('قصف انفصاليون أرمن مواقع الجيش الأذري').ids).toContain('armenia-separatists');
  });

  it('tells whose regime fights', () => {
    const text =
      'قصف الجيش السوري ريف حلب. وقالت المعارضة السورية إن قوات النظام انسحبت وإن طيران النظام عاد.';
    expect(read(text).ids.slice(-2)).toEqual(['syria-army', 'syria-air-force']);
    expect(read('أقر المجلس النظام الجديد للمرور').ids).toEqual([]);
  });
});

describe('the ground on which an article is', () => {
  const armyAtTheEnd = (text: string) => read(text).ids.at(-1);

  it('tells whose the bare army is, not that of a state from outside named sentences before', () => {
    const text = `${war} ودخلت القوات الإريترية البلدة. وغادر السكان المدينة. وقال المسعفون ذلك. وتقدم الجيش.`;
    expect(armyAtTheEnd(text)).toBe('sudan-army');
  });

  it('leaves the bare army to the outsider in the sentence behind', () => {
    expect(armyAtTheEnd(`${war} ودخلت القوات الإريترية البلدة. وتقدم الجيش.`)).toBe('eritrea-army');
  });

  it('makes its state the party of which the text speaks without its nation', () => {
    const text =
      'دارت معارك في الحديدة وتعز بين القوات الموالية للحكومة والمتمردين الحوثيين في اليمن. وأعلن البنتاغون ووزير الدفاع الأميركي جيم ماتيس دعم الهدنة. وقصف المتمردون مواقع القوات الموالية للحكومة. واتفق الطرفان.';
    expect(read(text).ids.slice(-2).sort()).toEqual(['houthis', 'yemen-army']);
  });

  it('makes its state a party where two others only deal with one another', () => {
    const text =
      'قصف الجيش السوري سراقب وإدلب. واتفق الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان في موسكو. ورحبت روسيا وتركيا بذلك. وأقر وزير الدفاع التركي بالخسائر. وغادر الوفد الروسي. وتقدمت وحدات الجيش في حلب.';
    expect(armyAtTheEnd(text)).toBe('syria-army');
  });
});

describe('two people', () => {
  it('are those named last as a pair', () => {
    const text = 'التقى وليام روتو وبول كاغامي في نيروبي. واتفق الرئيسان على لقاء آخر.';
    expect(read(text).ids.slice(-2)).toEqual(['william-ruto', 'paul-kagame']);
    expect(read('قال وليام روتو ذلك. وسافر الوزيران.').ids).toEqual(['william-ruto']);
  });

  it('an office without nation or name is who was last named with it', () => {
    const text = 'زار رئيس الوزراء الإثيوبي آبي أحمد المدينة. وأعلن رئيس الوزراء النصر.';
    expect(read(text).ids.at(-1)).toBe('abiy-ahmed');
  });
});

describe('spellings of the newspapers', () => {
  it('meet where one country writes ج for the غ of another', () => {
    expect(read('قال متحدث باسم الجبهة الشعبية لتحرير تيجراي').ids).toEqual(['tplf']);
    expect(read('دعا أنطونيو جوتيريش إلى الهدوء').ids).toEqual(['antonio-guterres']);
  });
});
