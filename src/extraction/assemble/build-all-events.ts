// Stage 13 over all clusters: what disputes what, what denials deny, and the events in order of date; mentions learn their
// event.
import type { Actor, Article, Mention, NewsEvent, Place } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { findLastPublication } from '../../domain/lapsed.ts';
import type { EventContext } from './build-events.ts';
import { buildEvent } from './build-events.ts';
import { quotable } from './clause.ts';
import { hasDenial, nameDenials } from './denials.ts';
import { findDisputes, mayDispute } from './disputes.ts';
import type { ClusterMember, EventCluster } from './event-cluster.ts';
import { asDecided, idOf } from './event-cluster.ts';
import { findParties } from './parties.ts';
import { voicesOf } from './voices.ts';

/** Kinds of actor that take no side by accusing or backing one. */
const NEUTRAL: ReadonlySet<string> = new Set(['organisation', 'outlet']);

/** What the events of a corpus are built from. */
export interface EventsInput {
  readonly clusters: readonly EventCluster[];
  /** The ids of all their mentions in the order of articles and text. */
  readonly order: readonly string[];
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

type SideOf = (actor: string) => string;

/** The members of a cluster, their denials saying what they deny. */
function withNamedDenials({ members, decided }: EventCluster, side: SideOf): readonly ClusterMember[] {
  if (!members.some(({ mention }) => hasDenial(mention))) return members;
  const named = nameDenials(
    members.map(({ mention }) => asDecided(mention, decided)),
    side,
  );
  return members.map((member, i) => {
    const { mention, claimsDecided } = member;
    const claims = (named[i]?.claims ?? []).map((claim, k) =>
      claimsDecided && mention.claims[k]?.denies ? (mention.claims[k] ?? claim) : claim,
    );
    return { ...member, mention: { ...mention, claims } };
  });
}

/** The sides that speak in a mention. */
const voicesIn = (mention: Mention, side: SideOf): ReadonlySet<string> =>
  new Set(voicesOf(mention, side).flatMap((voice) => voice.side ?? []));

/** What mentions dispute, but for what an editor says stands in no dispute. */
function withoutUntied(
  found: ReturnType<typeof findDisputes>,
  clusters: readonly EventCluster[],
  eventOf: ReadonlyMap<string, string>,
): ReturnType<typeof findDisputes> {
  const pair = (one: string, other: string) => JSON.stringify([one, other].sort(compareText));
  const untied = new Set(
    clusters.flatMap((cluster) =>
      (cluster.decided?.untied ?? []).map((id) => pair(idOf(cluster), eventOf.get(id) ?? id)),
    ),
  );
  if (untied.size === 0) return found;
  const stands = (mention: string) => eventOf.get(mention) ?? mention;
  return new Map(
    [...found].map(([id, disputes]) => [
      id,
      disputes.filter(({ mention }) => !untied.has(pair(stands(id), stands(mention)))),
    ]),
  );
}

/** By the id of an event, where there are any: those that it disputes, and the sides whose account disputes it. */
interface Disputed {
  readonly disputes: ReadonlyMap<string, readonly string[]>;
  readonly disputers: ReadonlyMap<string, ReadonlySet<string>>;
}

function gatherDisputes(
  clusters: readonly EventCluster[],
  found: ReturnType<typeof findDisputes>,
  eventOf: ReadonlyMap<string, string>,
  side: SideOf,
): Disputed {
  const disputes = new Map<string, readonly string[]>();
  const disputers = new Map<string, Set<string>>();
  const speak = (events: Iterable<string>, members: readonly ClusterMember[]) => {
    const sides = new Set(members.flatMap(({ mention }) => [...voicesIn(mention, side)]));
    for (const event of events) {
      const known = disputers.get(event);
      if (known) for (const one of sides) known.add(one);
      else disputers.set(event, new Set(sides));
    }
  };
  for (const cluster of clusters) {
    const { members, decided } = cluster;
    const against = members.filter(({ mention }) => (found.get(mention.id)?.length ?? 0) > 0);
    if (against.length === 0 && !decided) continue;
    const told = new Set<string>();
    for (const { mention } of against)
      for (const dispute of found.get(mention.id) ?? [])
        told.add(eventOf.get(dispute.mention) ?? dispute.mention);
    // Where the editor sets one account against another, all who give it speak against that.
    const set = (decided?.relations ?? []).flatMap(({ kind, event }) => (kind === 'disputes' ? event : []));
    // Accounts that an editor joined in one event stand against each other in it: it disputes none but others.
    const own = idOf(cluster);
    disputes.set(
      own,
      [...new Set([...told, ...set])].filter((event) => event !== own),
    );
    speak(told, against);
    speak(set, members);
  }
  return { disputes, disputers };
}

/** What an event was last built with, by its cluster: an editor decides of one while a thousand stay as they are. */
interface Built {
  readonly input: Pick<EventsInput, 'articles' | 'actors' | 'places'>;
  /** All parties and allies, and what disputes the event and it disputes, as JSON. */
  readonly parties: string;
  readonly key: string;
  readonly event: NewsEvent;
}
const built = new WeakMap<EventCluster, Built>();
const named = new WeakMap<
  EventCluster,
  { readonly actors: EventsInput['actors']; readonly cluster: EventCluster }
>();

/** A cluster whose denials say what they deny, worked out once for the same actors. */
function nameOnce(cluster: EventCluster, actors: EventsInput['actors'], side: SideOf): EventCluster {
  const met = named.get(cluster);
  if (met?.actors === actors) return met.cluster;
  const members = withNamedDenials(cluster, side);
  const made = members === cluster.members ? cluster : { ...cluster, members };
  named.set(cluster, { actors, cluster: made });
  return made;
}

/** The event of a cluster, built once for the same names, articles, parties and disputes. */
function buildOnce(
  cluster: EventCluster,
  input: EventsInput,
  context: EventContext,
  { disputes, disputers }: Disputed,
  parties: string,
): NewsEvent {
  const id = idOf(cluster);
  const [by, of] = [[...(disputers.get(id) ?? [])], disputes.get(id) ?? []];
  const key = JSON.stringify([by, of]);
  const met = built.get(cluster);
  const { articles, actors, places } = input;
  const isSame =
    met?.parties === parties &&
    met.key === key &&
    met.input.articles === articles &&
    met.input.actors === actors &&
    met.input.places === places;
  if (isSame) return met.event;
  const event = buildEvent(cluster, context, by, of);
  built.set(cluster, { input: { articles, actors, places }, parties, key, event });
  return event;
}

/** Builds the events of clusters, in order of date, and says of each mention its event and what it disputes. */
export function buildAllEvents(input: EventsInput): {
  readonly events: NewsEvent[];
  /** By id. */
  readonly mentions: ReadonlyMap<string, Mention>;
} {
  const { order, articles, actors, places } = input;
  const actorById = new Map(actors.map((actor) => [actor.id, actor]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const side = (actor: string) => actorById.get(actor)?.side ?? actor;
  const clusters = input.clusters.map((cluster) => nameOnce(cluster, actors, side));
  const eventOf = new Map<string, string>();
  const told = new Map<string, Mention>();
  for (const cluster of clusters) {
    const event = idOf(cluster);
    for (const { mention } of cluster.members) {
      eventOf.set(mention.id, event);
      told.set(mention.id, asDecided(mention, cluster.decided));
    }
  }
  const inText = order.flatMap((id) => told.get(id) ?? []);
  const found = withoutUntied(
    findDisputes(inText.filter(mayDispute).map((mention) => ({ mention, voices: voicesIn(mention, side) }))),
    clusters,
    eventOf,
  );
  const disputed = gatherDisputes(clusters, found, eventOf, side);
  const context: EventContext = {
    actors: actorById,
    places: new Map(places.map((place) => [place.id, place])),
    ...findParties(inText, side, (id) => !NEUTRAL.has(actorById.get(id)?.kind ?? 'state')),
    outletOf: (article) => articleById.get(article)?.outletGroup ?? article,
    quotationOf: (mention) => quotable(articleById.get(mention.article)?.text ?? '', mention),
    lastPublication: findLastPublication(articles),
  };
  const parties = JSON.stringify([[...context.parties], [...context.allies]]);
  const events = clusters.map((cluster) => buildOnce(cluster, input, context, disputed, parties));
  const key = (event: NewsEvent) => event.date.start ?? event.date.end ?? '9999-99-99';
  events.sort((a, b) => compareText(key(a), key(b)) || compareText(a.id, b.id));
  const mentions = new Map<string, Mention>();
  for (const cluster of clusters) {
    const event = idOf(cluster);
    for (const { mention } of cluster.members)
      mentions.set(mention.id, { ...mention, event, disputes: found.get(mention.id) ?? [] });
  }
  return { events, mentions };
}
