// Stages 12 and 13 over all mentions: links, what disputes what, and the events in order of date; mentions learn their event.
import type { Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { EventContext } from './build-events.ts';
import { buildEvent } from './build-events.ts';
import { nameDenials } from './denials.ts';
import { findDisputes } from './disputes.ts';
import type { Cluster } from './link.ts';
import { linkMentions } from './link.ts';
import type { InputContext } from './link-input.ts';
import { buildLinkInputs } from './link-input.ts';
import { voicesOf } from './voices.ts';

/** In the order of publication, article and text: the first mention of an event founds it. */
function linkInOrder(mentions: readonly Mention[], context: InputContext): Cluster[] {
  const inputs = buildLinkInputs(mentions, context);
  inputs.sort(
    (a, b) =>
      compareText(a.published ?? '9999-99-99', b.published ?? '9999-99-99') ||
      compareText(a.mention.article, b.mention.article) ||
      a.mention.trigger.start - b.mention.trigger.start ||
      compareText(a.mention.id, b.mention.id),
  );
  return linkMentions(inputs);
}

/** A cluster whose mentions say what their denials deny. */
function withNamedDenials(cluster: Cluster, side: (actor: string) => string): Cluster {
  const mentions = nameDenials(
    cluster.members.map(({ mention }) => mention),
    side,
  );
  return {
    ...cluster,
    members: cluster.members.map((member, i) => ({ ...member, mention: mentions[i] ?? member.mention })),
  };
}

/** Links mentions and builds their events, in order of date. */
export function linkEvents(
  mentions: readonly Mention[],
  context: EventContext & InputContext,
): { events: NewsEvent[]; mentions: Mention[] } {
  const side = (actor: string) => context.actors.get(actor)?.side ?? actor;
  const clusters = linkInOrder(mentions, context).map((cluster) => withNamedDenials(cluster, side));
  const named = new Map(
    clusters.flatMap(({ members }) => members.map(({ mention }) => [mention.id, mention] as const)),
  );
  const eventOf = new Map<string, string>();
  for (const cluster of clusters)
    for (const { mention } of cluster.members)
      eventOf.set(mention.id, cluster.members[0]?.mention.id ?? mention.id);
  const voices = (mention: Mention) =>
    new Set(voicesOf(mention, side).flatMap((voice) => (voice.side === null ? [] : [voice.side])));
  const disputes = findDisputes(mentions.map((mention) => ({ mention, voices: voices(mention) })));
  const linked = mentions.map((mention) => ({
    ...(named.get(mention.id) ?? mention),
    event: eventOf.get(mention.id) ?? mention.id,
    disputes: disputes.get(mention.id) ?? [],
  }));
  const disputedEvents = (cluster: Cluster) => [
    ...new Set(
      cluster.members.flatMap(({ mention }) =>
        (disputes.get(mention.id) ?? []).map((dispute) => eventOf.get(dispute.mention) ?? dispute.mention),
      ),
    ),
  ];
  const disputers = new Map<string, Set<string>>();
  for (const cluster of clusters) {
    const sides = cluster.members.flatMap(({ mention }) =>
      (disputes.get(mention.id) ?? []).length > 0 ? [...voices(mention)] : [],
    );
    for (const event of disputedEvents(cluster))
      disputers.set(event, new Set([...(disputers.get(event) ?? []), ...sides]));
  }
  const events = clusters.map((cluster) =>
    buildEvent(
      cluster,
      context,
      [...(disputers.get(cluster.members[0]?.mention.id ?? '') ?? [])],
      disputedEvents(cluster),
    ),
  );
  const key = (event: NewsEvent) => event.date.start ?? event.date.end ?? '9999-99-99';
  events.sort((a, b) => compareText(key(a), key(b)) || compareText(a.id, b.id));
  return { events, mentions: linked };
}
