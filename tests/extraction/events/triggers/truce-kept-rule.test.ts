// Truces that somebody binds himself to, and keeping that is no truce, denied or a condition.
import { describe, expect, it } from 'vitest';
import { eventsIn, mentionsIn } from '../support.ts';

describe('a truce taken upon oneself', () => {
  it.each([
    ['وقالت الجماعة إنها ستلتزم بوقف إطلاق النار.', 'planned'],
    ['وأعلنت الحركة التزامها بالهدنة.', 'happened'],
    ['وقال إن الجيش لا يزال ملتزما بوقف إطلاق النار.', 'ongoing'],
  ])('%s', (text, modality) => {
    const truce = mentionsIn(text).find(({ type }) => type === 'ceasefire-agreement');
    expect(truce?.modality).toBe(modality);
  });

  it.each([
    'وقال إن الجيش غير ملتزم بوقف إطلاق النار.',
    'وسنتوقف طالما التزمت إسرائيل بالهدنة.',
    'ستلتزم الشركة بالعقد.',
    'ويلتزم السكان بالهدنة عادة.',
  ])('is none: %s', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('ceasefire-agreement'))).toEqual([]);
  });

  it.each([
    'أعلنت الحكومة وقفا أحادي الجانب لإطلاق النار.',
    'وأعلنت الجماعة وقفا مؤقتا أحادي الجانب للعمليات.',
  ])('may be one-sided: %s', (text) => {
    expect(eventsIn(text)[0]).toMatch(/^ceasefire-agreement/);
  });
});

describe('a truce supposed or not kept', () => {
  it.each([
    'إذا كان الجيش ملتزما بوقف إطلاق النار فلن نهاجم.',
    'ما دام الطرفان ملتزمين بالهدنة فلن تعود الحرب.',
    'وقال إن أي طرف ملتزم بالهدنة سيحظى بالدعم.',
    'ما التزم الجيش السوداني بوقف إطلاق النار.',
  ])('tells nothing: %s', (text) => {
    expect(eventsIn(text).filter((event) => event.startsWith('ceasefire-agreement'))).toEqual([]);
  });
});
