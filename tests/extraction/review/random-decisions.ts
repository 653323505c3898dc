// Random decisions of every kind on what the machine found: of a mention by its number, or of words of a paragraph.
import fc from 'fast-check';
import type { Corpus } from '../../../src/domain/corpus-schema.ts';
import { EVENT_TYPES } from '../../../src/domain/event-types.ts';
import { makeAnchor } from '../../../src/domain/review/anchor.ts';
import type { Anchor, Decision, DecisionKind } from '../../../src/domain/review/review-schema.ts';
import { MODALITIES, ROLES } from '../../../src/domain/vocabulary.ts';
import { anchorIn, setDay } from './support.ts';

const KINDS: readonly DecisionKind[] = [
  'accept',
  'hide',
  'retype',
  'redate',
  'places',
  'actors',
  'claims',
  'modality',
  'quantities',
  'retitle',
  'merge',
  'split',
  'relate',
  'add',
  'article',
];

/** What a decision is made of; what does not concern its kind is left aside. */
const seedOf = fc.record({
  kind: fc.constantFrom(...KINDS),
  mention: fc.nat(500),
  other: fc.nat(500),
  words: fc.tuple(fc.nat(30), fc.nat(60)),
  type: fc.constantFrom(...EVENT_TYPES),
  modality: fc.constantFrom(...MODALITIES),
  day: fc.integer({ min: 1, max: 28 }),
  actors: fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...ROLES)), { maxLength: 3 }),
  places: fc.array(fc.nat(20), { maxLength: 2 }),
  stance: fc.constantFrom('asserts' as const, 'denies' as const),
  number: fc.integer({ min: 1, max: 40 }),
  relation: fc.constantFrom(
    'disputes' as const,
    'answers' as const,
    'part-of' as const,
    'follows' as const,
    'none' as const,
  ),
  name: fc.constantFrom('named', 'unknown', 'known', 'known', 'known', 'known', 'known'),
  on: fc.constantFrom('2020-11-11', '2020-11-12'),
});
export type DecisionSeed = typeof seedOf extends fc.Arbitrary<infer T> ? T : never;
export const decisionSeeds = fc.array(seedOf, { minLength: 1, maxLength: 14 });

/** Actors and places that the file names. */
export const NAMED = {
  actors: [
    {
      id: 'named-force',
      kind: 'armed-force' as const,
      label: { ar: 'القوة المسماة', en: 'the named force' },
      side: 'named-side',
    },
    { id: 'named-side', kind: 'state' as const, label: { ar: 'المسماة', en: 'Named' }, side: 'named-side' },
  ],
  places: [{ id: 'named-place', label: { ar: 'الموضع المسمى', en: 'Named Place' } }],
};

/** Words of an article that an editor may select: some of one paragraph, and one of them as the trigger. */
function selectWords({ articles }: Corpus, [paragraph, word]: readonly [number, number]): Anchor {
  const article = articles[paragraph % articles.length];
  if (!article) throw new Error('no article');
  const lines = [...article.text.matchAll(/[^\n]+/g)];
  const line = lines[paragraph % lines.length];
  if (!line) throw new Error('no line');
  const words = [...line[0].matchAll(/\S+/g)];
  const trigger = words[word % words.length];
  if (!trigger) throw new Error('no word');
  const start = line.index + trigger.index;
  return makeAnchor(
    article,
    { start: line.index, end: line.index + line[0].length },
    { start, end: start + trigger[0].length },
  );
}

/** A decision of a seed; `n` is its number. */
export function decisionOf(corpus: Corpus, seed: DecisionSeed, n: number): Decision {
  const pick = <T>(list: readonly T[], at: number): T => {
    const item = list[at % list.length];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const mention = pick(corpus.mentions, seed.mention);
  const at = anchorIn(corpus, mention);
  const to = () => anchorIn(corpus, pick(corpus.mentions, seed.other));
  const named = seed.name === 'known' ? null : seed.name === 'named' ? 'named-force' : 'nobody-at-all';
  const actor = (k: number) => named ?? pick(corpus.actors, k).id;
  const places = seed.places.map((k) =>
    seed.name === 'known' ? pick(corpus.places, k).id : seed.name === 'named' ? 'named-place' : 'nowhere',
  );
  const actors = seed.actors.map(([k, role]) => ({ actor: actor(k), role }));
  const claims = seed.actors.map(([k]) => ({
    speaker: actor(k),
    stance: seed.stance,
    denies: seed.stance === 'denies' ? ('occurrence' as const) : null,
    form: 'paraphrased' as const,
  }));
  const quantities = [
    {
      kind: 'killed' as const,
      of: 'شخص',
      low: seed.number,
      high: seed.number,
      approx: false,
      whose: null,
      countedBy: seed.actors[0] ? actor(seed.actors[0][0]) : null,
      cumulative: false,
    },
  ];
  const day = `2020-10-${String(seed.day).padStart(2, '0')}`;
  const signature = { id: `d${n}`, by: `محرر ${n % 3}`, on: seed.on, reason: 'سبب' };
  const { type, modality, relation } = seed;
  switch (seed.kind) {
    case 'accept':
    case 'hide':
    case 'split':
      return { ...signature, kind: seed.kind, at };
    case 'retype':
      return { ...signature, kind: 'retype', at, type };
    case 'redate':
      return { ...signature, kind: 'redate', at, date: setDay(day) };
    case 'places':
      return { ...signature, kind: 'places', at, places };
    case 'actors':
      return { ...signature, kind: 'actors', at, actors };
    case 'claims':
      return { ...signature, kind: 'claims', at, claims };
    case 'modality':
      return { ...signature, kind: 'modality', at, modality };
    case 'quantities':
      return { ...signature, kind: 'quantities', at, quantities };
    case 'retitle':
      return {
        ...signature,
        kind: 'retitle',
        at,
        headline: { ar: `عنوان ${n}`, en: `Title ${n}` },
        label: null,
      };
    case 'merge':
      return { ...signature, kind: 'merge', at, into: to() };
    case 'relate':
      return { ...signature, kind: 'relate', at, relation, to: to() };
    case 'add':
      return {
        ...signature,
        kind: 'add',
        at: selectWords(corpus, seed.words),
        type,
        modality,
        date: setDay(day),
        actors,
        places,
        claims,
        quantities,
      };
    case 'article':
      return {
        ...signature,
        kind: 'article',
        article: mention.article,
        publisher: seed.number % 2 === 0 ? null : `صحيفة ${seed.number}`,
        ...(seed.number % 3 === 0 && { published: day }),
      };
    default: {
      const never: never = seed.kind;
      return never;
    }
  }
}
