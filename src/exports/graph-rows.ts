// The actor graph as plain nodes and ties for graph programs: each tie with its events, quotations, sources and links.
import { buildActorGraph } from '../domain/actor-graph.ts';
import type { ActorGraph } from '../domain/actor-graph.ts';
import type { EventDate } from '../domain/corpus-schema.ts';
import type { EventSummary } from '../domain/site-data.ts';
import { findClaimRows, groupRows } from './claim-rows.ts';
import type { ExportData, ExportFrame } from './export-data.ts';
import { makeExportWords } from './export-words.ts';

export interface GraphNodeRow {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly events: number;
}

/** The days of one event of a tie; an open end is `null`. */
export interface Spell {
  readonly start: string | null;
  readonly end: string | null;
}

export interface GraphTieRow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly weight: number;
  readonly spells: readonly Spell[];
  /** What is said of a tie, by the names of `TIE_FIELDS`. */
  readonly values: Readonly<Record<TieField, string | number>>;
}

export const TIE_FIELDS = {
  strand: 'string',
  claimed: 'integer',
  contested: 'integer',
  unrealised: 'integer',
  undated: 'integer',
  eventIds: 'string',
  headlines: 'string',
  quotes: 'string',
  sources: 'string',
  links: 'string',
  review: 'string',
  filter: 'string',
} as const;
export type TieField = keyof typeof TIE_FIELDS;

export interface GraphRows {
  readonly nodes: readonly GraphNodeRow[];
  readonly ties: readonly GraphTieRow[];
  readonly review: string;
}

const spellOf = ({ start, end }: EventDate): Spell[] =>
  start === null && end === null ? [] : [{ start, end }];

/** Ties between sides in the three strands, mediation and conflicting accounts; `summaries` are the events exported. */
export function buildGraphRows(
  data: ExportData,
  summaries: readonly EventSummary[],
  frame: ExportFrame,
): GraphRows {
  const words = makeExportWords(data, frame);
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const graph: ActorGraph = buildActorGraph(summaries, (id) => actors.get(id)?.side ?? id);
  const rowsOf = groupRows(findClaimRows(data, frame));
  const eventOf = new Map(data.events.map((event) => [event.id, event]));
  const tie = (
    id: string,
    [source, target]: readonly [string, string],
    directed: boolean,
    strand: string,
    ids: readonly string[],
    counts: { readonly claimed?: number; readonly contested?: number; readonly unrealised?: number },
  ): GraphTieRow => {
    const events = ids.flatMap((event) => eventOf.get(event) ?? []);
    const rows = ids.flatMap((event) => rowsOf.get(event) ?? []);
    return {
      id,
      source,
      target,
      directed,
      weight: ids.length,
      spells: events.flatMap(({ date }) => spellOf(date)),
      values: {
        strand,
        claimed: counts.claimed ?? 0,
        contested: counts.contested ?? 0,
        unrealised: counts.unrealised ?? 0,
        undated: events.filter(({ date }) => spellOf(date).length === 0).length,
        eventIds: ids.join(' '),
        headlines: events.map(({ headline }) => headline[frame.language]).join('\n'),
        quotes: rows.map((row) => `${words.speaker(row)}: «${row.quote}»`).join('\n'),
        sources: [...new Set(rows.map(({ article }) => words.source(article)))].join('\n'),
        links: [...new Set(rows.map(({ link }) => link))].join('\n'),
        review: words.review,
        filter: words.filter,
      },
    };
  };
  const mediations = graph.mediations.flatMap(({ id, mediator, between, events }) =>
    between.map((party) => tie(`${id}|${party}`, [mediator, party], true, 'mediation', events, {})),
  );
  const ties = [
    ...graph.edges.map(({ id, from, to, directed, strand, events, ...counts }) =>
      tie(id, [from, to], directed, strand, events, counts),
    ),
    ...mediations,
    ...graph.disputes.map(({ id, between, events }) =>
      tie(id, between, false, 'dispute', events, { contested: events.length }),
    ),
  ];
  const eventsAt = new Map(graph.nodes.map(({ id, events }) => [id, events.length]));
  // A mediator or a claimant may stand at a tie without a node of its own.
  const ids = [...new Set([...eventsAt.keys(), ...ties.flatMap(({ source, target }) => [source, target])])];
  return {
    nodes: ids.sort().map((id) => ({
      id,
      label: words.actor(id),
      kind: actors.get(id)?.kind ?? '',
      events: eventsAt.get(id) ?? 0,
    })),
    ties,
    review: words.review,
  };
}
