// The sides that fight one another, supplied where an event needs both and its clause names none or one ("المعارك تدور في جميع
// الاتجاهات", "تبادل الأسرى", "سنرغم المحتلين على السلام"): what a reader knows from the rest of the text. No words name
// here who is supplied.
import type { Role } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import type { Draft, MentionDraft } from '../draft.ts';
import type { Argument } from '../events/arguments.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sides, Told } from './opponents.ts';
import { BOTH_DO, findOpponents, tallyOpponents } from './opponents.ts';

/** Stances of one of the two that are addressed to the other, where they are addressed to nobody else. */
const ADDRESSED_TO_OTHER: ReadonlySet<EventType> = new Set(['refusal', 'threat']);
/** What somebody else asks of both. */
const ASKED_OF_BOTH: ReadonlySet<EventType> = new Set(['ceasefire-call', 'invitation']);

const supplied = (actor: string, role: Role): Argument => ({ actor, role, span: null });

/** What the pair adds to a mention. */
function missing(
  { type, actors, places }: MentionDraft,
  pair: readonly string[],
  { sideOf }: Sides,
): readonly Argument[] {
  const isStance = ADDRESSED_TO_OTHER.has(type) || ASKED_OF_BOTH.has(type);
  if (!(BOTH_DO.has(type) || isStance) || actors.some(({ role }) => role === 'target')) return [];
  const agents = actors.filter(({ role }) => role === 'agent').map(({ actor }) => sideOf(actor));
  if (BOTH_DO.has(type)) return agents.length > 0 ? [] : pair.map((actor) => supplied(actor, 'agent'));
  const others = pair.filter((actor) => !agents.includes(sideOf(actor)));
  const asked =
    (ADDRESSED_TO_OTHER.has(type) && others.length === 1) ||
    (ASKED_OF_BOTH.has(type) && agents.length > 0 && (type !== 'ceasefire-call' || places.length > 0));
  return asked ? others.map((actor) => supplied(actor, 'target')) : [];
}

/** What two opponents make with one another; whoever stands beside both of them has brought it about. */
const BROKERED: ReadonlySet<EventType> = new Set(['ceasefire-agreement', 'ceasefire-start', 'exchange']);

/** "أعلنت X وY وZ في بيان ثلاثي هدنة": the third beside those who fight is the broker of the truce. */
function withMediators(mention: MentionDraft, pair: readonly string[], { sideOf }: Sides): MentionDraft {
  if (!BROKERED.has(mention.type)) return mention;
  const fighting = new Set(pair.map(sideOf));
  const agents = new Set(
    mention.actors.filter(({ role }) => role === 'agent').map(({ actor }) => sideOf(actor)),
  );
  if (![...fighting].every((side) => agents.has(side))) return mention;
  return {
    ...mention,
    actors: mention.actors.map((actor) =>
      actor.role === 'agent' && !fighting.has(sideOf(actor.actor))
        ? { ...actor, role: 'mediator' as const }
        : actor,
    ),
  };
}

/** The mentions of each article with the sides that their clauses leave out; as they are where nobody is told to fight. */
function supplySides(articles: readonly Told[], sides: Sides): (readonly MentionDraft[])[] {
  const all = tallyOpponents(articles, sides);
  return articles.map((article) => {
    const { mentions, parties } = article;
    if (parties === null) return mentions;
    const present = new Set<string>();
    for (const { actors } of mentions) for (const { actor } of actors) present.add(sides.sideOf(actor));
    const pair = findOpponents(tallyOpponents([article], sides), all, present, parties);
    if (pair === null) return mentions;
    return mentions.map((mention) => {
      const told = withMediators(mention, pair, sides);
      const more = missing(told, pair, sides);
      return more.length === 0 ? told : { ...told, actors: [...told.actors, ...more] };
    });
  });
}

/** Kinds of actor that can be a side in a fight; a group that is only described is no side. */
const FIGHTS: ReadonlySet<string> = new Set(['state', 'government-body', 'armed-force']);

/** The drafts of a corpus with the sides that their mentions leave out. */
export function withOpponents(drafts: readonly Draft[], lexicon: Lexicon): Draft[] {
  const actors = new Map(drafts.flatMap(({ names }) => names.actors.map((actor) => [actor.id, actor])));
  const actor = (id: string) => actors.get(id) ?? lexicon.actors.get(id);
  const sides: Sides = {
    sideOf: (id) => actor(id)?.side ?? id,
    canFight: (side) => FIGHTS.has(actor(side)?.kind ?? 'outlet'),
    isPerson: (id) => actor(id)?.kind === 'person',
  };
  const told = drafts.map(({ mentions, names }) => ({
    mentions,
    anaphors: new Set(names.mentions.filter(({ form }) => form === 'anaphor').map(({ span }) => span.start)),
    parties: names.parties && ([sides.sideOf(names.parties[0]), sides.sideOf(names.parties[1])] as const),
  }));
  const mentions = supplySides(told, sides);
  return drafts.map((draft, i) => ({ ...draft, mentions: mentions[i] ?? draft.mentions }));
}
