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

describe('a deed that is not claimed', () => {
  it.each([
    ['أعلنت حركة الشباب رفضها تحمل مسؤوليتها عن التفجير.', 'it is rejected'],
    ['أعلنت حركة الشباب مسؤوليتها عن التحقيق في التفجير.', 'something else is answered for'],
    ['أعلن الجيش السوداني مسؤوليته عن الإخفاق في صد هجوم على المدينة.', 'a failure is answered for'],
    ['تبنى مجلس الأمن قرارا بشأن الهجمات على السفن.', 'a resolution is adopted'],
    ['تبنت الجمعية العامة بيانا ضد الهجوم على المدينة.', 'a statement is adopted'],
    ['تبنت إثيوبيا رواية إريتريا بشأن الهجوم.', 'a version is adopted'],
  ])('%s: %s', (text) => {
    expect(mentionsIn(text).filter(({ type, agents }) => type !== 'refusal' && agents.length > 0)).toEqual(
      [],
    );
  });

  it('is denied by who says that it is not his', () => {
    expect(seen('أعلنت حركة الشباب عدم مسؤوليتها عن التفجير.')?.[1]).toMatch(/^al-shabaab: denies/);
  });

  it.each([
    ['أعلنت حركة الشباب مسؤوليتها عن ثلاث هجمات في مقديشو.', 'a number between'],
    ['تبنت حركة الشباب أمس في بيان لها الهجوم.', 'a time and where it is told between'],
  ])('%s is one that is: %s', (text) => {
    expect(seen(text)?.[0]).toBe('al-shabaab');
  });
});
