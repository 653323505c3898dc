// What somebody is able to do is told of him, not of a deed.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('an ability', () => {
  it.each([
    'وقال الخبير إن المسلحين ما زالوا قادرين على شن هجمات على المدينة أو السيطرة على بلدات.',
    'وستعزز الصفقة قدرات الجيش على استهداف المسلحين.',
  ])('is no event: %s', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });

  it('leaves what was done', () => {
    expect(eventsIn('شن المسلحون هجوما على مدينة سرت.')).toHaveLength(1);
    expect(eventsIn('ردت القوات على قصف مدينة حلب.')).toContain('strike: قصف');
  });
});
