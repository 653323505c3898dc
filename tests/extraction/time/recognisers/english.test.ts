import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('English dates', () => {
  it.each([
    ['October 9, 2020', ['October 9, 2020 = 2020-10-09']],
    ['9 Oct 2020', ['9 Oct 2020 = 2020-10-09']],
    ['Oct. 9', ['Oct. 9 = 2020-10-09']],
    ['9th of October', ['9th of October = 2020-10-09']],
    ['Friday, Oct. 9, 2020', ['Friday, Oct. 9, 2020 = 2020-10-09']],
    ['October 9-10, 2020', ['October 9-10, 2020 = 2020-10-09/2020-10-10']],
    ['September 2020', ['September 2020 = 2020-09']],
    ['9th, October 2020', ['9th, October 2020 = 2020-10-09']],
    ['09-Oct-2020', ['09-Oct-2020 = 2020-10-09']],
    ['9/Oct/2020', ['9/Oct/2020 = 2020-10-09']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['نشرت الصورة (October 9, 2020) على الموقع', ['October 9, 2020 = 2020-10-09']],
    ['كتب في 10 October 2020 رسالة', ['10 October 2020 = 2020-10-10']],
    ['تاريخ النشر: 21st, October 2020 GMT', ['21st, October 2020 = 2020-10-21']],
  ])('reads it in a sentence: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['بـ9 October 2020', ['9 October 2020 = 2020-10-09']]])(
    'reads it behind clitics: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([
    ['May', []],
    ['Theresa May 2 مرات', ['May 2 = 2020-05-02']],
    ['Sun', []],
    ['F-16 و October', []],
    ['32 October', []],
    ['October 9 - 2020 مشاركا', ['October 9 = 2020-10-09']],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
