// Denials by a noun whose pronoun is what is denied.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const told = (text: string) => mentionsIn(text).map(({ type, claims }) => `${type}: ${claims.join(', ')}`);

describe('"وهو ما سارعت إلى نفيه"', () => {
  it('is the denial of who was charged, where nobody is named', () => {
    expect(told('اتهمت أوكرانيا روسيا بقصف مدينة خاركيف، وهو ما سارعت إلى نفيه.')).toEqual([
      'accusation: ',
      'strike: ukraine: asserts',
      'strike: russia: denies responsibility',
    ]);
  });

  it('is that of who is named', () => {
    expect(told('قالت أوكرانيا إن روسيا قصفت مدينة خاركيف، الأمر الذي بادرت موسكو إلى نفيه.').at(-1)).toBe(
      'strike: russia: denies responsibility',
    );
  });

  it('tells nothing new where it is a habit', () => {
    expect(
      told('اتهمت أوكرانيا إيران بقصف مدينة خاركيف، وهو ما دأبت طهران على نفيه.').some((row) =>
        row.includes('denies'),
      ),
    ).toBe(false);
  });
});
