import { describe, expect, it } from 'vitest';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import { tellingDay } from '../../../src/extraction/article/publication-spans.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

const read = (text: string) => {
  const shadow = makeShadow(text);
  return placeAll(shadow, findTimes(shadow)).flatMap((placed) => {
    const telling = tellingDay(shadow, placed);
    if (telling?.shape.kind !== 'day') return [];
    const { day, month, hint } = telling.shape;
    return [[day, month.kind === 'known' ? month.value : null, hint, telling.side]];
  });
};

describe('the telling day of a stretch of days', () => {
  it.each([
    ['وافقا على هدنة تمتد من 4 إلى 11 مايو الجاري', [4, 5, 'current', 'ahead']],
    ['ستعقد الجولة من 28 نيسان إلى 3 أيار', [28, 4, null, 'ahead']],
    ['من المقرر أن تجري المناورات بين 4 و11 آذار', [4, 3, null, 'ahead']],
    ['قتل أربعون مدنيا بين 4 و11 آذار', [11, 3, null, 'told']],
  ])('is its first where it is announced, its last where it is told: %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it.each(['برنامج الجولة: من 4 إلى 11 مايو', 'وصل الوفد في 4 مايو', 'ستعقد بين أيار وتموز'])(
    'is none where nothing tells, or where it is no stretch of days: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
