// An article is one story: what it tells on is one event, what it tells besides is another.
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/domain/corpus-schema.ts';
import { weighStory } from '../../../src/extraction/assemble/link-story.ts';
import { corpusOf, eventsOf, makeLinkInput, makeMention } from './support.ts';

/** How many mentions each event of a type in one article has. */
const sizes = (type: NewsEvent['type'], ...sentences: string[]) =>
  eventsOf(corpusOf({ a: `خبر\n\n${sentences.join('\n\n')}` }), type).map(({ mentions }) => mentions.length);

describe('what the lead tells', () => {
  it('is told again in the body', () => {
    expect(
      sizes(
        'strike',
        'قصفت طائرات حربية سوقا شعبيا.',
        'ويعيش في المنطقة آلاف النازحين.',
        'وقال مسعفون إن صاروخا سقط بين المتاجر.',
      ),
    ).toEqual([2]);
  });

  it('is told with a ground that a reader can weigh', () => {
    const corpus = corpusOf({
      a: 'خبر\n\nقصفت طائرات حربية سوقا شعبيا.\n\nوقال مسعفون إن صاروخا سقط بين المتاجر.',
    });
    const [strike] = eventsOf(corpus, 'strike');
    expect(strike?.linkReasons.map(({ rule, params }) => [rule, 'story' in params])).toEqual([
      ['link.agrees', true],
    ]);
  });

  it('is another where places exclude each other', () => {
    expect(
      sizes('strike', 'قصفت طائرات حربية مدينة إدلب.', 'وقال مسعفون إن صاروخا سقط على مدينة دوما.'),
    ).toEqual([1, 1]);
  });

  it('is another where it is told as one more', () => {
    expect(sizes('strike', 'قصفت طائرات حربية سوقا شعبيا.', 'كما قصفت طائرات حربية مدرسة للبنات.')).toEqual([
      1, 1,
    ]);
  });
});

describe('what the article tells besides', () => {
  it.each([
    ['قصفت الطائرات الإسرائيلية منزلا في غزة.', 'واستهدفت غارة ثالثة سيارة مدنية.', 'counted'],
    ['قصفت الطائرات الإسرائيلية منزلا في غزة.', 'وقصفت الطائرات مدرسة أخرى.', 'one more'],
    [
      'قصف الحوثيون سفينة نرويجية.',
      'وأعلن الجيش الأميركي أنه أسقط مسيرتين.',
      'done by others, though a pronoun tells of them',
    ],
  ])('is another event: %s %s (%s)', (first, second) => {
    expect(sizes('strike', first, second)).toEqual([1, 1]);
  });
});

describe('the points of a story', () => {
  const deed = (stand: { sentence: number; isInLead?: boolean; alike?: number }, from: number) => ({
    ...makeLinkInput(
      makeMention({
        passage: { start: from, end: from + 14, exact: 'قصفت مدينة رفح', prefix: '', suffix: '' },
        trigger: { start: from, end: from + 4 },
      }),
    ),
    isStated: false,
    stand: { isInLead: false, alike: 2, ...stand },
  });
  const lead = deed({ sentence: 0, isInLead: true }, 0);

  it('are enough from the lead to the body, and more for the next sentence', () => {
    const far = weighStory(lead, deed({ sentence: 9 }, 900)) ?? 0;
    expect(far).toBeGreaterThan(0);
    expect(weighStory(lead, deed({ sentence: 1 }, 100))).toBeGreaterThan(far);
  });

  it('are the same from either side', () => {
    const later = deed({ sentence: 9 }, 900);
    expect(weighStory(later, lead)).toBe(weighStory(lead, later));
  });

  it('are too few within the body, among many, of a stretch of days, and for what is stated of both', () => {
    expect(weighStory(deed({ sentence: 1 }, 100), deed({ sentence: 2 }, 200))).toBeNull();
    expect(weighStory(lead, deed({ sentence: 9, alike: 5 }, 900))).toBeNull();
    expect(weighStory(lead, { ...deed({ sentence: 9 }, 900), isWide: true })).toBeNull();
    expect(
      weighStory({ ...lead, isStated: true }, { ...deed({ sentence: 9 }, 900), isStated: true }),
    ).toBeNull();
  });

  it('are no matter of other types, other articles and of ground taken', () => {
    const later = deed({ sentence: 1 }, 100);
    expect(weighStory(lead, { ...later, type: 'attack' })).toBeNull();
    expect(weighStory(lead, { ...later, article: later.article + 1 })).toBeNull();
    expect(weighStory({ ...lead, family: 'territory' }, { ...later, family: 'territory' })).toBeNull();
  });

  it('are more for a noun with the article, but not of another place', () => {
    const [first, second] = [deed({ sentence: 1 }, 100), deed({ sentence: 2 }, 200)];
    expect(weighStory(first, { ...second, isDefinite: true })).not.toBeNull();
    expect(weighStory(first, { ...second, isDefinite: true, points: [7] })).toBeNull();
  });
});
