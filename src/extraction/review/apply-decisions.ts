// The editor's decisions over what the machine has linked: added events, splits, merges, then what is set of events and mentions.
// A decision is carried out on the words that it is tied to, or reported; the order in which decisions stand makes no difference.
import type { Actor, Article, Mention, NewsEvent, Place } from '../../domain/corpus-schema.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { HiddenEvent, Outcome, OutcomeReason } from '../../domain/review/review-report.ts';
import type { Anchor, Decision, ReviewFile } from '../../domain/review/review-schema.ts';
import { buildAllEvents } from '../assemble/build-all-events.ts';
import { clauseOf } from '../assemble/clause.ts';
import type { EventCluster } from '../assemble/event-cluster.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import { addMentions } from './added-events.ts';
import { settleArticles } from './article-decisions.ts';
import { findFault, namesIn } from './check-names.ts';
import type { FoundField } from './decide-fields.ts';
import { decideCluster, FIELD_KINDS, holdFields } from './decide-fields.ts';
import type { Meaning, Place as FoundPlace } from './find-meant.ts';
import { meaningFinder, placeFinder } from './find-meant.ts';
import { joinNames, knownEntities } from './known-names.ts';
import type { MachineEvents } from './machine-events.ts';
import type { Entry } from './outcomes.ts';
import { APPLIED, begin, fateOf, finish, isReason, lost, openOf } from './outcomes.ts';
import type { FoundMerge, Group, Groups } from './regroup.ts';
import { founderOf, mergeGroups, splitOff } from './regroup.ts';
import { withReviewed } from './reviewed.ts';

export interface Applied {
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly events: readonly NewsEvent[];
  readonly mentions: readonly Mention[];
  readonly outcomes: readonly Outcome[];
  readonly hidden: readonly HiddenEvent[];
}

/** The groups as linked, an editor's mention in the place of the machine's. */
function makeGroups(linked: LinkedCorpus, added: ReturnType<typeof addMentions>): Groups {
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
function orderMentions(linked: LinkedCorpus, added: ReturnType<typeof addMentions>): readonly Mention[] {
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

/** One mention; several told by the same words are one as long as they are one event. */
function oneOf(
  meaning: Meaning | OutcomeReason,
  groups: Groups,
  isOfMention: boolean,
): Mention | OutcomeReason {
  if (typeof meaning === 'string') return meaning;
  const [first, ...others] = meaning.mentions;
  if (!first) return 'no-event';
  const isOne = others.every((other) => !isOfMention && groups.get(other.id) === groups.get(first.id));
  return isOne ? first : 'event-twice';
}

const OF_MENTIONS: ReadonlySet<Decision['kind']> = new Set<Decision['kind']>([
  'claims',
  'modality',
  'quantities',
  'split',
]);

/** Carries out the decisions of a file. */
export function applyDecisions(linked: LinkedCorpus, review: ReviewFile, machine: MachineEvents): Applied {
  const { articles } = linked;
  const { signoffs } = review;
  const entries = begin(review.decisions);
  const known = knownEntities(linked, review);
  const articleById = new Map(articles.map((article) => [article.id, article]));
  const articleOf = (id: string): Article => {
    const article = articleById.get(id);
    if (!article) throw new Error(`no article ${id}`);
    return article;
  };

  const fates = settleArticles(articles, review).fates;
  for (const entry of openOf(entries, 'article')) {
    const fate = fates.get(entry.decision);
    entry.fate = fate ? fateOf(fate.settled) : lost('article-gone', entry.decision.article);
    if (fate) entry.article = fate.article;
  }
  for (const entry of entries) entry.fate ??= findFault(entry.decision, known);

  const findPlace = placeFinder(articles, review.articles);
  const toAdd = openOf(entries, 'add').flatMap((entry) => {
    const place = findPlace(entry.decision.at);
    if (typeof place === 'string') entry.fate = lost(place);
    else entry.article = place.article.id;
    return typeof place === 'string' ? [] : [{ entry, place }];
  });
  const added = addMentions(toAdd, linked.mentions, signoffs);
  const groups = makeGroups(linked, added);
  const mentions = orderMentions(linked, added);
  const touched = new Map<string, Decision[]>();
  const touch = (mention: string, decision: Decision) =>
    touched.set(mention, [...(touched.get(mention) ?? []), decision]);
  const at = (place: FoundPlace) => `${place.article.id} ${place.trigger.start} ${place.trigger.end}`;
  const byPlace = new Map(
    added.map(({ mention }) => [
      `${mention.article} ${mention.trigger.start} ${mention.trigger.end}`,
      mention,
    ]),
  );
  for (const { entry, place } of toAdd) {
    const mention = byPlace.get(at(place));
    if (entry.fate !== null || !mention) continue;
    touch(mention.id, entry.decision);
    const instead = added.find((one) => one.mention === mention)?.instead;
    // The event that the machine told there has lost a passage.
    for (const id of (instead && machine.eventOf(instead.id)?.mentions) ?? [])
      if (id !== mention.id) touch(id, entry.decision);
  }

  const findMeaning = meaningFinder(
    findPlace,
    mentions,
    toAdd.map(({ place }) => place),
  );
  /** The mention that an anchor means, at the time of asking; a decision that means none learns why. */
  const meant = (entry: Entry, anchor: Anchor): Mention | null => {
    const meaning = findMeaning(anchor);
    if (typeof meaning !== 'string' && entry.decision.kind !== 'article' && anchor === entry.decision.at)
      entry.article = meaning.place.article.id;
    const one = oneOf(meaning, groups, OF_MENTIONS.has(entry.decision.kind));
    if (!isReason(one)) return one;
    entry.fate = lost(one);
    return null;
  };

  const leaving = new Set<string>();
  const splits = openOf(entries, 'split').flatMap((entry) => {
    const mention = meant(entry, entry.decision.at);
    if (mention) leaving.add(mention.id);
    return mention ? [{ entry, mention, left: groups.get(mention.id) }] : [];
  });
  splitOff(groups, leaving);
  for (const { entry, mention, left } of splits) {
    touch(mention.id, entry.decision);
    // What is left of the event has changed with it.
    for (const member of left?.members ?? [])
      if (!leaving.has(member.mention.id)) touch(member.mention.id, entry.decision);
  }

  const merges = openOf(entries, 'merge').flatMap((entry): FoundMerge[] => {
    const from = meant(entry, entry.decision.at);
    const into = from && meant(entry, entry.decision.into);
    return from && into ? [{ entry, at: from, into }] : [];
  });
  const published = (article: string) => articleById.get(article)?.published.date ?? null;
  mergeGroups(groups, merges, published, signoffs);
  for (const { entry, at: from } of merges)
    if (entry.fate?.status === 'applied') touch(from.id, entry.decision);

  const fields = openOf(entries, ...FIELD_KINDS).flatMap((entry): FoundField[] => {
    const { decision } = entry;
    const mention = meant(entry, decision.at);
    if (!mention) return [];
    const other = decision.kind === 'relate' ? meant(entry, decision.to) : null;
    return decision.kind === 'relate' && !other ? [] : [{ entry, mention, other }];
  });
  const held = holdFields(fields, groups, signoffs);
  for (const { entry, mention } of fields)
    if (entry.fate?.status === 'applied') touch(mention.id, entry.decision);

  const meantBy = [
    ...splits,
    ...fields,
    ...merges.map(({ entry, at: mention }) => ({ entry, mention })),
    ...toAdd.flatMap(({ entry, place }) => {
      const mention = byPlace.get(at(place));
      return mention ? [{ entry, mention }] : [];
    }),
  ];
  for (const { entry, mention } of meantBy) {
    const group = groups.get(mention.id);
    entry.event = group ? founderOf(group) : null;
    entry.fate ??= APPLIED;
  }

  const all = [...new Set(groups.values())];
  const shown = all.filter((group) => !held.get(group)?.hide);
  const clusters = shown.map((group) => decideCluster(group, held.get(group), groups, articleOf));
  const used = entries
    .filter(({ fate }) => fate?.status === 'applied')
    .map(({ decision }) => namesIn(decision));
  const names = joinNames(
    linked,
    { actors: used.flatMap(({ actors }) => actors), places: used.flatMap(({ places }) => places) },
    known,
  );
  const order = mentions.map(({ id }) => id);
  const built = buildAllEvents({ clusters, order, articles, ...names });
  return {
    ...names,
    events: built.events.map((event) => withReviewed(event, built.mentions, touched, machine)),
    mentions: order.flatMap((id) => built.mentions.get(id) ?? []),
    outcomes: entries.map(finish),
    hidden: all
      .flatMap((group): HiddenEvent[] => {
        const hide = held.get(group)?.hide;
        if (!hide) return [];
        const { by, on, reason } = hide;
        const id = founderOf(group);
        return [
          {
            id,
            mentions: group.members.map(({ mention }) => mention.id),
            headline: machine.eventOf(id)?.headline ?? headlineOf(group, linked),
            by,
            on,
            reason,
          },
        ];
      })
      .sort((a, b) => compareText(a.id, b.id)),
  };
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
