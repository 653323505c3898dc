// Clusters of mentions made into events: date, actors, places, status, sources, headline, and what disputes what.
import type { Actor, Mention, NewsEvent, Place, Quantity, Role } from '../../domain/corpus-schema.ts';
import { familyOf, typeInfo } from '../../domain/event-types.ts';
import type { IsoDay } from '../../domain/iso-day.ts';
import { hasLapsed } from '../../domain/lapsed.ts';
import type { Voice } from '../../domain/status.ts';
import { statusOf } from '../../domain/status.ts';
import type { Runs } from './clause-runs.ts';
import { containment } from './clause-runs.ts';
import { chooseDate } from './event-date.ts';
import { buildHeadline, tellsTopic } from './headline/build-headline.ts';
import { mannerOf } from './headline/manner.ts';
import { partyOf, unknownParty } from './headline/party.ts';
import { firedIn, MISSILE_OR_DRONE, sentIn, TROOPS_OR_FIGHTERS } from './headline/object-words.ts';
import { boundOf } from './headline/quantity-bound.ts';
import { topicOf } from './headline/topic-of.ts';
import { chargedBack, ownersOf } from './counter-charges.ts';
import { hasDenial } from './denials.ts';
import { isHold } from './held-ground.ts';
import { stoppedIn, strikersFirst } from './interception.ts';
import type { EventCluster } from './event-cluster.ts';
import { asDecided } from './event-cluster.ts';
import { SAME_WORDS } from './link-conflict.ts';
import { voicesOf } from './voices.ts';

export interface EventContext {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  /** Sides that fight in this corpus, and their declared allies. */
  readonly parties: ReadonlySet<string>;
  readonly allies: ReadonlySet<string>;
  /** The outlet group of an article. */
  readonly outletOf: (article: string) => string;
  /** The words of a mention as a headline quotes them. */
  readonly quotationOf: (mention: Mention) => string | null;
  /** The last day on which an article appeared: what was planned for a day before it lapsed. */
  readonly lastPublication: IsoDay | null;
}

/** What a list has most often, of equals what it has first; `null` of nothing: `mostCommon(['a', 'b', 'b'])` → `'b'`. */
function mostCommon<T extends string>(list: readonly T[]): T | null {
  const [first] = list;
  if (first === undefined) return null;
  if (list.every((one) => one === first)) return first;
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  let most: T = first;
  for (const [one, count] of counts) if (count > (counts.get(most) ?? 0)) most = one;
  return most;
}

/** Actors of all mentions, each in the role that most mentions give it; those of the founding mention first. */
function gatherActors(mentions: readonly Mention[]): NewsEvent['actors'] {
  const told = new Map<string, Role[]>();
  for (const mention of mentions) {
    for (const { actor, role } of strikersFirst(mention)) {
      const roles = told.get(actor);
      if (roles) roles.push(role);
      else told.set(actor, [role]);
    }
  }
  return Array.from(told, ([actor, roles]) => ({ actor, role: mostCommon(roles) ?? 'agent' }));
}

/** Sides in the order of their actors, once each. */
function sidesIn(actors: NewsEvent['actors'], role: string, side: (actor: string) => string): string[] {
  const sides = new Set<string>();
  for (const one of actors) if (one.role === role) sides.add(side(one.actor));
  return [...sides];
}

/** Of an event told very often, each passage is compared with the latest so many. */
const COMPARED = 50;

function isAmongLatest(kept: readonly Runs[], runs: Runs): boolean {
  const from = Math.max(0, kept.length - COMPARED);
  for (let i = kept.length - 1; i >= from; i--)
    if (containment(kept[i] as Runs, runs) >= SAME_WORDS) return true;
  return false;
}

/** Passages that are not copies of one another: one a group of prints, and different wordings within it. */
function countTexts(wordings: readonly Runs[]): number {
  const kept: Runs[] = [];
  for (const runs of wordings) if (!isAmongLatest(kept, runs)) kept.push(runs);
  return Math.max(1, kept.length);
}

/**
 * The type by which most mentions call the event, of two the founding mention's: an attack is called a strike too. Talks that
 * one mention tells were by telephone were so, unless another says where they sat.
 */
function commonType(mentions: readonly Mention[]): Mention['type'] {
  const types = mentions.map(({ type }) => type);
  if (types.includes('call') && mentions.every(({ places }) => places.length === 0)) return 'call';
  return mostCommon(types) ?? (mentions[0] as Mention).type;
}

/** Builds the event of a cluster. `contradictedBy` are sides whose other account contradicts it. */
export function buildEvent(
  cluster: EventCluster,
  context: EventContext,
  contradictedBy: readonly string[],
  disputes: readonly string[],
): NewsEvent {
  const { decided } = cluster;
  const side = (actor: string) => context.actors.get(actor)?.side ?? actor;
  const mentions = cluster.members.map(({ mention }) => asDecided(mention, decided));
  const founding = mentions[0] as Mention;
  const type = commonType(mentions);
  const actors = decided?.actors ? [...decided.actors] : gatherActors(mentions);
  const agentSides = sidesIn(actors, 'agent', side);
  const targetSides = sidesIn(actors, 'target', side);
  const voices = mentions.flatMap((mention) => voicesOf(mention, side));
  const disputedBy = [...new Set([...contradictedBy, ...chargedBack(mentions, side)])];
  const status = statusOf({
    type,
    modalities: mentions.map((mention) => mention.modality),
    voices,
    agentSides,
    targetSides,
    owners: ownersOf(mentions, side),
    disputedBy,
    parties: context.parties,
    allies: context.allies,
  });
  const { date, alternatives } = chooseDate(
    cluster.members.map(({ mention }) => mention),
    decided?.date,
  );
  const places = [...new Set(mentions.flatMap((mention) => mention.places.map(({ place }) => place)))];
  const claimants = sidesSaying(voices, 'asserts');
  const deniers = sidesSaying(voices, 'denies');
  const party = (id: string) => {
    const actor = context.actors.get(id);
    return actor ? partyOf(actor) : unknownParty(id);
  };
  const stopping = mentions.filter((mention) => stoppedIn(mention) !== null);
  const hasAgent = (mention: Mention) => mention.actors.some((actor) => actor.role === 'agent');
  // Whom only a denial names as the doer nobody has said to have done it.
  const telling = mentions.filter((mention) => !hasDenial(mention));
  // The founding mention names the parties most exactly; where it names none, the others do. That a missile was stopped comes first.
  const naming =
    stopping.find(hasAgent) ?? (telling.length > 0 ? telling : mentions).find(hasAgent) ?? founding;
  const inRole = (role: string) =>
    naming.actors.filter((actor) => actor.role === role).map((actor) => party(actor.actor));
  const said = claiming(mentions, claimants, side);
  const quantities = mentions.flatMap((mention) => mention.quantities);
  const quantity = quantityOfHeadline(quantities);
  const counting = quantity && mentions.find((mention) => mention.quantities.includes(quantity));
  const place = places[0] === undefined ? null : (context.places.get(places[0])?.label ?? null);
  const { headline, label: short } = buildHeadline({
    type,
    status,
    lapsed: hasLapsed(status, date, context.lastPublication),
    agents: inRole('agent').filter(({ side }) => said.isAgent(side)),
    targets: inRole('target'),
    // Who mediated any of its mentions may tell: the one that names the parties need not.
    mediators: actors
      .filter(({ role, actor }) => role === 'mediator' && !agentSides.includes(side(actor)))
      .map(({ actor }) => party(actor)),
    place,
    quantity,
    bound: counting && quantity ? boundOf(quantity, counting) : null,
    topic: tellsTopic(type) ? topicOf(founding) : null,
    claimants: said.claimants.map(party),
    deniers: deniers.map(party),
    disputers: disputedBy.map(party),
    tellers: countTellers(mentions),
    disowned: mentions.every(({ claims }) =>
      claims.every(({ stance, denies }) => stance === 'asserts' || denies === 'responsibility'),
    ),
    held: mentions.every(isHold),
    manner: mannerOf(type, mentions),
    stopped: stopping[0] ? stoppedIn(stopping[0]) : null,
    fired: stopping[0] ? firedIn(stopping[0]) : MISSILE_OR_DRONE,
    sent: type === 'deployment' ? sentIn(founding) : TROOPS_OR_FIGHTERS,
    elsewhere: type === 'strike' && new Set(founding.places.map(({ place }) => place)).size >= SEVERAL_PLACES,
    // Quoted are the words as they stand, whatever was decided of their meaning.
    quotation: context.quotationOf(cluster.members[0]?.mention ?? founding),
  });
  const { plover, cameo, acled } = typeInfo(type);
  return {
    id: founding.id,
    type,
    family: familyOf(type),
    plover,
    cameo,
    acled,
    date,
    dateAlternatives: alternatives,
    actors,
    places,
    status,
    headline: decided?.headline ?? headline,
    label: decided?.label ?? short,
    quantities: distinctQuantities(quantities),
    relations: [
      ...disputes.map((event) => ({ kind: 'disputes' as const, event })),
      ...(decided?.relations ?? []).filter(({ kind }) => kind !== 'disputes'),
    ],
    sources: {
      claimants,
      outlets: [...new Set(mentions.map((mention) => context.outletOf(mention.article)))],
      texts: countTexts(cluster.members.map(({ runs }) => runs)),
    },
    linkReasons: [...cluster.reasons],
    reviewed: null,
    mentions: mentions.map((mention) => mention.id),
  };
}

/** A passage that names so many places tells of more than one: two may be a town and its region. */
const SEVERAL_PLACES = 3;

/** The articles in whose own voice it is told. */
const countTellers = (mentions: readonly Mention[]): number =>
  new Set(mentions.filter(({ claims }) => claims.length === 0).map(({ article }) => article)).size;

/** The first figure; none of several kinds of equipment, of which one would stand for all: "10 tanks, 6 guns, 30 lorries". */
function quantityOfHeadline(quantities: readonly Quantity[]): Quantity | null {
  const [first] = quantities;
  if (first?.kind !== 'destroyed') return first ?? null;
  return quantities.every(({ kind, of }) => kind !== 'destroyed' || of === first.of) ? first : null;
}

/** Each number once: of one kind of one thing, by one who counts. */
function distinctQuantities(quantities: readonly Quantity[]): Quantity[] {
  if (quantities.length < 2) return [...quantities];
  const known = new Map<string, Quantity>();
  for (const quantity of quantities) {
    const { kind, of, low, countedBy } = quantity;
    const key = JSON.stringify([kind, of, low, countedBy]);
    if (!known.has(key)) known.set(key, quantity);
  }
  return [...known.values()];
}

/** Who says so, and of whom: the parties of the headline. */
interface Claiming {
  readonly claimants: readonly string[];
  readonly isAgent: (side: string) => boolean;
}

/**
 * Who did it says so first; whoever repeats it stands in the ledger. Nobody is made to own a deed that only others lay to him: a
 * side "says it did" where a mention in which it speaks itself names it as agent. Where another says so too, that one is the
 * claimant; else the deed is told without its doer.
 */
function claiming(
  mentions: readonly Mention[],
  claimants: readonly string[],
  side: (actor: string) => string,
): Claiming {
  const names = ({ actors }: Mention, agent: string) =>
    actors.some(({ actor, role }) => role === 'agent' && side(actor) === agent);
  const owns = (claimant: string) =>
    mentions.some(
      (mention) =>
        names(mention, claimant) &&
        voicesOf(mention, side).some((voice) => voice.side === claimant && voice.stance === 'asserts'),
    );
  const own = claimants.filter(owns);
  if (own.length > 0) return { claimants: own, isAgent: () => true };
  const others = claimants.filter((claimant) => !mentions.some((mention) => names(mention, claimant)));
  if (others.length > 0) return { claimants: others, isAgent: () => true };
  return { claimants, isAgent: (agent) => !claimants.includes(agent) };
}

function sidesSaying(voices: readonly Voice[], stance: Voice['stance']): string[] {
  const sides = new Set<string>();
  for (const voice of voices) if (voice.stance === stance && voice.side !== null) sides.add(voice.side);
  return [...sides];
}
