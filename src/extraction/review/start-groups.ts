// What splits and merges begin with: the mentions as they were linked, an editor's among them or in the place of the machine's.
import type { Mention } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import { clauseOf } from '../assemble/clause.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import type { AddedMention } from './added-events.ts';
import type { Group, Groups } from './regroup.ts';

/** The groups as linked, an editor's mention in the place of the machine's. */
export function makeGroups(linked: LinkedCorpus, added: readonly AddedMention[]): Groups {
  const groups: Groups = new Map();
  const taken = new Set(added.flatMap(({ instead }) => instead?.id ?? []));
  for (const cluster of linked.clusters) {
    const left = cluster.members.filter(({ mention }) => !taken.has(mention.id));
    const isWhole = left.length === cluster.members.length;
    const group: Group = isWhole ? cluster : { members: left, reasons: cluster.reasons };
    for (const { mention } of left) groups.set(mention.id, group);
  }
  const textOf = new Map(linked.articles.map(({ id, text }) => [id, text]));
  for (const { mention } of added) {
    const clause = clauseOf(textOf.get(mention.article) ?? '', mention);
    const { runs } = linked.readRuns((textOf.get(mention.article) ?? '').slice(clause.start, clause.end));
    groups.set(mention.id, {
      members: [{ mention, runs, claimsDecided: true }],
      reasons: [],
    });
  }
  return groups;
}

/** The mentions in the order of articles and text, those added among them. */
export function orderMentions(linked: LinkedCorpus, added: readonly AddedMention[]): readonly Mention[] {
  if (added.length === 0) return linked.mentions;
  const byId = new Map(added.map(({ mention }) => [mention.id, mention]));
  const rank = new Map(linked.articles.map(({ id }, at) => [id, at]));
  const fresh = added.filter(({ instead }) => instead === null).map(({ mention }) => mention);
  const all = [...linked.mentions.map((mention) => byId.get(mention.id) ?? mention), ...fresh];
  const placed = all.map((mention, at) => ({ mention, at }));
  placed.sort(
    (a, b) =>
      (rank.get(a.mention.article) ?? 0) - (rank.get(b.mention.article) ?? 0) ||
      a.mention.trigger.start - b.mention.trigger.start ||
      (a.at < linked.mentions.length && b.at < linked.mentions.length
        ? a.at - b.at
        : compareText(a.mention.id, b.mention.id)),
  );
  return placed.map(({ mention }) => mention);
}
