// The place of the one story that an article tells, for what it goes on to tell of it.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const places = (text: string): string[] =>
  mentionsIn(text).map((row) => `${row.type}: ${row.places.join(' ')}`.trim());

describe('what goes on with the story of an article', () => {
  const LEAD = 'هاجم مسلحون الخميس مركزا للشرطة في مدينة سرت، مما أدى إلى مقتل أربعة جنود.';

  it.each([
    ['وقال ضابط إن ثلاثة مدنيين قُتلوا أيضا.', 'losses: sirte', 'more losses'],
    ['ونفت حركة محلية مسؤوليتها عن الهجوم.', 'attack: sirte', 'the deed named again'],
  ])('takes place where that does: %s (%s)', (more, row) => {
    expect(places(`${LEAD}\n${more}`).slice(2)).toContain(row);
  });

  it.each([
    ['وفي آذار الماضي قُتل تسعة جنود خلال كمين.', 'another time'],
    ['وفي هجوم منفصل قُتل تسعة جنود.', 'another attack'],
    ['وكان مسلحون قد قتلوا تسعة جنود.', 'background'],
    ['وأصيب تسعة جنود في انفجار لغم بمدينة مصراتة.', 'another town'],
  ])('but not %s (%s)', (more) => {
    expect(places(`${LEAD}\n${more}`).slice(2).join()).not.toContain('sirte');
  });

  it('goes on where "the town" is said again', () => {
    expect(
      places(`${LEAD}\nوقال طبيب إن ثلاثة مدنيين قُتلوا في المستشفى، وهو آخر مستشفى في المدينة.`).at(-1),
    ).toBe('losses: sirte');
  });

  it('has the place of the first paragraph where no deed has one', () => {
    const text =
      'قال سكان في مدينة سرت إنهم شيعوا ضحايا ضربة جوية نفذتها طائرة مجهولة.\nوأوضح شاهد أن الضربة الجوية أصابت مدرسة.';
    expect(places(text).at(-1)).toBe('strike: sirte');
  });

  it('has none where the article tells of two places', () => {
    const text = `${LEAD}\nوهاجم مسلحون بلدة قرب مدينة درنة.\nوقال ضابط إن ثلاثة مدنيين قُتلوا.`;
    expect(places(text).at(-1)).toBe('losses:');
  });
});
