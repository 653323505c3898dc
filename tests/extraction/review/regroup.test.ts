import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/corpus-schema.ts';
import { decisionSchema } from '../../../src/domain/review/review-schema.ts';
import { begin, openOf } from '../../../src/extraction/review/outcomes.ts';
import type { FoundMerge, Group, Groups } from '../../../src/extraction/review/regroup.ts';
import { founderOf, mergeGroups } from '../../../src/extraction/review/regroup.ts';
import { decide, linkTexts, machineOf } from './support.ts';

const linked = linkTexts({
  a: 'التقى الرئيس الأذربيجاني إلهام علييف وزير الخارجية الروسي في باكو يوم الجمعة.',
});
const [sample] = machineOf(linked).mentions;
const [member] = linked.clusters[0]?.members ?? [];

/** Events of one mention each, `m0` to `m<n-1>`, all in the article at hand. */
function makeGroups(count: number): { readonly groups: Groups; readonly mentions: readonly Mention[] } {
  if (!sample || !member) throw new Error('the sample tells nothing');
  const mentions = Array.from({ length: count }, (_, at): Mention => ({ ...sample, id: `m${at}` }));
  const groups = new Map(
    mentions.map((mention): [string, Group] => [
      mention.id,
      { members: [{ ...member, mention }], reasons: [] },
    ]),
  );
  return { groups, mentions };
}

const at = {
  article: 'a',
  exact: 'x',
  prefix: '',
  suffix: '',
  trigger: { start: 0, words: 'x' },
};
/** Merges of the events of these mentions, each pair from and into. */
function makeMerges(
  mentions: readonly Mention[],
  pairs: readonly (readonly [number, number])[],
): FoundMerge[] {
  const decisions = pairs.map(([from, to]) =>
    decisionSchema.parse(decide(`d${from}-${to}`, { kind: 'merge', at, into: at })),
  );
  return openOf(begin(decisions), 'merge').flatMap((entry, i): FoundMerge[] => {
    const [from, into] = (pairs[i] ?? []).map((place) => mentions[place]);
    return from && into ? [{ entry, at: from, into }] : [];
  });
}
const fateOf = ({ entry }: FoundMerge) => entry.fate?.status;

describe('merges', () => {
  it('follow a chain of ten thousand events to its end', () => {
    const count = 10_000;
    const { groups, mentions } = makeGroups(count);
    const pairs = Array.from({ length: count - 1 }, (_, from) => [from, from + 1] as const);
    const merges = makeMerges(mentions, pairs);
    mergeGroups(groups, { merges, hides: [] }, () => null, []);
    expect(new Set(merges.map(fateOf))).toEqual(new Set(['applied']));
    const whole = new Set(groups.values());
    expect(whole.size).toBe(1);
    expect([...whole].map(founderOf)).toEqual([`m${count - 1}`]);
  });

  it('that lead into a circle are joined to what of it they name, those of the circle are not', () => {
    const { groups, mentions } = makeGroups(6);
    // 0 → 1 → 2 → 3 → 1, and 4 → 0; 5 stands alone.
    const merges = makeMerges(mentions, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 1],
      [4, 0],
    ]);
    mergeGroups(groups, { merges, hides: [] }, () => null, []);
    expect(merges.map(fateOf)).toEqual(['applied', 'conflict', 'conflict', 'conflict', 'applied']);
    expect([...new Set(groups.values())].map(founderOf).sort()).toEqual(['m1', 'm2', 'm3', 'm5']);
  });
});
