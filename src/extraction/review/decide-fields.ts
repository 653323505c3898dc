// What decisions set of an event and of its mentions: which of them hold beside one another, and the groups with what they say.
import type { Article, Mention, NewsEvent } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { makeDate } from '../../domain/review/make-date.ts';
import type { Decision, DecisionOf, ReviewFile } from '../../domain/review/review-schema.ts';
import { settle, statementsOf } from '../../domain/review/slots.ts';
import type { ClusterMember, DecidedFields, EventCluster } from '../assemble/event-cluster.ts';
import { claimOf, quantityOf } from './find-words.ts';
import type { Entry } from './outcomes.ts';
import { APPLIED, fateOf, lost } from './outcomes.ts';
import type { Group, Groups } from './regroup.ts';
import { founderOf } from './regroup.ts';

/** Kinds that say something of an event or a mention as it is grouped. */
export const FIELD_KINDS = [
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
  'relate',
] as const;
export type FieldDecision = DecisionOf<(typeof FIELD_KINDS)[number]>;

export interface FoundField {
  readonly entry: Entry<FieldDecision>;
  readonly mention: Mention;
  /** What it is related to. */
  readonly other: Mention | null;
}

/** What holds of a group. */
export interface Held {
  readonly group: Group;
  readonly decisions: {
    readonly decision: FieldDecision;
    readonly mention: Mention;
    readonly other: Mention | null;
  }[];
  hide: DecisionOf<'hide'> | null;
}

/** The decisions that hold, by group; the others learn their fate. */
export function holdFields(
  found: readonly FoundField[],
  groups: Groups,
  signoffs: ReviewFile['signoffs'],
): ReadonlyMap<Group, Held> {
  const nameOf = (mention: Mention | null) =>
    mention === null ? null : founderOf(groups.get(mention.id) ?? { members: [] });
  const open = found.filter(({ entry, mention, other }) => {
    if (other !== null && nameOf(other) === nameOf(mention)) entry.fate = lost('same-event');
    return entry.fate === null;
  });
  const { settled } = settle(
    open.map(({ entry, mention, other }) => ({
      id: entry.decision.id,
      statements: statementsOf(entry.decision, {
        event: nameOf(mention) ?? '',
        mention: mention.id,
        other: nameOf(other),
      }),
    })),
    signoffs,
  );
  const held = new Map<Group, Held>();
  // In the order of their ids, so that of two that say the same it is always the same one.
  const order = open
    .map((one, i) => ({ ...one, settled: settled[i] ?? { status: 'stands' as const } }))
    .sort((a, b) => compareText(a.entry.decision.id, b.entry.decision.id));
  for (const { entry, mention, other, settled: fate } of order) {
    entry.fate = fateOf(fate);
    const group = groups.get(mention.id);
    if (fate.status !== 'stands' || !group) continue;
    const own = held.get(group) ?? { group, decisions: [], hide: null };
    own.decisions.push({ decision: entry.decision, mention, other });
    if (entry.decision.kind === 'hide') own.hide = entry.decision;
    held.set(group, own);
  }
  const isHidden = (mention: Mention | null) => {
    const group = mention && groups.get(mention.id);
    return group ? (held.get(group)?.hide ?? null) !== null : false;
  };
  for (const { entry, mention, other } of open) {
    if (entry.fate !== null && entry.fate.status !== 'applied') continue;
    // What an editor set of an event that he then took out has been overtaken; a tie to one that is not there is lost.
    if (isHidden(mention) && entry.decision.kind !== 'hide')
      entry.fate = { status: 'superseded', reason: 'hidden-event', detail: '' };
    else if (isHidden(other)) entry.fate = lost('hidden-event');
    else entry.fate = APPLIED;
  }
  for (const own of held.values()) {
    const kept = own.decisions.filter(({ other }) => !isHidden(other));
    own.decisions.splice(0, own.decisions.length, ...kept);
  }
  return held;
}

/** A member with what was decided of its mention. */
function decideMember(
  member: ClusterMember,
  decisions: Held['decisions'],
  articleOf: (id: string) => Article,
): ClusterMember {
  const { mention } = member;
  const set: { -readonly [K in keyof Mention]?: Mention[K] } = {};
  for (const { decision, mention: meant } of decisions) {
    if (decision.kind === 'retype') set.type = decision.type;
    if (meant.id !== mention.id) continue;
    if (decision.kind === 'modality') set.modality = decision.modality;
    if (decision.kind === 'quantities')
      set.quantities = decision.quantities.map((quantity) => quantityOf(quantity, mention));
    if (decision.kind === 'claims') {
      const article = articleOf(mention.article);
      set.claims = decision.claims.map((claim) => claimOf(claim, mention, article));
    }
  }
  return {
    ...member,
    mention: { ...mention, ...set },
    ...(set.claims && { claimsDecided: true }),
  };
}

type Relation = NewsEvent['relations'][number];
interface FieldsInTheMaking {
  date?: NonNullable<DecidedFields['date']>;
  actors?: NewsEvent['actors'];
  places?: readonly string[];
  headline?: NewsEvent['headline'];
  label?: NewsEvent['label'];
  relations?: Relation[];
  untied?: string[];
}

const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];

function setField(fields: FieldsInTheMaking, decision: Decision, related: string | null): void {
  switch (decision.kind) {
    case 'redate': {
      const { date } = makeDate(decision.date);
      if (date) fields.date = date;
      return;
    }
    case 'actors':
      fields.actors = distinct(decision.actors.map(({ actor, role }) => ({ actor, role })));
      return;
    case 'places':
      fields.places = [...new Set(decision.places)];
      return;
    case 'retitle':
      fields.headline = decision.headline;
      if (decision.label) fields.label = decision.label;
      return;
    case 'relate':
      if (related === null) return;
      if (decision.relation === 'none') fields.untied = [...new Set([...(fields.untied ?? []), related])];
      else
        fields.relations = distinct([
          ...(fields.relations ?? []),
          { kind: decision.relation, event: related },
        ]);
      return;
    default:
  }
}

/** What was last decided of a group, and the cluster that it gave: while one is worked on, the others stay as they are. */
const decidedBefore = new WeakMap<Group, { readonly key: string; readonly cluster: EventCluster }>();

/** The cluster that an event is built from, with what was decided of it. */
export function decideCluster(
  group: Group,
  held: Held | undefined,
  groups: Groups,
  articleOf: (id: string) => Article,
): EventCluster {
  const said = (held?.decisions ?? []).filter(
    ({ decision }) => decision.kind !== 'accept' && decision.kind !== 'hide',
  );
  if (said.length === 0) return group;
  const relatedTo = (other: Mention | null) => {
    const related = other && groups.get(other.id);
    return related ? founderOf(related) : null;
  };
  const key = JSON.stringify(
    said.map(({ decision, mention, other }) => [decision, mention.id, relatedTo(other)]),
  );
  const met = decidedBefore.get(group);
  if (met?.key === key) return met.cluster;
  const fields: FieldsInTheMaking = {};
  for (const { decision, other } of said) setField(fields, decision, relatedTo(other));
  const cluster: EventCluster = {
    members: group.members.map((member) => decideMember(member, said, articleOf)),
    reasons: group.reasons,
    ...(Object.keys(fields).length > 0 && { decided: fields }),
  };
  decidedBefore.set(group, { key, cluster });
  return cluster;
}
