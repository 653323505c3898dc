// How many, of what, and how surely: numbers beside what they count.
import { describe, expect, it } from 'vitest';
import { mentionsIn, readDraft } from './support.ts';

const quantities = (text: string) => mentionsIn(text).flatMap((row) => row.quantities);

describe('a number', () => {
  it.each([
    ['قتل 15 مدنيا في مدينة رفح.', 'killed 15 مدنيا', 'in figures'],
    ['قتل ١٥ مدنيا في مدينة رفح.', 'killed 15 مدنيا', 'in Arabic-Indic figures'],
    ['أصيب ثلاثة جنود بجروح في خيرسون.', 'wounded 3 جنود', 'in words'],
    ['أصيب جنديان بجروح في خيرسون.', 'wounded 2 جنديان', 'as a dual'],
    ['قتل نحو 40 جنديا في مدينة مأرب.', 'killed 40 جنديا ~', 'about'],
    ['قتل أكثر من 1.200 شخص في إسرائيل.', 'killed 1200 شخص ~', 'more than, with a point of thousands'],
    ['قتل 3 آلاف شخص في قصف على رفح.', 'killed 3000 شخص', 'times a thousand'],
    ['قتل مئات المدنيين في الفاشر.', 'killed 200–999 المدنيين ~', 'hundreds'],
    ['مقتل عشرات المقاتلين في مأرب.', 'killed 20–99 المقاتلين ~', 'tens'],
    ['دمر الجيش الأوكراني 10 دبابات.', 'destroyed 10 دبابات', 'equipment'],
    ['أطلقت روسيا صاروخين على مدينة أوديسا.', 'other 2 صاروخين', 'missiles'],
    ['سقوط سبعة قتلى في قصف على رفح.', 'killed 7 قتلى', 'before the dead'],
    ['قال الجيش إن عشرة مدنيين قتلوا في مأرب.', 'killed 10 مدنيين', 'before the verb'],
    ['قتل جندي تركي في انفجار.', 'killed 1 جندي', 'as one'],
    ['أصيب نحو 400 في الغارات على رفح.', 'wounded 400  ~', 'without a noun'],
    ['قتل 21 فلسطينيا في جنين.', 'killed 21 فلسطينيا', 'of people by origin'],
    ['قتل بين 40 و70 شخصا في دوما.', 'killed 40–70 شخصا ~', 'as a range'],
    ['أفرجت حماس عن 16 رهينة.', 'captured 16 رهينة', 'of captives'],
    ['سيطر الجيش على ثلاث قرى في ريف حلب.', 'other 3 قرى', 'of villages'],
    ['تقدم الجيش 5 كيلومترات قرب باخموت.', 'distance 5 كيلومترات', 'of a way'],
  ])('%s (%s → %s)', (text, quantity) => {
    expect(quantities(text)).toContain(quantity);
  });

  it('of the dead and of the wounded each stand with their word', () => {
    expect(mentionsIn('أدى القصف إلى مقتل 12 شخصا وإصابة 40 آخرين.').map((row) => row.quantities)).toEqual([
      [],
      ['killed 12 شخصا'],
      ['wounded 40 آخرين'],
    ]);
    expect(quantities('أسفر القتال في الفاشر عن سقوط 550 قتيلا و4926 جريحا.')).toEqual([
      'killed 550 قتيلا',
      'wounded 4926 جريحا',
    ]);
  });

  it('runs through a list of equipment', () => {
    expect(quantities('دمر الجيش 10 دبابات، و6 مدفعيات، ومدفع هاوتزر، و30 عربة.')).toEqual([
      'destroyed 10 دبابات',
      'destroyed 6 مدفعيات',
      'destroyed 1 مدفع',
      'destroyed 30 عربة',
    ]);
  });

  it('has the people beside it as whose, two sides as nobody’s', () => {
    const whose = (text: string) =>
      readDraft(text).mentions.flatMap((mention) => mention.quantities.map((quantity) => quantity.whose));
    expect(whose('قتل 43 من الحوثيين في مأرب.')).toEqual(['houthis']);
    expect(whose('قتل 17 جنديا من روسيا وأوكرانيا في معارك.')).toEqual([null]);
  });

  it('of a toll, since a beginning or until now is a running total; of a day it is none', () => {
    const counted = (text: string) =>
      readDraft(text).mentions.flatMap((mention) =>
        mention.quantities.map((quantity) => quantity.cumulative),
      );
    expect(counted('ارتفعت حصيلة القتلى في غزة إلى 400 شخص.')).toEqual([true]);
    expect(counted('أودت الحرب منذ 15 أيار بحياة 900 مدني في السودان.')).toEqual([true]);
    expect(counted('قتل 84 جنديا منذ بدء المعارك في مأرب.')).toEqual([true]);
    expect(counted('وأدت الحرب في السودان إلى مقتل 900 مدني.')).toEqual([true]);
    expect(counted('أدت الاشتباكات في مأرب أمس إلى مقتل 15 جنديا.')).toEqual([false]);
    expect(counted('أدت اشتباكات في مأرب إلى مقتل 15 جنديا.')).toEqual([false]);
    expect(counted('قتل 15 مدنيا في مدينة رفح.')).toEqual([false]);
    expect(counted('قتل 15 مدنيا في أعنف قصف تشهده رفح منذ سنوات.')).toEqual([false]);
    expect(counted('قتل 15 مدنيا في رفح، رغم هدنة سارية منذ شهر.')).toEqual([false]);
  });

  it('is counted by who says so', () => {
    const [mention] = readDraft('قالت وزارة الصحة الفلسطينية إن 20 شخصا قتلوا في رفح.').mentions;
    expect(mention?.claims[0]?.chain.at(-1)?.actor).toBe('palestine-health-ministry');
  });

  it('covers the words it quotes', () => {
    const text = 'قتل نحو 40 جنديا في مدينة مأرب.';
    const span = readDraft(text).mentions[0]?.quantities[0]?.span;
    expect(span && text.slice(span.start, span.end)).toBe('40 جنديا');
  });
});

describe('no quantity', () => {
  it.each([
    ['قصفت إسرائيل مدينة رفح في 7 أيار.', 'a day is none'],
    ['شاركت 5 دول في المحادثات في جنيف.', 'states are not counted'],
    ['قتل مدنيون في مدينة رفح قرب الطريق 40.', 'a road'],
    ['قُتل الشاب برصاص الجيش (20 عاما).', 'an age'],
    ['دمر الجيش المواقع السبعة عشر.', 'what was told of before'],
    ['من بين قتلى المعارضة ثلاثة من القادة.', 'a part of the dead'],
  ])('%s (%s)', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});
