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
    ['قتل 3 آلاف شخص في إعصار من القصف.', 'killed 3000 شخص', 'times a thousand'],
    ['قتل مئات المدنيين في الفاشر.', 'killed 200–999 المدنيين ~', 'hundreds'],
    ['مقتل عشرات المقاتلين في مأرب.', 'killed 20–99 المقاتلين ~', 'tens'],
    ['دمر الجيش الأوكراني 10 دبابات.', 'destroyed 10 دبابات', 'equipment'],
    ['أطلقت روسيا صاروخين على مدينة أوديسا.', 'other 2 صاروخين', 'missiles'],
  ])('%s (%s → %s)', (text, quantity) => {
    expect(quantities(text)).toContain(quantity);
  });

  it('of a toll counts from the beginning', () => {
    const counted = (text: string) =>
      readDraft(text).mentions.flatMap((mention) =>
        mention.quantities.map((quantity) => quantity.cumulative),
      );
    expect(counted('ارتفعت حصيلة القتلى في غزة إلى 400 شخص.')).toEqual([true]);
    expect(counted('قتل 15 مدنيا في مدينة رفح.')).toEqual([false]);
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
  ])('%s (%s)', (text) => {
    expect(quantities(text)).toEqual([]);
  });
});
