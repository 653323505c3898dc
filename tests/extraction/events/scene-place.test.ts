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
