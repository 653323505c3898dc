import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../scripts/lib/edtf-bounds.ts';

describe('the bounds of a value', () => {
  it.each([
    ['2020-10-27', { first: '2020-10-27', last: '2020-10-27' }],
    ['2020-10-26/2020-10-27', { first: '2020-10-26', last: '2020-10-27' }],
    ['2020-02', { first: '2020-02-01', last: '2020-02-29' }],
    ['1994', { first: '1994-01-01', last: '1994-12-31' }],
    ['199X', { first: '1990-01-01', last: '1999-12-31' }],
    ['../2020-11-10', { first: null, last: '2020-11-10' }],
    ['1994/..', { first: '1994-01-01', last: null }],
    ['2020-10-13~', { first: '2020-10-13', last: '2020-10-13' }],
    ['2020-10-27T08:00+04:00', { first: '2020-10-27', last: '2020-10-27' }],
  ])('of %s are its first and last day', (value, bounds) => {
    expect(edtfBounds(value)).toEqual(bounds);
  });
});
