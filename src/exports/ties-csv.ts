// The ties of the actor graph as a table for a spreadsheet: a row a strand, mediation or dispute, each with its events.
import type { ActorGraph, ClaimedBy } from '../domain/actor-graph.ts';
import type { EventSummary } from '../domain/site-data.ts';
import type { Language } from '../i18n/language.ts';
import { FIRST_MESSAGES } from '../i18n/messages/first.ts';
import { graph as words } from '../i18n/messages/graph.ts';
import { addMessages, translator } from '../i18n/translate.ts';
import type { Cell } from './csv.ts';
import { writeCsv } from './csv.ts';

addMessages(FIRST_MESSAGES);
addMessages(words);

export interface TiesTable {
  readonly graph: ActorGraph;
  readonly eventById: ReadonlyMap<string, Pick<EventSummary, 'headline'>>;
  readonly language: Language;
  readonly nameOf: (node: string) => string;
  /** The side according to which the ties are told; `null`: as all accounts have it. */
  readonly according: string | null;
  /** What the corpus says of its review, in words. */
  readonly review: string;
}

/** The ties in view as CSV, those of the most events first. */
export function writeTies({ graph, eventById, language, nameOf, according, review }: TiesTable): string {
  const t = translator(language);
  const head = [
    t('graph.csv.from'),
    t('graph.csv.to'),
    t('graph.csv.mediator'),
    t('graph.column.strand'),
    t('graph.csv.form'),
    t('graph.column.events'),
    t('graph.csv.oneSided'),
    t('graph.csv.oneSidedBy'),
    t('graph.csv.contested'),
    t('graph.csv.unrealised'),
    t('graph.csv.headlines'),
    t('graph.csv.ids'),
    t('graph.csv.according'),
    t('graph.csv.review'),
  ];
  const evidence = (events: readonly string[]): Cell[] => [
    events.map((id) => eventById.get(id)?.headline[language] ?? id).join('\n'),
    events.join(' '),
    according === null ? t('graph.csv.allAccounts') : nameOf(according),
    review,
  ];
  const byWhom = ({ sides, count }: ClaimedBy) => `${sides.map(nameOf).join(' + ') || '?'}: ${count}`;
  const none: Cell[] = ['', '', '', ''];
  const rows: { readonly events: readonly string[]; readonly id: string; readonly cells: Cell[] }[] = [
    ...graph.edges.map(({ id, from, to, strand, directed, events, ...counts }) => ({
      id,
      events,
      cells: [
        nameOf(from),
        nameOf(to),
        '',
        t(`strand.${strand}`),
        t(directed ? 'graph.csv.directed' : 'graph.csv.together'),
        events.length,
        counts.claimed,
        counts.claimedBy.map(byWhom).join('; '),
        counts.contested,
        counts.unrealised,
        ...evidence(events),
      ],
    })),
    ...graph.mediations.map(({ id, mediator, between: [from = '', to], events }) => ({
      id,
      events,
      cells: [
        nameOf(from),
        to === undefined ? '' : nameOf(to),
        nameOf(mediator),
        '',
        t('graph.mediation'),
        events.length,
        ...none,
        ...evidence(events),
      ],
    })),
    ...graph.disputes.map(({ id, between: [from, to], events }) => ({
      id,
      events,
      cells: [
        nameOf(from),
        nameOf(to),
        '',
        '',
        t('graph.dispute'),
        events.length,
        ...none,
        ...evidence(events),
      ],
    })),
  ];
  rows.sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1));
  return writeCsv(
    head,
    rows.map(({ cells }) => cells),
  );
}
