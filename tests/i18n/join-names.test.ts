import { expect, it } from 'vitest';
import { joinNames } from '../../src/i18n/join-names.ts';
import { translator } from '../../src/i18n/translate.ts';

it('names are joined as a sentence has them, in each language', () => {
  expect(joinNames([], translator('en'))).toBe('');
  expect(joinNames(['Armenia'], translator('en'))).toBe('Armenia');
  expect(joinNames(['Armenia', 'Azerbaijan', 'Turkey'], translator('en'))).toBe(
    'Armenia, Azerbaijan and Turkey',
  );
  expect(joinNames(['أرمينيا', 'أذربيجان', 'تركيا'], translator('ar'))).toBe('أرمينيا وأذربيجان وتركيا');
});
