// The events of the groups, with what holds of them; what an editor took out is listed apart.
import type { Actor, Article, Mention, NewsEvent, Place } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { HiddenEvent } from '../../domain/review/review-report.ts';
import type { Decision } from '../../domain/review/review-schema.ts';
import { buildAllEvents } from '../assemble/build-all-events.ts';
import type { EventCluster } from '../assemble/event-cluster.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import { namesIn } from './find-fault.ts';
import type { Held } from './decide-fields.ts';
import { decideCluster } from './decide-fields.ts';
import type { KnownEntities } from './known-names.ts';
import { joinNames } from './known-names.ts';
import type { MachineEvents } from './machine-events.ts';
import type { Group, Groups } from './regroup.ts';
import { founderOf } from './regroup.ts';
import type { Touched } from './reviewed.ts';
import { withReviewed } from './reviewed.ts';

export interface Corrected {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly NewsEvent[];
  readonly mentions: readonly Mention[];
  readonly hidden: readonly HiddenEvent[];
}

export interface CorrectedInput {
  readonly linked: LinkedCorpus;
  readonly machine: MachineEvents;
  readonly groups: Groups;
  readonly held: ReadonlyMap<Group, Held>;
  /** All mentions in the order of articles and text. */
  readonly mentions: readonly Mention[];
  /** The decisions that are carried out. */
  readonly applied: readonly Decision[];
  readonly touched: Touched;
  readonly known: KnownEntities;
  readonly articleOf: (id: string) => Article;
}

/** The headline of an event that only the editor has. */
function headlineOf(
  cluster: EventCluster,
  { articles, actors, places }: LinkedCorpus,
): NewsEvent['headline'] {
  const order = cluster.members.map(({ mention }) => mention.id);
  const { events } = buildAllEvents({ clusters: [cluster], order, articles, actors, places });
  return events[0]?.headline ?? { ar: '', en: '' };
}

function listHidden(groups: readonly Group[], { held, machine, linked }: CorrectedInput): HiddenEvent[] {
  const hidden = groups.flatMap((group): HiddenEvent[] => {
    const hide = held.get(group)?.hide;
    if (!hide) return [];
    const { by, on, reason } = hide;
    const id = founderOf(group);
    const headline = machine.eventOf(id)?.headline ?? headlineOf(group, linked);
    return [{ id, mentions: group.members.map(({ mention }) => mention.id), headline, by, on, reason }];
  });
  return hidden.sort((a, b) => compareText(a.id, b.id));
}

/** Builds the corpus's events and mentions, with the names that they need. */
export function buildCorrected(input: CorrectedInput): Corrected {
  const { linked, machine, groups, held, applied, touched, known, articleOf } = input;
  const all = [...new Set(groups.values())];
  const shown = all.filter((group) => !held.get(group)?.hide);
  const clusters = shown.map((group) => decideCluster(group, held.get(group), groups, articleOf));
  const used = applied.map(namesIn);
  const names = joinNames(
    linked,
    { actors: used.flatMap(({ actors }) => actors), places: used.flatMap(({ places }) => places) },
    known,
  );
  const order = input.mentions.map(({ id }) => id);
  const { events, mentions } = buildAllEvents({ clusters, order, articles: linked.articles, ...names });
  return {
    ...names,
    events: events.map((event) => withReviewed(event, mentions, touched, machine)),
    mentions: order.flatMap((id) => mentions.get(id) ?? []),
    hidden: listHidden(all, input),
  };
}
