// Numbers of sequences: equal sequences, and only they, share one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SequenceNumbers } from '../../../src/extraction/arabic/sequence-numbers.ts';

const numberAll = (sequences: readonly (readonly number[])[], numbers = new SequenceNumbers()) =>
  sequences.map((sequence) => {
    for (const value of sequence) numbers.add(value);
    return numbers.finish();
  });

describe('the numbers of sequences', () => {
  it('count from 0 in the order in which different ones end', () => {
    const numbers = new SequenceNumbers();
    expect(numberAll([[1, 2], [2, 1], [1, 2], [], [1]], numbers)).toEqual([0, 1, 0, 2, 3]);
    expect([numbers.count, numbers.lengthOf(1), numbers.valueAt(1, 0)]).toEqual([4, 2, 2]);
  });

  it('are equal for equal sequences and only for them', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 20 }), (sequences) => {
        const names = sequences.map((values) => values.join());
        const first = [...new Set(names)];
        expect(numberAll(sequences)).toEqual(names.map((name) => first.indexOf(name)));
      }),
    );
  });

  it('stay so when they outgrow their room', () => {
    const many = Array.from({ length: 9000 }, (_, i) => [i, i + 1]);
    expect(numberAll([...many, ...many])).toEqual([...many.keys(), ...many.keys()]);
  });

  it('know whether a sequence has begun', () => {
    const numbers = new SequenceNumbers();
    expect(numbers.isBegun).toBe(false);
    numbers.add(7);
    expect(numbers.isBegun).toBe(true);
    numbers.finish();
    expect(numbers.isBegun).toBe(false);
  });
});
