// Splits and merges: which mentions are one event once the editor has spoken. First mentions leave their events, then events are
// joined, so that a passage can be moved from one to another.
import type { Mention, Step } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { mergeSlot, settle, statementsOf } from '../../domain/review/slots.ts';
import type { DecisionOf, ReviewFile } from '../../domain/review/review-schema.ts';
import type { ClusterMember } from '../assemble/event-cluster.ts';
import { compareTold } from '../assemble/link-in-order.ts';
import type { Entry } from './outcomes.ts';
import { APPLIED, fateOf, lost } from './outcomes.ts';

/** An event in the making; one that was linked and left alone is the very cluster. */
export interface Group {
  readonly members: readonly ClusterMember[];
  readonly reasons: readonly Step[];
}

export const founderOf = ({ members }: Pick<Group, 'members'>): string => members[0]?.mention.id ?? '';

/** The groups, by any of their mentions. */
export type Groups = Map<string, Group>;

const put = (groups: Groups, group: Group): void => {
  for (const { mention } of group.members) groups.set(mention.id, group);
};

/** A link is told as long as both of its mentions are there. */
function reasonsWithin(group: Pick<Group, 'members' | 'reasons'>): readonly Step[] {
  const ids = new Set(group.members.map(({ mention }) => mention.id));
  const isThere = (id: string | undefined) => id === undefined || ids.has(id);
  return group.reasons.filter(({ params }) => isThere(params['mention']) && isThere(params['with']));
}

/** Takes mentions out of their groups, each into one of its own. What is alone stays what it is. */
export function splitOff(groups: Groups, ids: ReadonlySet<string>): void {
  const byGroup = new Map<Group, string[]>();
  for (const id of ids) {
    const group = groups.get(id);
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  }
  for (const [group, leaving] of byGroup) {
    if (group.members.length === 1) continue;
    const out = new Set(leaving);
    const left = group.members.filter(({ mention }) => !out.has(mention.id));
    for (const member of group.members)
      if (out.has(member.mention.id)) put(groups, { members: [member], reasons: [] });
    if (left.length > 0)
      put(groups, {
        members: left,
        reasons: reasonsWithin({ members: left, reasons: group.reasons }),
      });
  }
}

/** A merge whose two events are found. */
export interface FoundMerge {
  readonly entry: Entry<DecisionOf<'merge'>>;
  readonly at: Mention;
  readonly into: Mention;
}

/** That an event is to be taken out whose words are found. */
export interface FoundHide {
  readonly entry: Entry<DecisionOf<'hide'>>;
  readonly at: Mention;
}

interface Edge {
  readonly to: Group;
  readonly merges: FoundMerge[];
}

/** The merges that go round in a circle: of these nobody knows which event is to keep its name. */
function findCircles(edges: ReadonlyMap<Group, Edge>): Set<Group> {
  const inCircle = new Set<Group>();
  const walked = new Set<Group>();
  for (const start of edges.keys()) {
    const path = new Set<Group>();
    let at: Group | undefined = start;
    for (; at && !walked.has(at); at = edges.get(at)?.to) {
      walked.add(at);
      path.add(at);
    }
    // It came back to where it had been: from there on the path is the circle.
    if (at && path.has(at)) {
      const walk = [...path];
      for (const group of walk.slice(walk.indexOf(at))) inCircle.add(group);
    }
  }
  return inCircle;
}

/** Finds the event that each goes into at last. There are no circles. */
function rootFinder(edges: ReadonlyMap<Group, Edge>): (group: Group) => Group {
  const roots = new Map<Group, Group>();
  return (start) => {
    const path: Group[] = [];
    let root = start;
    for (let next = edges.get(root); next && !roots.has(root); next = edges.get(root)) {
      path.push(root);
      root = next.to;
    }
    root = roots.get(root) ?? root;
    for (const group of path) roots.set(group, root);
    return root;
  };
}

/**
 * Joins events. Those of one circle, and of one event into two others, are not joined and said to be in conflict; so is one that
 * is also to be taken out, for what it would be joined to is not.
 */
export function mergeGroups(
  groups: Groups,
  { merges, hides }: { readonly merges: readonly FoundMerge[]; readonly hides: readonly FoundHide[] },
  publishedOf: (article: string) => string | null,
  signoffs: ReviewFile['signoffs'],
): void {
  const open = merges.filter(({ entry, at, into }) => {
    if (at.id === into.id) entry.fate = lost('same-event');
    // What a better engine has joined already is as the editor wants it.
    else if (groups.get(at.id) === groups.get(into.id)) entry.fate = { ...APPLIED, reason: 'same-event' };
    return entry.fate === null;
  });
  const nameOf = (mention: Mention) => founderOf(groups.get(mention.id) ?? { members: [] });
  const merging = open.map(({ entry, at, into }) => ({
    id: entry.decision.id,
    statements: statementsOf(entry.decision, { event: '', mention: nameOf(at), other: nameOf(into) }),
  }));
  const slots = new Set(merging.flatMap(({ statements }) => statements.map(({ slot }) => slot)));
  // That an event is gone is another answer to where it goes.
  const hiding = hides.flatMap(({ entry, at }) => {
    const slot = mergeSlot(nameOf(at));
    return slots.has(slot) ? [{ entry, id: entry.decision.id, statements: [{ slot, says: 'hidden' }] }] : [];
  });
  const { settled } = settle([...merging, ...hiding], signoffs);
  hiding.forEach(({ entry }, i) => {
    const fate = settled[open.length + i];
    if (fate && fate.status !== 'stands') entry.fate = fateOf(fate);
  });
  const edges = new Map<Group, Edge>();
  open.forEach((merge, i) => {
    const fate = settled[i] ?? { status: 'stands' as const };
    const [from, to] = [groups.get(merge.at.id), groups.get(merge.into.id)];
    if (fate.status !== 'stands' || !from || !to) {
      merge.entry.fate = fateOf(fate);
      return;
    }
    const edge = edges.get(from);
    if (edge) edge.merges.push(merge);
    else edges.set(from, { to, merges: [merge] });
  });
  const circles = findCircles(edges);
  for (const group of circles) {
    const edge = edges.get(group);
    if (!edge) continue;
    const ids = (edges.get(edge.to)?.merges ?? []).map(({ entry }) => entry.decision.id).sort(compareText);
    for (const { entry } of edge.merges)
      entry.fate = { status: 'conflict', reason: 'conflict', detail: ids[0] ?? '' };
    edges.delete(group);
  }
  const rootOf = rootFinder(edges);
  const joined = new Map<Group, { group: Group; merges: FoundMerge[] }[]>();
  for (const [group, { merges: own }] of edges) {
    const root = rootOf(group);
    const list = joined.get(root);
    if (list) list.push({ group, merges: own });
    else joined.set(root, [{ group, merges: own }]);
    for (const { entry } of own) entry.fate = APPLIED;
  }
  for (const [root, others] of joined) put(groups, joinAll(root, others, publishedOf));
}

/** One event of several: the root's mentions first, for it keeps its name. */
function joinAll(
  root: Group,
  others: readonly { readonly group: Group; readonly merges: readonly FoundMerge[] }[],
  publishedOf: (article: string) => string | null,
): Group {
  const told = ({ mention }: ClusterMember) => ({ mention, published: publishedOf(mention.article) });
  const members = others.flatMap(({ group }) => group.members).sort((a, b) => compareTold(told(a), told(b)));
  const ordered = [...others].sort((a, b) => compareText(founderOf(a.group), founderOf(b.group)));
  const reasons = ordered.flatMap(({ group, merges }) => {
    const [first] = [...merges].sort((a, b) => compareText(a.entry.decision.id, b.entry.decision.id));
    if (!first) return group.reasons;
    const { entry, at, into } = first;
    const step: Step = {
      rule: 'review.merged',
      params: { editor: entry.decision.by, mention: at.id, with: into.id },
    };
    return [...group.reasons, step];
  });
  return {
    members: [...root.members, ...members],
    reasons: [...root.reasons, ...reasons],
  };
}
