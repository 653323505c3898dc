import { describe, expect, it } from 'vitest';
import { languagesWithoutClaimant } from '../../../src/domain/review/title-warning.ts';

const AZERBAIJAN = {
  label: { ar: 'أذربيجان', en: 'Azerbaijan' },
  names: [{ text: 'أذربيجاني', lang: 'ar' }],
};

describe('the shortest form of a one-sided claim', () => {
  it.each([
    [{ ar: 'أذربيجان: السيطرة على شوشا', en: 'Azerbaijan: capture of Shusha' }, []],
    [{ ar: 'سيطرة على شوشا بحسب اذربيجان', en: 'Capture of Shusha' }, ['en']],
    [{ ar: 'السيطرة على شوشا', en: 'Capture of Shusha' }, ['ar', 'en']],
    [{ ar: 'إعلان لأذربيجان', en: '' }, []],
    [{ ar: 'الإعلان الأذربيجاني', en: '' }, []],
  ])('%o lacks the claimant in %o', (label, languages) => {
    expect(languagesWithoutClaimant(label, [AZERBAIJAN])).toEqual(languages);
  });

  it('lacks nobody where there is nobody to name', () => {
    expect(languagesWithoutClaimant({ ar: 'هدنة', en: 'Truce' }, [])).toEqual([]);
  });
});
