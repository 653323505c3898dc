// How far what somebody says reaches.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).map((row) => row.claims);

describe('what is said ends', () => {
  it('where a noun that is said gives way to another verb', () => {
    expect(claims('أعلنت روسيا السيطرة على مدينة خيرسون، وقصفت أوكرانيا مدينة بيلغورود.')).toEqual([
      ['russia: asserts'],
      [],
    ]);
  });

  it('at "في حين"', () => {
    expect(claims('قالت روسيا إنها سيطرت على مدينة خيرسون، في حين قصفت أوكرانيا مدينة بيلغورود.')).toEqual([
      ['russia: asserts'],
      [],
    ]);
  });

  it('for a denial at a relative clause: what it tells is known', () => {
    expect(claims('نفت روسيا قصف مدينة خاركيف التي انسحبت منها القوات الأوكرانية.').at(-1)).not.toEqual([
      expect.stringContaining('denies'),
    ]);
  });
});

describe('what is said goes on', () => {
  it('over a coordinated clause behind أن', () => {
    expect(claims('قالت روسيا إنها سيطرت على مدينة خيرسون، وقصفت مدينة أوديسا.')).toEqual([
      ['russia: asserts'],
      ['russia: asserts'],
    ]);
  });
});

describe('what is said ends too', () => {
  it('at "في وقت" with a verb, not at "في وقت سابق"', () => {
    expect(
      claims('أعلنت روسيا السيطرة على مدينة خيرسون، في وقت قصفت أوكرانيا مدينة بيلغورود.').at(-1),
    ).toEqual([]);
    expect(claims('قالت روسيا إن أوكرانيا، في وقت سابق، قصفت مدينة بيلغورود.').at(-1)).toEqual([
      'russia: asserts',
    ]);
  });

  it('for a noun at "كما" with a verb', () => {
    expect(claims('أكدت روسيا مقتل أربعة من جنودها، كما قصفت أوكرانيا مدينة بيلغورود.').at(-1)).toEqual([]);
  });
});
