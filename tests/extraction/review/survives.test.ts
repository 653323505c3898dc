// Random decisions of every kind, then random edits of what the engine is given, and an engine that calls things otherwise: every
// decision is carried out on its own passage or reported; none is lost, none lands elsewhere.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import type { Decision, ReviewFile } from '../../../src/domain/review/review-schema.ts';
import { reviewFileSchema } from '../../../src/domain/review/review-schema.ts';
import { reviewReportSchema } from '../../../src/domain/review/review-report.ts';
import type { Draft } from '../../../src/extraction/draft.ts';
import type { FinishedCorpus } from '../../../src/extraction/review/finish-corpus.ts';
import { finishCorpus, linkCorpus } from '../../../src/extraction/pipeline.ts';
import { faultsOf, SITE } from '../assemble/support.ts';
import { LEXICON } from '../events/support.ts';
import type { World } from './edited-world.ts';
import { machine, original, ORIGINALS, OTHERS, strayEffects, wrongWith } from './edited-world.ts';
import type { Edit } from './edits.ts';
import { applyEdit, draftOf, editsOf } from './edits.ts';
import type { DecisionSeed } from './random-decisions.ts';
import { decisionOf, decisionSeeds, NAMED } from './random-decisions.ts';
import { reviewOf, signed } from './support.ts';

/** A better or a worse engine: other types, another order of mentions. */
function otherEngine(drafts: readonly Draft[], types: readonly number[], turns: boolean): Draft[] {
  if (types.length === 0 && !turns) return [...drafts];
  return drafts.map((draft) => {
    const mentions = draft.mentions.map((mention, at) => {
      const type = types[at % Math.max(1, types.length)];
      return type === undefined || type < 0
        ? mention
        : { ...mention, type: EVENT_TYPES[type % EVENT_TYPES.length] ?? mention.type };
    });
    return { ...draft, mentions: turns ? mentions.reverse() : mentions };
  });
}

function build(
  seeds: readonly DecisionSeed[],
  signedCount: number,
): { readonly decisions: readonly Decision[]; readonly review: ReviewFile } {
  const decisions = seeds.map((one, n) => decisionOf(machine, one, n));
  const signoffs = signedCount > 0 ? [signed(...decisions.slice(0, signedCount).map(({ id }) => id))] : [];
  const review = reviewOf(original, decisions, { ...NAMED, signoffs });
  reviewFileSchema.parse(review);
  return { decisions, review };
}

function finish(drafts: readonly Draft[], review: ReviewFile) {
  return finishCorpus(linkCorpus(drafts, SITE, LEXICON), review);
}

const engines = fc.record({
  types: fc.oneof(
    fc.constant([]),
    fc.array(fc.integer({ min: -3, max: 30 }), { minLength: 1, maxLength: 5 }),
  ),
  turns: fc.boolean(),
});

const A_DECISION: DecisionSeed = {
  kind: 'accept',
  mention: 0,
  other: 0,
  words: [0, 0],
  type: 'ceasefire-agreement',
  modality: 'happened',
  day: 1,
  actors: [],
  places: [],
  stance: 'asserts',
  number: 1,
  relation: 'disputes',
  name: 'named',
  on: '2020-11-11',
};
const [, , LONG = ''] = OTHERS;
type Example = [DecisionSeed[], number, Edit[], { types: number[]; turns: boolean }];
/** What random values have found. */
const FOUND: Example[] = [
  // Two accounts that contradict each other, joined.
  [[A_DECISION, { ...A_DECISION, kind: 'merge', mention: 8 }], 0, [], { types: [], turns: false }],
  // A paragraph moved, by which the same words elsewhere come to stand between those that a decision quotes.
  [
    [{ ...A_DECISION, mention: 17 }],
    0,
    [{ kind: 'move', article: 1, from: 9, to: 0 }],
    { types: [0, 1], turns: false },
  ],
  // An article under another name and with other words, beside a new one of the bytes that it had.
  [
    [A_DECISION],
    0,
    [
      { kind: 'duplicate', article: 0, from: 0, to: 0 },
      { kind: 'rename', article: 0, name: 'new-a' },
      { kind: 'add', name: 'new-b', text: LONG },
    ],
    { types: [0, 1], turns: false },
  ],
];

describe('any decisions', () => {
  it('hold on their own passage after any edit, or are reported', () => {
    fc.assert(
      fc.property(
        decisionSeeds,
        fc.nat(3),
        fc.array(editsOf(OTHERS), { maxLength: 5 }),
        engines,
        (seeds, signedCount, edits, { types, turns }) => {
          const { decisions, review } = build(seeds, signedCount);
          const edited = edits.reduce(applyEdit, ORIGINALS);
          const drafts = otherEngine(edited.map(draftOf), types, turns);
          const linked = linkCorpus(drafts, SITE, LEXICON);
          const finished = finishCorpus(linked, review);
          const { corpus, report } = finished;
          expect(faultsOf(corpus)).toEqual([]);
          reviewReportSchema.parse(report);
          // Nothing is lost in silence.
          expect(report.outcomes.map(({ decision }) => decision)).toEqual(decisions.map(({ id }) => id));
          for (const { status, reason } of report.outcomes)
            if (status !== 'applied') expect(reason).not.toBeNull();
          const isApplied = new Set(
            report.outcomes.flatMap(({ decision, status }) => (status === 'applied' ? decision : [])),
          );
          const applied = decisions.filter(({ id }) => isApplied.has(id));
          const withArticles = decisions.filter(({ kind }) => kind === 'article');
          const plain = finishCorpus(linked, { ...review, decisions: withArticles }).corpus;
          const world: World = { edited, plain, finished, applied };
          expect(applied.flatMap((decision) => wrongWith(decision, world))).toEqual([]);
          expect(strayEffects(world)).toEqual([]);
        },
      ),
      { numRuns: 200, examples: FOUND },
    );
  }, 240_000);

  it('mean the same in any order, and carried out again', () => {
    fc.assert(
      fc.property(decisionSeeds, fc.nat(3), fc.nat(20), (seeds, signedCount, turn) => {
        const { review } = build(seeds, signedCount);
        const at = turn % review.decisions.length;
        const turned = [...review.decisions.slice(at), ...review.decisions.slice(0, at)].reverse();
        const once = finishCorpus(original, review);
        const again = finishCorpus(original, { ...review, decisions: turned });
        const withoutOrder = ({ corpus, report }: FinishedCorpus) => ({
          corpus: { ...corpus, review: { ...corpus.review, decisions: [] } },
          outcomes: [...report.outcomes].sort((a, b) => (a.decision < b.decision ? -1 : 1)),
          hidden: report.hidden,
        });
        expect(JSON.stringify(withoutOrder(again))).toBe(JSON.stringify(withoutOrder(once)));
        expect(JSON.stringify(finish(ORIGINALS.map(draftOf), review))).toBe(JSON.stringify(once));
      }),
      { numRuns: 30 },
    );
  }, 120_000);

  it('are all carried out while nothing has been edited, but those that contradict one another or name nobody', () => {
    fc.assert(
      fc.property(decisionSeeds, (seeds) => {
        const { review } = build(seeds, 0);
        const { report } = finishCorpus(original, review);
        const lost = report.outcomes.flatMap(({ status, reason, exact }) =>
          status === 'lost' && reason !== null ? [{ reason, exact }] : [],
        );
        const MAY: ReadonlySet<string> = new Set([
          'unknown-name',
          'same-event',
          'hidden-event',
          // An event added by the words of one that was told there.
          'event-twice',
          'no-event',
        ]);
        const texts = machine.articles.map(({ text }) => text);
        for (const { reason, exact } of lost) {
          if (MAY.has(reason)) continue;
          expect(reason).toBe('passage-twice');
          const words = exact ?? '';
          expect(texts.some((text) => text.indexOf(words) !== text.lastIndexOf(words))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});
