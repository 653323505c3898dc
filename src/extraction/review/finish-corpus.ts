// The second half of making a corpus: the editor's decisions over what was linked, the events built of it, and the report of what
// became of every decision. The command line and the page take this one way.
import type { Corpus, ReviewState } from '../../domain/corpus-schema.ts';
import { buildCorrections } from '../../domain/review/corrections.ts';
import { findOpenEvents, judgeReview } from '../../domain/review/judge.ts';
import type { Outcome, ReviewReport } from '../../domain/review/review-report.ts';
import type { ReviewFile } from '../../domain/review/review-schema.ts';
import type { Snapshot } from '../../domain/review/snapshot.ts';
import { takeSnapshot } from '../../domain/review/snapshot.ts';
import { SCHEMA_VERSION } from '../../domain/vocabulary.ts';
import { linkCorpus } from '../assemble/link-corpus.ts';
import type { LinkedCorpus } from '../assemble/link-corpus.ts';
import type { Applied } from './apply-decisions.ts';
import { applyDecisions } from './apply-decisions.ts';
import { withArticleDecisions } from './article-decisions.ts';
import { machineEventsOf } from './machine-events.ts';

export interface FinishedCorpus {
  readonly corpus: Corpus;
  readonly report: ReviewReport;
}

/** Corpora linked anew with what was decided of their articles: the latest, and that of the last sign-off. */
const KEPT = 2;
const relinked = new WeakMap<LinkedCorpus, Map<string, LinkedCorpus>>();

/** What was linked, with the decisions on articles of a file: their days may date and order events otherwise. */
function withArticles(linked: LinkedCorpus, review: ReviewFile): LinkedCorpus {
  const drafts = withArticleDecisions(linked.drafts, review);
  const spell = (list: LinkedCorpus['drafts']) =>
    JSON.stringify(list.map(({ input }) => input.decided ?? null));
  const key = spell(drafts);
  if (key === spell(linked.drafts)) return linked;
  const known = relinked.get(linked) ?? new Map<string, LinkedCorpus>();
  relinked.set(linked, known);
  const met = known.get(key) ?? linkCorpus(drafts, linked.site, linked.lexicon);
  // Used last stands last.
  known.delete(key);
  known.set(key, met);
  for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old);
  return met;
}

function apply(
  given: LinkedCorpus,
  review: ReviewFile,
): Applied & Pick<LinkedCorpus, 'articles' | 'warnings'> {
  const linked = withArticles(given, review);
  const { articles, warnings } = linked;
  return { ...applyDecisions(linked, review, machineEventsOf(linked)), articles, warnings };
}

/** How far an editor has come; nothing where none has begun, or it has been signed. */
function findProgress(
  review: ReviewFile,
  events: Corpus['events'],
  hidden: Applied['hidden'],
): Pick<ReviewState, 'progress'> {
  const reviewed = hidden.length + events.length - findOpenEvents(events).length;
  return review.signoffs.length === 0 && reviewed > 0
    ? { progress: { reviewed, of: hidden.length + events.length } }
    : {};
}

/** What the signed decisions last gave, worked out once while neither they nor the articles change. */
const signedBefore = new WeakMap<LinkedCorpus, { readonly key: string; readonly snapshot: Snapshot }>();

/** What the decisions of the last sign-off alone give now. */
function applySigned(linked: LinkedCorpus, review: ReviewFile): Snapshot {
  const ids = new Set(review.signoffs.at(-1)?.decisions);
  const signed = { ...review, decisions: review.decisions.filter(({ id }) => ids.has(id)) };
  const key = JSON.stringify({ ...signed, signoffs: signed.signoffs.map(({ decisions }) => decisions) });
  const met = signedBefore.get(linked);
  if (met?.key === key) return met.snapshot;
  const { events, mentions, actors, articles } = apply(linked, signed);
  const snapshot = takeSnapshot({
    events: [...events],
    mentions: [...mentions],
    actors: [...actors],
    articles,
  });
  signedBefore.set(linked, { key, snapshot });
  return snapshot;
}

const NOTHING: Snapshot = { events: [], articles: [] };

/**
 * Makes the corpus of what was linked and of the editor's decisions, and says what became of each. `NO_REVIEW` gives what the
 * machine makes of the articles. Decisions on articles are carried out too: `linked` need not know of them. `misfits`: the
 * decisions of the file that do not fit its schema and so are lost, as `parseReview` tells them.
 */
export function finishCorpus(
  linked: LinkedCorpus,
  review: ReviewFile,
  misfits: readonly Outcome[] = [],
): FinishedCorpus {
  const { site } = linked;
  const applied = apply(linked, review);
  const { hidden } = applied;
  const outcomes = [...misfits, ...applied.outcomes];
  const corpus: Corpus = {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'waqai', version: site.version },
    about: site.about,
    review: { state: 'draft', by: null, on: null, decisions: [] },
    articles: [...applied.articles],
    actors: [...applied.actors],
    places: [...applied.places],
    events: [...applied.events],
    mentions: [...applied.mentions],
    warnings: [...applied.warnings],
  };
  const { signoffs } = review;
  const signedAlone = () => applySigned(linked, review);
  // Only what was signed is compared with anything.
  const now = signoffs.length > 0 ? takeSnapshot(corpus) : NOTHING;
  const judged = judgeReview({ signoffs, outcomes, events: corpus.events, now, signedAlone });
  const corrections = buildCorrections({ file: review, outcomes, signedAlone, now });
  const state = {
    ...judged.review,
    ...findProgress(review, corpus.events, hidden),
    decisions: outcomes.map(({ decision, status, reason }) => ({ decision, status, reason: reason ?? '' })),
  };
  return {
    corpus: { ...corpus, review: state },
    report: {
      schemaVersion: SCHEMA_VERSION,
      review: state,
      outcomes,
      hidden: [...hidden],
      corrections,
      sinceSignoff: judged.sinceSignoff,
    },
  };
}
