// The year that a story has named, for its dates without one.
import { describe, expect, it } from 'vitest';
import { readDraft } from '../support.ts';

const from = (text: string) =>
  readDraft(text).readings.map(({ expression, from }) =>
    from.kind === 'told' ? `${expression.words} < ${from.on.expression.words}` : expression.words,
  );

describe('a date without a year', () => {
  it('goes on with the one that names its year', () => {
    expect(from('هاجمت روسيا أوكرانيا في 24 شباط 2022. وسيطرت على مدينة خيرسون في 2 آذار.')).toEqual([
      '24 شباط 2022',
      '2 آذار < 24 شباط 2022',
    ]);
  });

  it.each([
    ['هاجمت روسيا أوكرانيا في 24 شباط 2022.\nوقصفت كييف في 2 آذار.', 'a paragraph begins anew'],
    ['هاجمت روسيا أوكرانيا في 24 شباط 2022. وقصفت كييف في 2 آذار الماضي.', 'its own words say which'],
    ['هاجمت روسيا أوكرانيا في 24 شباط 2022. وسيلتقي الرئيسان في 2 آذار.', 'it lies ahead'],
    [
      'هاجمت حماس إسرائيل في 7 تشرين الأول 2023. واغتيل القائد في 17 أيلول الماضي، وقصفت بيروت في 27 أيلول.',
      'another date stands between',
    ],
    ['هاجمت روسيا أوكرانيا في 24 شباط. وقصفت كييف في 2 آذار.', 'no year is named'],
  ])('%s does not: %s', (text) => {
    expect(from(text).some((row) => row.includes('<'))).toBe(false);
  });
});
