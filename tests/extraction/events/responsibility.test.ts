// A deed that somebody claims is on his word and on his account.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

const seen = (text: string) => {
  const row = mentionsIn(text).at(-1);
  return row && [row.agents.join(), row.claims.join()];
};

describe('who claims a deed', () => {
  it.each([
    ['أعلنت حركة الشباب مسؤوليتها عن التفجير.', 'al-shabaab', 'right behind the verb'],
    [
      'وأعلنت حركة الشباب، التي تسعى إلى إسقاط الحكم، مسؤوليتها عن الهجوم.',
      'al-shabaab',
      'with what is told of it',
    ],
    ['وكان تنظيم داعش قد أعلن مسؤوليته المباشرة عن الهجوم على السوق.', 'islamic-state', 'before the verb'],
    ['وتبنى تنظيم داعش، في بيان مصور، الهجمات على مدينة تدمر.', 'islamic-state', 'by the verb of adopting'],
    ['وتبنت طالبان هجوما على قاعدة عسكرية.', 'taliban', 'of a deed told for the first time'],
  ])('%s', (text, claimant) => {
    expect(seen(text)).toEqual([claimant, `${claimant}: asserts`]);
  });

  it.each([
    ['ولم تتبن أي جهة الهجوم.', 'nobody adopts it'],
    ['لم تعلن حركة الشباب مسؤوليتها عن الهجوم.', 'it has not been claimed'],
  ])('%s: %s', (text) => {
    expect(seen(text)?.[1] ?? '').toBe('');
  });

  it('is not whoever tells of it', () => {
    expect(seen('قالت وزارة الدفاع الروسية إن تنظيم داعش تبنى الهجوم.')?.[0]).toBe('islamic-state');
  });
});
