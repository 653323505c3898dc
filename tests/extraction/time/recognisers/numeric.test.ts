import { describe, expect, it } from 'vitest';
import { read } from '../support.ts';

describe('dates in digits', () => {
  it.each([
    ['10/10/2020', ['10/10/2020 = 2020-10-10']],
    ['2020-10-09', ['2020-10-09 = 2020-10-09']],
    ['9.10.2020', ['9.10.2020 = 2020-10-09']],
    ['٢٠٢٠/١٠/٠٩', ['٢٠٢٠/١٠/٠٩ = 2020-10-09']],
    ['9/10/20', ['9/10/20 = 2020-10-09']],
  ])('reads it alone: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([['نشر بتاريخ 2020-10-09 في بيروت', ['2020-10-09 = 2020-10-09']]])(
    'reads it in a sentence: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([['بـ10/10/2020', ['10/10/2020 = 2020-10-10']]])(
    'reads it behind clitics: %s',
    (text, expected) => {
      expect(read(text)).toEqual(expected);
    },
  );

  it.each([
    ['31/02/2020', []],
    ['1/2/3/4', []],
    ['192.168.1.1', []],
    ['13/13/2020', []],
    ['10-20', []],
  ])('leaves what is no such time: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
