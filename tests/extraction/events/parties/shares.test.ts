// How much of an article is about each side.
import { describe, expect, it } from 'vitest';
import { sharesOf } from '../../../../src/extraction/events/parties/shares.ts';
import { readDraft } from '../support.ts';

describe('the share of a side', () => {
  const { names } = readDraft('قصفت أرمينيا المدينة. ونفت أرمينيا ذلك. وردت أذربيجان.');
  const share = sharesOf(names.mentions, (actor) => actor);

  it('is one for the side that is named most, less for others and nought for strangers', () => {
    expect([share('armenia'), share('azerbaijan'), share('yemen')]).toEqual([1, 0.5, 0]);
  });

  it('is nought for all where nobody is named', () => {
    expect(sharesOf([], (actor) => actor)('armenia')).toBe(0);
  });
});
