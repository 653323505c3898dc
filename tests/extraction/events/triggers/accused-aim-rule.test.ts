// What somebody says that another's deeds are to wreck.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('an aim that accuses', () => {
  it.each([
    ['وقالت حماس إن الغارات تهدف إلى إفشال المفاوضات.', 'accusation: تهدف إلى إفشال'],
    ['وقال الوفد إن القصف يسعى إلى تقويض الهدنة.', 'accusation: يسعى إلى تقويض'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it.each([
    ['وقال الوزير إن الخطة تهدف إلى دعم المزارعين.', 'an aim of good'],
    ['وتهدف الحملة إلى تعطيل المرور.', 'nobody says so'],
  ])('none: %s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
