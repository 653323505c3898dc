// Forces that come near a place, or try to take it.
import { describe, expect, it } from 'vitest';
import { eventsIn, tell } from '../support.ts';

describe('forces before a place', () => {
  it.each([
    ['وباتت القوات الحكومية تقترب من مدينة سنجة.', 'ongoing advance "تقترب" at singa'],
    ['واقترب المقاتلون من مدينة سنجة.', 'advance "واقترب" at singa'],
    [
      'وتحاول القوات الروسية السيطرة على مدينة باخموت.',
      'ongoing attack "وتحاول القوات الروسية السيطرة" by russia-army at bakhmut',
    ],
    ['وحاول المسلحون اقتحام القاعدة.', 'attack "اقتحام"'],
  ])('%s', (text, told) => {
    expect(tell(text).join('\n')).toContain(told);
  });

  it.each([
    ['واقترب الوفدان من اتفاق في جنيف.', 'an accord is no ground'],
    ['واقترب فصل الشتاء من مدينة غزة.', 'no force'],
    ['ويدعم الأهالي الجيش الذي يحاول السيطرة على المنطقة.', 'a relative clause'],
  ])('none: %s (%s)', (text) => {
    expect(eventsIn(text).filter((event) => /^(?:advance|attack|capture)/.test(event))).toEqual([]);
  });
});
