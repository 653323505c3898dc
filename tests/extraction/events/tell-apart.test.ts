// One verb or noun over several events: each with its own party, place and time.
import { describe, expect, it } from 'vitest';
import { mentionsIn } from './support.ts';

describe('a call with each at a time of his own', () => {
  it('is one call each', () => {
    const rows = mentionsIn(
      'تحدث الرئيس المصري هاتفيا مع الملك عبد الله الثاني مساء الأحد، والرئيس التركي أمس.',
    );
    expect(rows).toHaveLength(2);
    expect(rows.map(({ agents }) => agents.length)).toEqual([2, 2]);
    expect(rows.map(({ time }) => time)).toEqual(['مساء الأحد', 'أمس']);
  });

  it('is one where one time is told of all', () => {
    expect(mentionsIn('تحدث الرئيس المصري هاتفيا مع أمير قطر والرئيس التركي أمس.')).toHaveLength(1);
  });
});

describe('meetings named by two towns', () => {
  it('are one in each', () => {
    const rows = mentionsIn('أمل المبعوث أن تقود لقاءات جنيف وأستانا إلى حل.').filter(
      ({ type }) => type === 'meeting',
    );
    expect(rows.map(({ places }) => places)).toEqual([['geneva'], ['astana']]);
  });

  it('are one where a single meeting is told', () => {
    const rows = mentionsIn('عقد اجتماع في جنيف ولندن أمس بين روسيا وأوكرانيا.');
    expect(rows.filter(({ type }) => type === 'meeting')).toHaveLength(1);
  });
});
