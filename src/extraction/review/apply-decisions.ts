// The editor's decisions over what the machine has linked: added events, splits, merges, then what is set of events and mentions.
// A decision is carried out on the words that it is tied to, or reported; the order in which decisions stand makes no difference.
import type { Article, Mention } from '../../domain/corpus-schema.ts';
import type { Outcome } from '../../domain/review/review-report.ts';
import type { Anchor, Decision, ReviewFile } from '../../domain/review/review-schema.ts';
import { timeOf } from '../../domain/review/slots.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import type { AddedMention, PlacedAdd } from './added-events.ts';
import { addMentions } from './added-events.ts';
import { settleArticles } from './article-decisions.ts';
import type { Corrected } from './build-corrected.ts';
import { buildCorrected } from './build-corrected.ts';
import { findFault } from './find-fault.ts';
import type { FoundField } from './decide-fields.ts';
import { FIELD_KINDS, holdFields } from './decide-fields.ts';
import type { FindPlace } from './find-meant.ts';
import { meaningFinder, oneOf, placeFinder } from './find-meant.ts';
import type { KnownEntities } from './known-names.ts';
import { knownEntities } from './known-names.ts';
import type { MachineEvents } from './machine-events.ts';
import type { Entry } from './outcomes.ts';
import { APPLIED, begin, fateOf, finish, isReason, lost, openOf } from './outcomes.ts';
import type { FoundHide, FoundMerge, Groups } from './regroup.ts';
import { founderOf, mergeGroups, splitOff } from './regroup.ts';
import { Touched } from './reviewed.ts';
import { makeGroups, orderMentions } from './start-groups.ts';

export interface Applied extends Corrected {
  readonly outcomes: readonly Outcome[];
}

/** A decision and the mention that it means. */
interface Meant {
  readonly entry: Entry;
  readonly mention: Mention;
}
/** The mention that an anchor of a decision means as events are grouped now; one that means none learns why. */
type FindMeant = (entry: Entry, anchor: Anchor) => Mention | null;

const OF_MENTIONS: ReadonlySet<Decision['kind']> = new Set<Decision['kind']>([
  'claims',
  'modality',
  'quantities',
  'split',
]);

/** Decisions on articles are carried out already; those that name what nobody knows cannot be. */
function sortOut(
  entries: readonly Entry[],
  articles: readonly Article[],
  review: ReviewFile,
  known: KnownEntities,
): void {
  const { fates } = settleArticles(articles, review);
  for (const entry of openOf(entries, 'article')) {
    const fate = fates.get(entry.decision);
    entry.fate = fate ? fateOf(fate.settled) : lost('article-gone', entry.decision.article);
    if (fate) entry.article = fate.article;
  }
  for (const entry of entries) entry.fate ??= findFault(entry.decision, known);
}

/** The events to add whose words are there. */
function placeAdded(entries: readonly Entry[], findPlace: FindPlace): PlacedAdd[] {
  return openOf(entries, 'add').flatMap((entry) => {
    const place = findPlace(entry.decision.at);
    if (typeof place === 'string') {
      entry.fate = lost(place);
      return [];
    }
    entry.article = place.article.id;
    return [{ entry, place }];
  });
}

/** What was added, with what it stands for; the event that the machine told there has lost a passage. */
function touchAdded(added: readonly AddedMention[], machine: MachineEvents, touched: Touched): Meant[] {
  return added.flatMap(({ entries, mention, instead }) =>
    entries.map((entry) => {
      touched.add(mention.id, entry.decision);
      for (const id of (instead && machine.eventOf(instead.id)?.mentions) ?? [])
        if (id !== mention.id) touched.add(id, entry.decision);
      return { entry, mention };
    }),
  );
}

function splitAll(
  entries: readonly Entry[],
  groups: Groups,
  meant: FindMeant,
  touched: Touched,
): readonly Meant[] {
  const splits = openOf(entries, 'split').flatMap((entry) => {
    const mention = meant(entry, entry.decision.at);
    return mention ? [{ entry, mention, before: groups.get(mention.id) }] : [];
  });
  const leaving = new Set(splits.map(({ mention }) => mention.id));
  splitOff(groups, leaving);
  for (const { entry, mention, before } of splits) {
    touched.add(mention.id, entry.decision);
    // What is left of the event has changed with it.
    for (const member of before?.members ?? [])
      if (!leaving.has(member.mention.id)) touched.add(member.mention.id, entry.decision);
  }
  return splits;
}

/** A passage that left its event after a sign-off is no longer where a merge of before it had brought it. */
function overtakeMerges(
  merges: readonly FoundMerge[],
  splits: readonly Meant[],
  signoffs: ReviewFile['signoffs'],
): void {
  const time = timeOf(signoffs);
  for (const { entry, at } of merges) {
    const { id } = entry.decision;
    const later = splits.find(
      ({ entry: { decision }, mention }) => mention.id === at.id && time(decision.id) > time(id),
    );
    if (later) entry.fate = fateOf({ status: 'superseded', with: later.entry.decision.id });
  }
}

function mergeAll(
  entries: readonly Entry[],
  groups: Groups,
  splits: readonly Meant[],
  { meant, look }: { readonly meant: FindMeant; readonly look: (anchor: Anchor) => Mention | null },
  touched: Touched,
  publishedOf: (article: string) => string | null,
  signoffs: ReviewFile['signoffs'],
): readonly Meant[] {
  const merges = openOf(entries, 'merge').flatMap((entry): FoundMerge[] => {
    const at = meant(entry, entry.decision.at);
    const into = at && meant(entry, entry.decision.into);
    return at && into ? [{ entry, at, into }] : [];
  });
  const hides = openOf(entries, 'hide').flatMap((entry): FoundHide[] => {
    const at = look(entry.decision.at);
    return at ? [{ entry, at }] : [];
  });
  overtakeMerges(merges, splits, signoffs);
  const open = merges.filter(({ entry }) => entry.fate === null);
  mergeGroups(groups, { merges: open, hides }, publishedOf, signoffs);
  for (const { entry, at } of merges)
    if (entry.fate?.status === 'applied') touched.add(at.id, entry.decision);
  return merges.map(({ entry, at }) => ({ entry, mention: at }));
}

function findFields(entries: readonly Entry[], meant: FindMeant): FoundField[] {
  return openOf(entries, ...FIELD_KINDS).flatMap((entry): FoundField[] => {
    const { decision } = entry;
    const mention = meant(entry, decision.at);
    if (!mention) return [];
    if (decision.kind !== 'relate') return [{ entry, mention, other: null }];
    const other = meant(entry, decision.to);
    return other ? [{ entry, mention, other }] : [];
  });
}

/** Carries out the decisions of a file. */
export function applyDecisions(linked: LinkedCorpus, review: ReviewFile, machine: MachineEvents): Applied {
  const { articles, actors, places } = linked;
  const { signoffs } = review;
  // What nobody corrects stands as the machine made it.
  if (review.decisions.length === 0) {
    const { events, mentions } = machine;
    return { actors, places, events, mentions, hidden: [], outcomes: [] };
  }
  const entries = begin(review.decisions);
  const known = knownEntities(linked, review);
  const touched = new Touched();
  const articleById = new Map(articles.map((article) => [article.id, article]));
  sortOut(entries, articles, review, known);

  const findPlace = placeFinder(articles, review.articles);
  const placed = placeAdded(entries, findPlace);
  const added = addMentions(placed, linked.mentions, signoffs);
  const mentions = orderMentions(linked, added);
  const groups = makeGroups(linked, added);
  const byHand = placed.map(({ place }) => place);
  const findMeaning = meaningFinder(findPlace, mentions, byHand);
  const meant: FindMeant = (entry, anchor) => {
    const { decision } = entry;
    const meaning = findMeaning(anchor);
    if (typeof meaning !== 'string' && decision.kind !== 'article' && anchor === decision.at)
      entry.article = meaning.place.article.id;
    const one = oneOf(meaning, groups, OF_MENTIONS.has(decision.kind));
    if (!isReason(one)) return one;
    entry.fate = lost(one);
    return null;
  };
  const look = (anchor: Anchor) => {
    const one = oneOf(findMeaning(anchor), groups, false);
    return isReason(one) ? null : one;
  };

  const published = (article: string) => articleById.get(article)?.published.date ?? null;
  const splits = splitAll(entries, groups, meant, touched);
  const whole = [
    ...touchAdded(added, machine, touched),
    ...splits,
    ...mergeAll(entries, groups, splits, { meant, look }, touched, published, signoffs),
  ];
  const fields = findFields(entries, meant);
  const held = holdFields(fields, groups, signoffs);
  for (const { entry, mention } of fields)
    if (entry.fate?.status === 'applied') touched.add(mention.id, entry.decision);
  for (const { entry, mention } of [...whole, ...fields]) {
    const group = groups.get(mention.id);
    entry.event = group ? founderOf(group) : null;
    entry.fate ??= APPLIED;
  }

  const corrected = buildCorrected({
    linked,
    machine,
    groups,
    held,
    mentions,
    applied: entries.flatMap(({ fate, decision }) => (fate?.status === 'applied' ? decision : [])),
    touched,
    known,
    articleOf: (id) => {
      const article = articleById.get(id);
      if (!article) throw new Error(`no article ${id}`);
      return article;
    },
  });
  return { ...corrected, outcomes: entries.map(finish) };
}
