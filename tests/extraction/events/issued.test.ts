// Whose words a document is.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

describe('a document', () => {
  it.each([
    ['وجاء في بيان صادر عن وزارة الدفاع الروسية أن أوكرانيا قصفت مدينة كورسك.', 'russia-mod: asserts'],
    ['وذكر تقرير لوكالة رويترز أن روسيا قصفت مدينة خاركيف.', 'reuters: asserts'],
    [
      'وأفاد بيان صادر مساء الثلاثاء عن وزارة الدفاع الروسية بأن أوكرانيا قصفت مدينة كورسك.',
      'russia-mod: asserts',
    ],
    ['وقال بيان أصدرته حركة حماس إن إسرائيل قصفت مدينة رفح.', 'hamas: asserts'],
  ])('%s', (text, claim) => {
    expect(mentionsIn(text).at(-1)?.claims).toEqual([claim]);
  });

  it('does what its issuer does by it', () => {
    const [demand] = mentionsIn('ودعا بيان صادر عن وزارة الخارجية المصرية إسرائيل إلى سحب قواتها.');
    expect(demand?.agents).toEqual(['egypt-mfa']);
  });

  it('is its issuer\'s again as "the statement"', () => {
    const text =
      'ودعا بيان صادر عن وزارة الخارجية المصرية المجتمع الدولي إلى التدخل. وأكد البيان أن إسرائيل قصفت مدينة رفح.';
    expect(mentionsIn(text).at(-1)?.claims).toEqual(['egypt-mfa: asserts']);
  });
});
