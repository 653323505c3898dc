import { describe, expect, it } from 'vitest';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordReview } from '../../src/i18n/word-review.ts';

const EN = dateStyle('en');
const t = translator('en');

describe('the state of review in words', () => {
  it('is that of a machine until an editor signs', () => {
    expect(wordReview({ state: 'draft', by: null, on: null, decisions: [] }, EN, t)).toBe(
      'Machine draft, not reviewed by an editor',
    );
  });

  it('says how far an editor has come who has not signed', () => {
    const review = { state: 'draft', by: null, on: null, decisions: [] } as const;
    const partly = (reviewed: number, of: number) => ({
      ...review,
      decisions: [],
      progress: { reviewed, of },
    });
    expect(wordReview(partly(40, 100), EN, t)).toBe('Machine draft, under review: 40 of 100 events reviewed');
    const AR = dateStyle('ar');
    expect(wordReview(partly(40, 100), AR, translator('ar'))).toBe(
      'مسودة آلية قيد المراجعة: رُوجع 40 من 100 حدث',
    );
    expect(wordReview(partly(3, 11), AR, translator('ar', 'arab'))).toBe(
      'مسودة آلية قيد المراجعة: رُوجع ٣ من ١١ حدثاً',
    );
  });

  it('is a draft again where something has changed since somebody signed, who is still named', () => {
    expect(wordReview({ state: 'draft', by: 'Nadia', on: '2020-11-10', decisions: [] }, EN, t)).toBe(
      'Draft again: changed since Nadia reviewed it on 10 November 2020',
    );
  });

  it('names who signed, and the day', () => {
    expect(wordReview({ state: 'reviewed', by: 'Nadia', on: '2020-11-10', decisions: [] }, EN, t)).toBe(
      'Reviewed by Nadia on 10 November 2020',
    );
  });
});
