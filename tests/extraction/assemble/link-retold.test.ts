// What one article tells twice is one event, and what it tells further is another.
import { describe, expect, it } from 'vitest';
import type { NewsEvent } from '../../../src/domain/corpus-schema.ts';
import { corpusOf, eventsOf } from './support.ts';

/** How many mentions each event of a type in one article has. */
const sizes = (type: NewsEvent['type'], ...sentences: string[]) =>
  eventsOf(corpusOf({ a: `خبر\n\n${sentences.join('\n\n')}` }), type).map(({ mentions }) => mentions.length);

describe('losses of one number in one article', () => {
  it('are one toll told again', () => {
    expect(
      sizes(
        'losses',
        'قتل سبعة أشخاص في هجوم مسلح على قرية في الحويجة.',
        'وأكد مدير الناحية مقتل سبعة أشخاص من عائلة واحدة.',
      ),
    ).toEqual([2]);
  });

  it('are two where the numbers differ', () => {
    expect(
      sizes(
        'losses',
        'قتل سبعة أشخاص في هجوم مسلح على قرية في الحويجة.',
        'وأكد مدير الناحية مقتل تسعة أشخاص من عائلة واحدة.',
      ),
    ).toEqual([1, 1]);
  });

  it('make one of the deeds that caused them', () => {
    expect(
      sizes(
        'strike',
        'أسفرت غارة جوية عن مقتل 14 مدنيا في بلدة سراقب.',
        'وقال مسعفون إن 14 مدنيا قتلوا في قصف طال السوق.',
      ),
    ).toEqual([2]);
  });
});

describe('a small toll', () => {
  it.each([
    [
      'قتل ستة جنود أتراك في هجوم شنه حزب العمال في هكاري.',
      'وقتلت القوات التركية ستة من مسلحي الحزب في هجوم بطائرات في العراق.',
      'other parties',
    ],
    ['قتل ستة في غارة على سوق.', 'وأعلن الجيش أن ستة من جنوده قتلوا في هجوم.', 'another deed'],
    [
      'قتل ستة أشخاص في قصف على قرية.',
      'وقال مسعفون إن ستة أشخاص قتلوا في تفجير حافلة.',
      'no word of the deed',
    ],
  ])('is no evidence by itself: %s %s (%s)', (first, second) => {
    // Both in the body: a lead is told again there.
    expect(sizes('losses', 'عقد البرلمان جلسة طارئة.', first, second)).toEqual([1, 1]);
  });

  it.each([
    ['قتل ستة أشخاص في غارة على مدينة إدلب.', 'وأكد مسعفون مقتل ستة بينهم طفل في إدلب.', 'the place'],
    [
      'قتل ستة عمال في غارة على مصنع للنسيج.',
      'وقال مدير إن ستة أشخاص قتلوا في قصف مصنع النسيج.',
      'words of the deed',
    ],
    ['قتل ستة أشخاص في غارة على سوق.', 'وأكد مسعفون مقتل ستة.', 'nothing else told'],
  ])('is told again with a second ground: %s %s (%s)', (first, second) => {
    expect(sizes('losses', first, second)).toEqual([2]);
  });
});

describe('what one side takes', () => {
  it.each([
    ['استعادت القوات العراقية حيا في شرق الموصل.', 'واستعادت القوات العراقية جسرا في وسط المدينة.'],
    ['استعاد الجيش السوري مطارا في ريف حلب.', 'واستعاد الجيش السوري تلة بعد قتال طويل.'],
  ])('is another event on other ground: %s %s', (first, second) => {
    expect(sizes('capture', first, second)).toEqual([1, 1]);
  });

  it.each([
    [
      'استعاد الجيش السوري مطارا في ريف حلب.',
      'وجاءت استعادة الجيش السوري المطار بعد قتال طويل.',
      'the noun again',
    ],
    [
      'استعاد الجيش السوري مطارا في ريف حلب.',
      'وقال الجيش السوري إنه استعاد المكان بعد قتال طويل.',
      'a word for any',
    ],
  ])('is one event on one ground: %s %s (%s)', (first, second) => {
    expect(sizes('capture', first, second)).toEqual([2]);
  });
});

describe('fighting in one article', () => {
  it('is one where its sentences speak of the same', () => {
    expect(
      sizes(
        'clash',
        'اندلعت اشتباكات عنيفة بين الجيش ومسلحين على مشارف المطار القديم.',
        'وقال سكان إن معارك عنيفة تدور على مشارف المطار القديم وتسمع أصواتها بعيدا.',
        'وأعلنت بلدية الميناء إغلاق مدارس المدينة أسبوعا بعد مقتل طالبين وإصابة ثلاثة معلمين.',
        'ودعا حزب معارض إلى جلسة عاجلة للبرلمان، وقصفت طائرات مخزنا في الجبل.',
      ),
    ).toEqual([2]);
  });
});

describe('what follows by "كما" and "كذلك"', () => {
  it('is another blow of the same name', () => {
    expect(
      sizes(
        'strike',
        'قصفت المدفعية تجمعات المسلحين في أطراف الغابة.',
        'كذلك قصفت تجمعات المسلحين قرب الجسر الجديد.',
      ),
    ).toEqual([1, 1]);
  });
});
