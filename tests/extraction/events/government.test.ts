// What governs a name: prepositions, the "of" of a share, conveners and brokers, adjectives that hang another name on a noun.
import { describe, expect, it } from 'vitest';
import { tell } from './support.ts';

describe('what governs a name', () => {
  it.each([
    [
      'دعا البرلمان الأوروبي كلا من صربيا وكوسوفو إلى وقف التصعيد.',
      'ceasefire-call "دعا" by european-parliament to serbia kosovo',
      'the من of a share governs nothing',
    ],
    [
      'عقد في جنيف اجتماع بين سوريا وإسرائيل بدعوة من فرنسا وبطلب من ألمانيا.',
      'meeting "اجتماع" by syria israel at geneva',
      'who convenes takes no part',
    ],
    [
      'عقد في جنيف اجتماع بين سوريا وإسرائيل بوساطة قطرية تركية.',
      'meeting "اجتماع" by syria israel through qatar turkey at geneva',
      'adjectives in a row are brokers both',
    ],
    [
      'التقى وفد من حماس وزير الخارجية المصري في القاهرة.',
      'meeting "التقى" by hamas egypt-fm at cairo',
      'a delegation is whose it is',
    ],
    [
      'شنت القوات العراقية بمساندة قوات إيرانية هجوما على مدينة تكريت.',
      'attack "هجوما" by iraq-army at tikrit',
      'nor does who stands by them',
    ],
    [
      'سيطرت حركة طالبان على مدينة قندوز المحاصرة من قبل الجيش الأفغاني.',
      'capture "سيطرت" by taliban at kunduz',
      'nor by whom something else is held',
    ],
    [
      'أطلق الحوثيون صاروخا في اتجاه الأراضي السعودية.',
      'strike "أطلق الحوثيون صاروخا" by houthis to saudi-arabia',
      'in the direction of somebody is to him',
    ],
    [
      'سيطرت حركة طالبان ضمن قوات الحكومة على مدينة قندوز.',
      'capture "سيطرت" by taliban at kunduz',
      'nor those among whom they are',
    ],
    [
      'انفجرت سيارة مفخخة بالقرب من مقر البرلمان العراقي في بغداد.',
      'attack "انفجرت سيارة مفخخة" at baghdad',
      'what lies near the deed has no part in it',
    ],
    [
      'هاجمت الفصائل المدعومة من تركيا مدينة منبج.',
      'attack "هاجمت" by factions at manbij',
      'who backs them does not attack',
    ],
    [
      'اتهمت الهند جارتها باكستان بدعم المسلحين.',
      'accusation "اتهمت" by india to pakistan',
      'a noun with a pronoun owns no name beside it',
    ],
    [
      'اتهم محافظ البنك المركزي إيران بتمويل الهجوم.',
      'accusation "اتهم" by source-mahafz-al-bank-al-markazi to iran',
      'nor does a word with the article',
    ],
  ])('%s', (text, row) => {
    expect(tell(text)).toEqual([row]);
  });
});

describe('lists', () => {
  it.each([
    ['اندلعت اشتباكات بين الجيش السوداني و"الدعم السريع" في أم درمان.', 'over a quotation mark'],
    ['اندلعت اشتباكات بين الجيش السوداني وقوات "الدعم السريع" في أم درمان.', 'over a noun of fighters'],
    [
      'اندلعت اشتباكات بين الجيش السوداني في المدينة وقوات الدعم السريع في أم درمان.',
      'over where the first is',
    ],
  ])('%s', (text) => {
    expect(tell(text)[0]).toContain('by sudan-army rapid-support-forces');
  });
});
