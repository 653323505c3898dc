// Whose verb it is: nouns of doers, unlisted subjects, agreement.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('a subject', () => {
  it.each([
    [
      'طالبت جنوب السودان إثيوبيا بالانسحاب.',
      'demand "طالبت" by south-sudan to ethiopia',
      'may be a land that newspapers use in either gender',
    ],
    [
      'استهدفت طائرات إف-16 التركية قواعد الحزب.',
      'strike "استهدفت" by turkey',
      'is the doer that an adjective of origin describes',
    ],
    [
      'هاجم مسلحون مجهولون قوات الجيش النيجيري في بورنو.',
      'attack "هاجم" by militants to nigeria-army at borno',
      'without a name leaves the name behind it to be the object',
    ],
    [
      'وكان محافظ المدينة قد اتهم إيران بتمويل الهجوم.',
      'accusation "اتهم" by source-mahafz-al-madina to iran',
      'between كان and قد has been told',
    ],
    [
      'سيطرت القوات التركية على البلدة، وقصفت مواقع حزب العمال الكردستاني.',
      'strike "وقصفت" by turkey-army to pkk',
      'is never somebody whose positions stand behind the verb',
    ],
    [
      'قُتل جندي إسرائيلي برصاص حزب الله.',
      'losses "قُتل" by hezbollah to israel',
      'of a passive is the victim, the bullet tells the killer',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toContain(row);
  });
});
