// The fighting that has to stop, as somebody says.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support.ts';

describe('a truce that is due', () => {
  it.each([
    ['وشدد الوزير على أنه يجب وقف القتال في الخرطوم فورا.', 'يجب وقف القتال'],
    ['وقال الوسيط إنه ينبغي للطرفين وقف إطلاق النار في مأرب.', 'ينبغي للطرفين وقف إطلاق النار'],
    ['وقالت كينيا إن الحرب لا بد أن تتوقف.', 'الحرب لا بد أن تتوقف'],
    ['وأضاف أنه يجب أن يتوقف القصف في تعز.', 'يجب أن يتوقف القصف'],
  ])('is called for: %s', (text, trigger) => {
    expect(eventsIn(text)).toEqual([`ceasefire-call: ${trigger}`]);
  });

  it.each([
    ['وقال المدرب إنه يجب الفوز في المباراة.', 'no fighting'],
    ['وقال إنه لا يجب وقف القتال الآن.', 'negated'],
    ['ويجب أن يعلم القراء أن الهدنة قديمة.', 'another verb has it'],
  ])('is not: %s (%s)', (text) => {
    expect(eventsIn(text)).toEqual([]);
  });
});
