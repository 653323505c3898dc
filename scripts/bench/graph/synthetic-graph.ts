// A corpus whose actor graph is large: 300 actors of 60 sides and 3,000 ties between actors, some of many events. Texts,
// dates and places are those of the timeline's made-up events; the same seed gives the same graph.
import type { Actor, Corpus, Mention, NewsEvent } from '../../../src/domain/corpus-schema.ts';
import type { EventType } from '../../../src/domain/event-types.ts';
import { typeInfo } from '../../../src/domain/event-types.ts';
import { strandOf } from '../../../src/domain/strands.ts';
import { makeRandom } from '../timeline/random.ts';
import { makeSyntheticCorpus } from '../timeline/synthetic-corpus.ts';
import { ARABIC_WORDS, ENGLISH_WORDS } from '../timeline/words.ts';

export const ACTORS = 300;
export const TIES = 3000;
const ACTORS_A_SIDE = 5;
const SEED = 6;

/** One a strand and shape: strikes and clashes, accusations, talks and invitations. */
const TYPES = [
  'strike',
  'clash',
  'accusation',
  'meeting',
  'invitation',
] as const satisfies readonly EventType[];
const KINDS = ['state', 'armed-force', 'government-body', 'person', 'organisation'] as const;

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly type: EventType;
  readonly events: number;
}

const sideOf = (actor: number) => actor - (actor % ACTORS_A_SIDE);
const idOf = (actor: number) => `actor-${actor}`;

/** Few sides have most ties, as in a war: the lower an actor's number, the likelier it is. */
function makeTies(): Tie[] {
  const random = makeRandom(SEED);
  const pick = () => Math.floor(ACTORS * random.next() ** 1.7);
  const ties = new Map<string, Tie>();
  while (ties.size < TIES) {
    const [one, other, type] = [pick(), pick(), random.pick(TYPES)];
    if (sideOf(one) === sideOf(other)) continue;
    const directed = strandOf(type).shape !== 'symmetric';
    const [from, to] = directed || one < other ? [one, other] : [other, one];
    const events = random.below(6) === 0 ? 1 + random.below(8) : 1;
    ties.set(`${from} ${to} ${type}`, { from, to, type, events });
  }
  return [...ties.values()];
}

function makeActors(): Actor[] {
  const random = makeRandom(SEED + 1);
  return Array.from({ length: ACTORS }, (_, at): Actor => {
    const label = {
      ar: `${random.pick(ARABIC_WORDS)} ${random.pick(ARABIC_WORDS)}`,
      en: `${random.pick(ENGLISH_WORDS)} ${random.pick(ENGLISH_WORDS)}`,
    };
    const names = [{ text: label.ar, lang: 'ar' }];
    const kind = KINDS[at % ACTORS_A_SIDE] ?? 'group';
    return { id: idOf(at), kind, label, names, side: idOf(sideOf(at)), sideBasis: 'lexicon', wikidata: null };
  });
}

/** The corpus, with the number of its events in one tie or another. */
export function makeGraphCorpus(): Corpus {
  const ties = makeTies().flatMap((tie) => Array.from({ length: tie.events }, () => tie));
  const corpus = makeSyntheticCorpus(ties.length);
  const tieOf = new Map(corpus.events.map(({ id }, at) => [id, ties[at]]));
  const rolesOf = ({ from, to, type }: Tie): NewsEvent['actors'] => [
    { actor: idOf(from), role: 'agent' },
    { actor: idOf(to), role: strandOf(type).shape === 'symmetric' ? 'agent' : 'target' },
  ];
  return {
    ...corpus,
    actors: makeActors(),
    events: corpus.events.map((event) => {
      const tie = tieOf.get(event.id);
      return tie ? { ...event, type: tie.type, ...typeInfo(tie.type), actors: rolesOf(tie) } : event;
    }),
    mentions: corpus.mentions.map((mention): Mention => {
      const tie = tieOf.get(mention.event);
      if (!tie) return mention;
      const denies = mention.claims.some(({ stance }) => stance === 'denies');
      const speaker = idOf(denies ? tie.to : tie.from);
      return {
        ...mention,
        type: tie.type,
        actors: rolesOf(tie).map((actor) => ({ ...actor, span: null })),
        claims: mention.claims.map((claim) => ({
          ...claim,
          chain: claim.chain.map((link) => ({ ...link, actor: speaker })),
        })),
      };
    }),
  };
}
