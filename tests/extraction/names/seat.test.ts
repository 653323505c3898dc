// Where somebody sits: told beside a name, it is neither actor nor place of what is told.
import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

const namesIn = (text: string) => read(text).short.map((row) => row.split(' → ')[0]);

describe('a seat', () => {
  it.each([
    ['قالت المنظمة، ومقرها لندن، إن القصف مستمر', 'in apposition'],
    ['قالت المنظمة ومقرها في مدينة جنيف إن القصف مستمر', 'with its noun'],
    ['قالت المنظمة التي مقرها لندن إن القصف مستمر', 'in a clause'],
    ['قالت المنظمة التي تتخذ من بريطانيا مقرا لها إن القصف مستمر', 'that is taken'],
  ])('is left out of the names: %s (%s)', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('is no base that somebody makes of a town', () => {
    expect(namesIn('وهي تتخذ من مدينة حلب معقلا لها')).not.toEqual([]);
  });

  it('that is struck is where it stands', () => {
    expect(namesIn('قصفت الطائرات مقره في حلب')).toEqual(['حلب']);
  });
});
