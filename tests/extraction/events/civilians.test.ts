// Civilians as a target of their own: only where the clause itself names them as those who suffer.
import { describe, expect, it } from 'vitest';
import { readDraft, tell } from './support.ts';

const first = (text: string) => tell(text).map((line) => line.split(';')[0]);

describe('civilians', () => {
  it.each([
    ['اتهمت تركيا اليونان باستهداف المدنيين في إزمير.', 'strike "باستهداف" by greece to civilians at izmir'],
    ['شن مسلحون هجوما على السكان في أربيل.', 'attack "شن مسلحون هجوما" by militants to civilians at erbil'],
    ['قتل الجيش السوداني عشرات المدنيين في نيالا.', 'losses "قتل" by sudan-army to civilians at nyala'],
    ['أسفر القتال عن مقتل 12 مدنيا في حلب.', 'losses "مقتل" to civilians at aleppo'],
    ['أعلنت الشرطة مقتل مدني في البصرة.', 'losses "مقتل" to civilians at basra'],
    ['قالت منظمة الصحة العالمية إن 27 مدنيا قتلوا أمس.', 'losses "قتلوا" to civilians'],
    ['لقي أربعة مدنيين حتفهم في حمص.', 'losses "حتفهم" to civilians at homs'],
    ['أدت الغارة إلى مقتل وإصابة عشرات المدنيين.', 'losses "مقتل" to civilians'],
    ['قتل 20 شخصا، بينهم خمسة مدنيين، في حلب.', 'losses "قتل" to civilians at aleppo'],
  ])('are struck or die: %s', (text, row) => {
    expect(first(text)).toContain(row);
  });

  it.each([
    ['شن الجيش السوداني هجوما لحماية المدنيين في نيالا.'],
    ['قصف الجيش السوداني نيالا بعد فرار السكان.'],
    ['قصف الجيش السوداني هدفا مدنيا في نيالا.'],
    ['قتل خمسة من عناصر الدفاع المدني في حلب.'],
    ['قصف الجيش السوداني نيالا، وقال السكان إنهم خائفون.'],
  ])('are not where they only stand by: %s', (text) => {
    expect(first(text).join()).not.toContain('civilians');
  });

  it('of a named nation are that side', () => {
    expect(first('قتلت القوات الروسية مدنيين أوكرانيين في خاركيف.')).toEqual([
      'losses "قتلت" by russia-army to ukraine at kharkiv',
    ]);
  });

  it('stand among the actors of the article, on no side but their own, and whose the dead are is not told by them', () => {
    const { names, mentions } = readDraft('أسفر القتال عن مقتل 12 مدنيا في حلب.');
    expect(names.actors.find(({ id }) => id === 'civilians')).toMatchObject({
      kind: 'group',
      side: 'civilians',
      sideBasis: 'none',
    });
    expect(mentions.flatMap(({ quantities }) => quantities.map(({ whose }) => whose))).toEqual([null]);
    expect(readDraft('قصفت مصر دمشق.').names.actors.some(({ id }) => id === 'civilians')).toBe(false);
  });
});
