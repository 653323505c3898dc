// Journeys whose subject stands behind their goal, and arrivals as nouns.
import { describe, expect, it } from 'vitest';
import { eventsIn, tell } from '../support.ts';

describe('an arrival', () => {
  it.each([
    ['ووصل إلى صنعاء يوم السبت المبعوث الأممي مارتن غريفيث.', 'visit "ووصل" by martin-griffiths at sanaa'],
    ['وأعلنت الحركة وصول وفدها المفاوض إلى القاهرة.', 'visit "وصول" at cairo'],
  ])('%s', (text, told) => {
    expect(tell(text).join('\n')).toContain(told);
  });

  it.each([
    ['ووصل إلى صنعاء يوم السبت قمح وأرز.', 'goods'],
    ['وأخر الثلج وصول البريد إلى القاهرة.', 'mail'],
  ])('none: %s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
