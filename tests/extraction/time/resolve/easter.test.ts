import { describe, expect, it } from 'vitest';
import { isoWeekday } from '../../../../src/domain/iso-day.ts';
import { easternEaster, westernEaster } from '../../../../src/extraction/time/resolve/easter.ts';

describe('Easter', () => {
  it.each([
    [1954, '1954-04-18', '1954-04-25'],
    [2000, '2000-04-23', '2000-04-30'],
    [2013, '2013-03-31', '2013-05-05'],
    [2016, '2016-03-27', '2016-05-01'],
    [2017, '2017-04-16', '2017-04-16'],
    [2019, '2019-04-21', '2019-04-28'],
    [2020, '2020-04-12', '2020-04-19'],
    [2024, '2024-03-31', '2024-05-05'],
  ])('of %i is on %s in the West, on %s in the East', (year, western, eastern) => {
    expect([westernEaster(year), easternEaster(year)]).toEqual([western, eastern]);
  });

  it('is a Sunday in every year', () => {
    for (let year = 1800; year <= 2199; year++) {
      expect([westernEaster(year), easternEaster(year)].map((day) => isoWeekday(day ?? ''))).toEqual([7, 7]);
    }
  });
});
