// The dead and wounded, and those of whom the same words say nothing new.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

const lossesIn = (text: string) => eventsIn(text).filter((event) => event.startsWith('losses'));

describe('losses', () => {
  it.each([
    ['تم القضاء على المهاجمين في مقديشو.', 'losses: القضاء على'],
    ['وعثر السكان على جثتين قرب كيدال.', 'losses: وعثر السكان على جثتين'],
    ['قضت امرأة متأثرة بجروحها في المستشفى.', 'losses: قضت'],
    ['أسقط القصف عددا من الضحايا المدنيين.', 'losses: أسقط القصف عددا من الضحايا'],
    ['وتم تحييد أربعة مسلحين في كمبالا.', 'losses: تحييد'],
    ['وتوعدت الحركة بالانتقام لمقتل قائدها في غارة على صنعاء.', 'losses: لمقتل'],
  ])('%s', (text, event) => {
    expect(lossesIn(text)).toContain(event);
  });
});

describe('no losses', () => {
  it.each([
    ['نُقلت سيارات الإسعاف لإخلاء المصابين.', 'who is tended'],
    ['ولم يبق إلا ممر وحيد يسلكه المدنيون.', 'an only passage'],
    ['وفجر المهاجمون خارج المقر سيارة ملغومة.', 'a bomb blown up'],
    ['وحذر من الجمود الذي يصيب المجلس.', 'what befalls in general'],
    ['عزى الرئيس الكندي أسر الضحايا.', 'who mourns'],
    ['تحدث الرئيس مع زوجة الجندي القتيل.', 'says which one'],
    ['وقعت الدورية المالية ضحية كمين.', 'fallen to an ambush'],
    ['بعد معركة القضاء على المتمردين تتجه القوات إلى الجنوب.', 'what a battle is for'],
    ['عثرت الشرطة على عبوات معدة للتفجير.', 'what a bomb is for'],
    ['طالب الوزير بتحييد لبنان عن الحرب.', 'kept out of it'],
  ])('%s (%s)', (text) => {
    expect(lossesIn(text)).toEqual([]);
  });
});

it.each(['فجر خبراء الجيش سيارة مفخخة في مقديشو.', 'فجر الجيش الصومالي سيارة مفخخة عثر عليها في مقديشو.'])(
  'is neither an attack nor a loss to make a bomb safe: %s',
  (text) => {
    expect(eventsIn(text)).toEqual([]);
  },
);
