// Which mentions are compared: the index answers as looking at every pair would.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { daysBetween } from '../../../src/domain/iso-day.ts';
import { findCandidates } from '../../../src/extraction/assemble/link-candidates.ts';
import { areKin } from '../../../src/extraction/assemble/link-conflict.ts';
import type { LinkInput } from '../../../src/extraction/assemble/link-input.ts';
import { day, makeLinkInput, makeMention } from './support.ts';

const SPAN = { start: 0, end: 4 };
const anyInput = fc
  .record({
    article: fc.constantFrom('a', 'b', 'c'),
    type: fc.constantFrom<Mention['type']>('strike', 'attack', 'clash', 'meeting', 'call'),
    start: fc.constantFrom('2024-05-01', '2024-05-04', '2024-05-06', '2024-05-10', null),
    days: fc.constantFrom<number | null>(0, 1, 5, null),
    places: fc.subarray(['rafah', 'doha'], { maxLength: 1 }),
    actors: fc.subarray(['israel', 'iran'], { maxLength: 1 }),
    words: fc.constantFrom('قصفت طائرات حربية الحي', 'طال القصف سوقا قديمة', 'القصف'),
  })
  .map(({ start, days, places, actors, ...rest }) => {
    const end =
      start === null || days === null
        ? null
        : start.replace(/\d\d$/, (d) => String(Number(d) + days).padStart(2, '0'));
    return makeLinkInput(
      makeMention({
        ...rest,
        date: { ...day(start, end), basis: 'explicit', expression: null, steps: [] },
        places: places.map((place) => ({ place, span: SPAN })),
        actors: actors.map((actor) => ({ actor, role: 'agent', span: SPAN })),
      }),
    );
  });

const shareOne = <T>(a: Iterable<T>, b: Iterable<T>) => {
  const others = new Set(b);
  return [...a].some((item) => others.has(item));
};
const stretchOf = ({ mention: { date } }: LinkInput) => {
  if (date.start === null || date.end === null || daysBetween(date.start, date.end) >= 3) return null;
  return [date.start, date.end] as const;
};

/** Whether a pair is worth comparing, asked of it alone. */
function isWorth(a: LinkInput, b: LinkInput): boolean {
  if (!areKin(a.mention.type, b.mention.type)) return false;
  if (a.mention.article === b.mention.article || shareOne(a.least, b.least)) return true;
  if (!shareOne([...a.points, ...a.sides], [...b.points, ...b.sides])) return false;
  const [x, y] = [stretchOf(a), stretchOf(b)];
  return x === null || y === null || (daysBetween(x[1], y[0]) <= 2 && daysBetween(y[1], x[0]) <= 2);
}

describe('the candidates of a mention', () => {
  it('are the earlier ones that share an article, a run, or a place or party about the same day', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 15 }), (inputs) => {
        const found = [...findCandidates(inputs)].map((candidates) => [...candidates]);
        expect(found).toEqual(
          inputs.map((input, i) => inputs.flatMap((other, k) => (k < i && isWorth(other, input) ? [k] : []))),
        );
      }),
    );
  });

  it('are the latest forty of those that share one thing alone', () => {
    const inputs = Array.from({ length: 60 }, () =>
      makeLinkInput(makeMention({ words: 'القصف', article: 'a' })),
    );
    expect([...findCandidates(inputs)].at(-1)).toEqual(Int32Array.from({ length: 40 }, (_, i) => i + 19));
  });
});
