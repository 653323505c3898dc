// Which tolls a mention may be told by again: its own, or those of the losses beside it.
import { describe, expect, it } from 'vitest';
import type { Mention, Quantity } from '../../../src/domain/corpus-schema.ts';
import { makeNumbering } from '../../../src/extraction/assemble/sets.ts';
import { tollsOf } from '../../../src/extraction/assemble/link-tolls.ts';
import { makeMention } from './support.ts';

const count = (kind: Quantity['kind'], low: number): Quantity => ({
  kind,
  of: '',
  low,
  high: low,
  approx: false,
  whose: null,
  countedBy: null,
  cumulative: false,
  span: { start: 0, end: 1 },
});

/** What mentions of one sentence are told by: each its type, where its trigger begins, and what it counts. */
function tollsIn(...parts: [type: Mention['type'], start: number, ...counts: Quantity[]][]): string[] {
  const numbering = makeNumbering();
  const mentions = parts.map(([type, start, ...quantities]) =>
    makeMention({ type, quantities, trigger: { start, end: start + 4 } }),
  );
  return tollsOf(mentions, numbering).map((toll) => toll.map(numbering.nameOf).join());
}

describe('the toll by which a deed is told', () => {
  it('is that of the losses beside it', () => {
    expect(tollsIn(['strike', 0], ['losses', 20, count('killed', 7)])).toEqual(['killed 7', 'killed 7']);
  });

  it('is that of the nearest losses, and losses are of the nearest deed', () => {
    expect(
      tollsIn(['losses', 0, count('killed', 9)], ['strike', 20], ['losses', 50, count('killed', 800)]),
    ).toEqual(['killed 9', 'killed 9', 'killed 800']);
    expect(tollsIn(['clash', 0], ['strike', 40], ['losses', 50, count('killed', 7)])).toEqual([
      '',
      'killed 7',
      'killed 7',
    ]);
  });

  it('is not one far off in a long sentence, nor that of another', () => {
    expect(tollsIn(['strike', 0], ['losses', 200, count('killed', 7)])).toEqual(['', 'killed 7']);
    const numbering = makeNumbering();
    const [strike, losses] = [
      makeMention(),
      makeMention({
        type: 'losses',
        quantities: [count('killed', 7)],
        passage: { start: 20, end: 30, exact: 'قتل سبعة', prefix: '', suffix: '' },
        trigger: { start: 20, end: 23 },
      }),
    ];
    expect(tollsOf([strike, losses], numbering)[0]).toEqual([]);
  });

  it('counts people, and more than one', () => {
    expect(tollsIn(['losses', 0, count('destroyed', 7), count('killed', 1)])).toEqual(['']);
    expect(tollsIn(['losses', 0, count('wounded', 7)])).toEqual(['wounded 7']);
  });

  it('belongs to no talks', () => {
    expect(tollsIn(['meeting', 0], ['losses', 10, count('killed', 7)])).toEqual(['', 'killed 7']);
  });
});
