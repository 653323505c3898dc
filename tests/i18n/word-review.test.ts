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
