// The graph as rows of words: every strand, mediation and dispute once, with what its accessible name and its table row say.
import { graph } from '../../i18n/messages/graph.ts';
import { addMessages } from '../../i18n/translate.ts';
import type { ActorGraph, GraphEdge, Mediation } from '../../domain/actor-graph.ts';
import type { Dispute } from '../../domain/disputes.ts';
import { joinNames } from '../../i18n/join-names.ts';
import type { Translate } from '../../i18n/translate.ts';

addMessages(graph);

export type GraphRow =
  | {
      readonly kind: 'edge';
      readonly id: string;
      readonly edge: GraphEdge;
      readonly events: readonly string[];
    }
  | {
      readonly kind: 'mediation';
      readonly id: string;
      readonly mediation: Mediation;
      readonly events: readonly string[];
    }
  | {
      readonly kind: 'dispute';
      readonly id: string;
      readonly dispute: Dispute;
      readonly events: readonly string[];
    };

/** The sides of a row, the first acting: `['azerbaijan', 'armenia']`; a mediator stands before its parties. */
export function sidesOfRow(row: GraphRow): readonly string[] {
  if (row.kind === 'edge') return [row.edge.from, row.edge.to];
  if (row.kind === 'dispute') return row.dispute.between;
  return [row.mediation.mediator, ...row.mediation.between];
}

/** All rows, those of the most events first; `focus` keeps those of some nodes. */
export function rowsOf(graph: ActorGraph, focus: ReadonlySet<string> | null = null): GraphRow[] {
  const rows: GraphRow[] = [
    ...graph.edges.map((edge) => ({ kind: 'edge' as const, id: edge.id, edge, events: edge.events })),
    ...graph.mediations.map((mediation) => ({
      kind: 'mediation' as const,
      id: mediation.id,
      mediation,
      events: mediation.events,
    })),
    ...graph.disputes.map((dispute) => ({
      kind: 'dispute' as const,
      id: dispute.id,
      dispute,
      events: dispute.events,
    })),
  ];
  return rows
    .filter((row) => focus === null || sidesOfRow(row).some((side) => focus.has(side)))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
}

/** What the accounts of a strand are: `['11 by Azerbaijan alone', '3 with conflicting accounts']`. */
export function accountsOf(edge: GraphEdge, nameOf: (side: string) => string, t: Translate): string[] {
  const words = edge.claimedBy.map(({ sides, count }) => {
    if (sides.length === 0) return t('graph.claimed', { count });
    const names = joinNames(sides.map(nameOf), t);
    return t(sides.length === 1 ? 'graph.claimedBy' : 'graph.claimedByMany', { count, sides: names });
  });
  if (edge.contested > 0) words.push(t('graph.contested', { count: edge.contested }));
  if (edge.unrealised > 0) words.push(t('graph.unrealised', { count: edge.unrealised }));
  return words;
}

/** A row in one sentence: 'Azerbaijan towards Armenia, Force: 14 events, 11 by Azerbaijan alone'. */
export function describeRow(row: GraphRow, nameOf: (side: string) => string, t: Translate): string {
  const events = t('unit.events', { count: row.events.length });
  if (row.kind === 'edge') {
    const { from, to, directed, strand } = row.edge;
    return t(directed ? 'graph.edge.directed' : 'graph.edge.symmetric', {
      from: nameOf(from),
      to: nameOf(to),
      strand: t(`strand.${strand}`),
      counts: [events, ...accountsOf(row.edge, nameOf, t)].join(t('graph.comma')),
    });
  }
  if (row.kind === 'dispute') {
    const [from, to] = row.dispute.between;
    return t('graph.edge.dispute', { from: nameOf(from), to: nameOf(to), counts: events });
  }
  const { mediator, between } = row.mediation;
  const [from = '', to] = between;
  return t(to === undefined ? 'graph.edge.mediationOne' : 'graph.edge.mediation', {
    mediator: nameOf(mediator),
    from: nameOf(from),
    to: to === undefined ? '' : nameOf(to),
    counts: events,
  });
}
