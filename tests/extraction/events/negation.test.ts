// Deeds told not to have been done.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const claims = (text: string) => mentionsIn(text).flatMap((row) => row.claims);

describe('a deed that there was not', () => {
  it.each([
    ['قالت روسيا إنه لم تكن هناك غارات جوية على مدينة خاركيف.'],
    ['قالت روسيا إنه لا يوجد أي انسحاب من مدينة خاركيف.'],
    ['قالت روسيا إن الأنباء باطلة ولم ننفذ أي غارات على مدينة خاركيف.'],
  ])('%s is denied', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^russia: denies/)]);
  });

  it.each([
    ['قالت روسيا إن هناك غارات جوية على مدينة خاركيف.'],
    ['قالت روسيا إن القصف سيتواصل ما لم تكن هناك هدنة في مدينة خاركيف.'],
  ])('%s is not', (text) => {
    expect(claims(text).join()).not.toContain('denies');
  });
});

describe('what is refused until something else', () => {
  it('is refused: "إلا بعد" is a condition', () => {
    const [row] = mentionsIn('قالت روسيا إن قواتها لن تنسحب من خاركيف إلا بعد تسليم السلاح.');
    expect(row?.type).toBe('refusal');
  });
});

describe('what is excepted', () => {
  it.each([
    ['قالت روسيا إن طيرانها لم يستهدف سوى مواقع عسكرية في خاركيف.'],
    ['قالت روسيا إنها لم تقصف إلا مواقع عسكرية في خاركيف.'],
  ])('%s was done', (text) => {
    expect(claims(text)).toEqual([expect.stringMatching(/^russia: asserts/)]);
  });

  it.each([
    ['قالت روسيا إنها لم تقصف مدينة خاركيف إلا أن الاتهامات تتكرر.'],
    ['قالت روسيا إنها لم تقصف مدينة خاركيف، ولا تستهدف الحرب سوى الجيش.'],
  ])('%s: another clause excepts nothing', (text) => {
    expect(claims(text)[0]).toMatch(/^russia: denies/);
  });
});
