import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/iso-day.ts';
import { makeShadow } from '../../../src/extraction/arabic/shadow.ts';
import { placeAll } from '../../../src/extraction/article/publication-constraint.ts';
import type { NamedSince } from '../../../src/extraction/article/publication-dated-names.ts';
import { findNamedDates } from '../../../src/extraction/article/publication-named-dates.ts';
import { findTimes } from '../../../src/extraction/time/find-times.ts';

/** The constraints of a text in which "مؤتمر النهر" is one of 19 January 2020. */
function read(text: string) {
  const shadow = makeShadow(text);
  const start = text.indexOf('مؤتمر النهر');
  const name: NamedSince = {
    span: { start, end: start + 'مؤتمر النهر'.length },
    words: 'مؤتمر النهر',
    id: 'river',
    grade: 'loose',
    from: dayNumber('2020-01-19'),
    to: null,
    former: false,
  };
  return findNamedDates(shadow, [name], placeAll(shadow, findTimes(shadow)));
}

describe('a name of a known day with its date', () => {
  it('tells the year of the date', () => {
    const { constraints, others } = read('والتحضير لمؤتمر النهر المتوقع عقده في 19 يناير الجاري.');
    const days = ['2020-01-14', '2019-08-01', '2021-01-19', '2019-01-19'];
    expect(constraints.map(({ supports }) => days.map((day) => supports(dayNumber(day))))).toEqual([
      [true, true, false, false],
    ]);
    expect(others).toEqual([]);
    expect(constraints[0]?.step('2020-01-14')).toEqual({
      rule: 'publication.named-date',
      params: { words: 'مؤتمر النهر', date: '19 يناير الجاري', began: '2020-01-19', result: '2020-01-14' },
    });
  });

  it.each([
    ['of another day', 'والتحضير لمؤتمر النهر المتوقع عقده في 20 يناير.'],
    ['with its year', 'وكان مؤتمر النهر قد عُقد في 19 يناير 2020.'],
    ['of another sentence', 'والتحضير لمؤتمر النهر جار. ويصل الوفد في 19 يناير.'],
    ['before it', 'ويُعقد في 19 يناير مؤتمر النهر.'],
  ])('tells nothing by a date %s', (_, text) => {
    const { constraints, others } = read(text);
    expect(constraints).toEqual([]);
    expect(others).toHaveLength(1);
  });
});
