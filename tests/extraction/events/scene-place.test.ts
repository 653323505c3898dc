// Where an event took place, by its own sentence.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

/** `places('…')` → `['strike: kharkiv']`, one row a mention. */
const places = (text: string): string[] =>
  mentionsIn(text).map((row) => `${row.type}: ${row.places.join(' ')}`);

describe('the place of the clause', () => {
  it.each([
    ['قصفت الطائرات مواقع للمسلحين شمالي مدينة بنغازي.', ['strike: benghazi'], 'a compass word'],
    [
      'شنت القوات هجوما على تلال مرتفعة قرب مدينة تعز.',
      ['attack: taiz'],
      'near it, behind what was attacked',
    ],
    [
      'سيطر المقاتلون على مقر الشرطة ومبنى البريد في مدينة سرت.',
      ['capture: sirte'],
      'in it, behind what was taken',
    ],
    [
      'قتل ثلاثة جنود جراء غارات جوية على مدينة إدلب.',
      ['losses: idlib', 'strike: idlib'],
      'what killed them',
    ],
    ['قتل ثلاثة مدنيين في قصف طال مدينة حمص.', ['losses: homs', 'strike: homs'], 'a verb that falls on it'],
    [
      'ارتفعت إلى تسعة قتلى حصيلة القصف الذي استهدف مساء أمس مدينة حمص.',
      ['losses: homs', 'strike: homs'],
      'a verb that falls on it, a time between',
    ],
    ['قتل جنديان في غارة جوية بريف حمص.', ['losses: homs', 'strike: homs'], 'the ب of a noun of place'],
    ['عقد الوفدان محادثات غير مباشرة في جنيف.', ['meeting: geneva'], 'where talks that are not direct sit'],
    ['قتل عشرة مسلحين في معارك مدينة سرت.', ['losses: sirte'], 'the fights of a place'],
    ['يجتمع الوفدان مجددا في جنيف.', ['meeting: geneva'], 'where talks sit, behind an adverb'],
    ['بدأ الوزير الفرنسي زيارة إلى لبنان.', ['visit: lebanon'], 'where one goes'],
  ])('%s (%s)', (text, rows) => {
    expect(places(text)).toEqual(rows);
  });

  it('is what is held, not what holds it', () => {
    expect(places('تعرض مطار المزة في وسط سوريا لغارات جوية.')).toEqual(['strike: al-maza']);
    expect(places('قصفت المدفعية مواقع في محور مدينة باخموت بمنطقة دونيتسك.')).toEqual(['strike: bakhmut']);
  });

  it('is every member of a list', () => {
    expect(places('قصفت الطائرات مدينتي حمص وإدلب.')).toEqual(['strike: homs idlib']);
  });
});

describe('of two places', () => {
  it('the one behind a deed is where it was', () => {
    expect(places('قالت القوات في تعز إنها صدت هجوما على مدينة الحديدة.')).toEqual(['attack: hodeidah']);
  });

  it('the one before talks is where they sit, the one behind may be their topic', () => {
    expect(places('عقدت في جنيف محادثات لإنهاء القتال في إقليم دارفور.')).toContain('meeting: geneva');
  });

  it('one who visits meets where he is', () => {
    expect(places('بحثت المستشارة الألمانية الملف مع الرئيس المصري خلال زيارة للدوحة.')).toContain(
      'meeting: doha',
    );
    expect(places('يصل الموفدان إلى مدينة جدة لإجراء محادثات غير مباشرة.')).toContain('meeting: jeddah');
  });
});

describe('the words of a place before', () => {
  it.each([
    ['قصفت الطائرات قطاع غزة أمس. واستهدفت الزوارق القطاع مجددا.', 'strike: gaza-strip'],
    ['تقدمت القوات نحو العاصمة طرابلس. وقصفت المدفعية العاصمة ليلا.', 'strike: tripoli'],
  ])('%s are repeated by a definite noun', (text, row) => {
    expect(places(text).at(-1)).toBe(row);
  });
});

describe('no place', () => {
  it.each([
    ['دعا الرئيس الفرنسي من باريس إلى ضبط النفس.', 'where somebody demands something'],
    ['في موسكو، أعربت الوزارة عن قلقها البالغ.', 'where somebody worries'],
    ['أجرى الرئيس المصري اتصالا هاتفيا بنظيره التركي في أنقرة.', 'a call has two ends'],
    ['المعارك تدور على جميع الجبهات.', 'words that name none'],
  ])('%s (%s)', (text) => {
    expect(mentionsIn(text).flatMap((row) => row.places)).toEqual([]);
  });
});
