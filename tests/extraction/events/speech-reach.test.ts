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
