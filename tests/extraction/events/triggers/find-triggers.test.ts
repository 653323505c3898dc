import { describe, expect, it } from 'vitest';
import { findTriggers } from '../../../../src/extraction/events/triggers/find-triggers.ts';
import { rule } from '../../../../src/extraction/events/triggers/trigger.ts';
import { viewOf } from '../view-of.ts';

describe('finding triggers', () => {
  it('asks a rule of the words that open it by their sense and of those written so', () => {
    expect(findTriggers(viewOf('اندلعت اشتباكات بين الجيش والمتمردين.')).map((found) => found.rule)).toEqual([
      'clash',
    ]);
    expect(findTriggers(viewOf('نفى المكتب وجود أي اتفاق.')).map((found) => found.rule)).toContain(
      'existence',
    );
  });

  it('finds nothing where no word opens a rule', () => {
    expect(findTriggers(viewOf('الطقس جميل اليوم.'))).toEqual([]);
  });

  it('gives the triggers in the order of the sentence, whichever rule is asked first', () => {
    const found = findTriggers(viewOf('قصفت الطائرات المدينة ثم رفضت الحكومة وقف إطلاق النار.'));
    const places = found.map(({ first }) => first);
    expect(places.length).toBeGreaterThan(1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('keeps with a rule what opens it', () => {
    const made = rule('clash', ['fight'], () => null);
    expect(made).toMatchObject({ name: 'clash', concepts: ['fight'], written: null });
    expect(rule('existence', { written: /^وجود$/ }, () => null).concepts).toEqual([]);
  });
});
