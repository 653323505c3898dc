// What is denied to exist: accords, truces, troops; a thing denied that is no event opens none.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../support.ts';

describe('what is denied to be there', () => {
  it.each([
    ['نفى وزير الخارجية السوداني وجود أي اتفاق مع إثيوبيا.', 'agreement'],
    ['ونفت روسيا وجود قوات في ليبيا.', 'deployment'],
    ['ونفى الجيش السوداني وجود هدنة في الخرطوم.', 'ceasefire-agreement'],
  ])('is told and denied: %s', (text, type) => {
    const rows = mentionsIn(text);
    expect(rows.map((row) => row.type)).toEqual([type]);
    expect(rows[0]?.claims[0]).toContain('denies');
  });

  it.each(['نفى الوزير المصري وجود أزمة في السلع.', 'أكد الوزير المصري وجود خطة للتعليم.'])(
    'is none: %s',
    (text) => {
      expect(mentionsIn(text)).toEqual([]);
    },
  );
});
