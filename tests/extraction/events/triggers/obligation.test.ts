// What somebody says that another must do or answer for.
import { describe, expect, it } from 'vitest';
import { eventsIn, mentionsIn } from '../support.ts';

describe('a demand or an accusation', () => {
  it.each([
    ['وقال الوزير الفرنسي إن روسيا يجب أن تسحب قواتها من مالي.', 'demand: يجب'],
    ['وأضاف الرئيس السوداني أنه يجب على إثيوبيا وقف الهجوم.', 'demand: يجب'],
    ['وقال الوزير الفرنسي إن روسيا تتحمل مسؤولية القصف.', 'accusation: تتحمل'],
  ])('%s', (text, event) => {
    expect(eventsIn(text)).toContain(event);
  });

  it('is of whom it names', () => {
    const told = mentionsIn('وقال الوزير الفرنسي إن روسيا تتحمل مسؤولية القصف.').find(
      ({ type }) => type === 'accusation',
    );
    expect(told?.targets).toEqual(['russia']);
  });
});

describe('neither', () => {
  it.each([
    ['يجب على السكان مغادرة المدينة.', 'nobody named, and nobody says so'],
    ['وقال الوزير إن الوضع في سوريا يجب أن يتغير.', 'a place is told nothing'],
    ['وقال الوزير إن المزارعين تحملوا الخسائر.', 'losses are borne'],
  ])('%s (%s)', (text) => {
    expect(eventsIn(text).filter((event) => /^(?:demand|accusation)/.test(event))).toEqual([]);
  });
});
