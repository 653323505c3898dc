// What became of the editor's decisions: applied or not and why, what was taken out, what changed since the sign-off. Derived
// anew with every build; the site carries it as a file of its own.
import * as z from 'zod/mini';
import { reviewStateSchema, textSchema } from '../corpus-schema.ts';
import { SCHEMA_VERSION } from '../vocabulary.ts';
import { signedArticleSchema, signedEventSchema } from './review-schema.ts';

/** Why a decision did not come to anything; worded by i18n. */
export const OUTCOME_REASONS = [
  /** No article has its id, none its SHA-256. */
  'article-gone',
  /** The article no longer holds the words. */
  'passage-gone',
  /** The words with their context stand there more than once. */
  'passage-twice',
  /** The words are there, and no event is told in them any more. */
  'no-event',
  /** More than one event is told by these very words. */
  'event-twice',
  /** Two decisions of the same time say different things of the same. */
  'conflict',
  /** A later decision, made after a sign-off, says otherwise. */
  'superseded',
  /** It names an actor, a place or an article that is not there. */
  'unknown-name',
  /** Both events are one already, or an event was to be joined to, or related to, itself. */
  'same-event',
  /** Its event has been taken out. */
  'hidden-event',
  /** It does not fit the schema. */
  'invalid',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

export const outcomeSchema = z.object({
  decision: z.string(),
  kind: z.string(),
  status: z.enum(['applied', 'lost', 'conflict', 'superseded']),
  reason: z.nullable(z.enum(OUTCOME_REASONS)),
  /** What exactly: the id that is unknown, the key that is wrong, the other decision of a conflict; else empty. */
  detail: z.string(),
  article: z.nullable(z.string()),
  /** The words that it is tied to. */
  exact: z.nullable(z.string()),
  /** The event that it holds for now. */
  event: z.nullable(z.string()),
});

/** An event that the editor took out. Links to it say so. */
export const hiddenEventSchema = z.object({
  id: z.string(),
  mentions: z.array(z.string()),
  headline: textSchema,
  by: z.string(),
  on: z.string(),
  reason: z.string(),
});

/** Those fields of an event, or of an article, that differ between two states, as readers see them. */
export const seenSchema = z.partial(
  z.object({
    ...z.omit(signedEventSchema, { id: true }).shape,
    ...z.omit(signedArticleSchema, { id: true }).shape,
  }),
);

const headed = z.object({ event: z.string(), headline: textSchema });
/** What became of an event besides its fields: other events of before that are part of it now, and the one that it was part of. */
const regrouped = { joined: z.array(headed), splitFrom: z.nullable(headed) };

/** One line of the corrections log: what was decided after a sign-off. */
export const correctionSchema = z.object({
  decision: z.string(),
  kind: z.string(),
  by: z.string(),
  on: z.string(),
  reason: z.string(),
  event: z.nullable(z.string()),
  article: z.nullable(z.string()),
  headline: z.nullable(textSchema),
  /** What changed, as readers saw it before and see it now. Of an event taken out or put in one of them is empty. */
  was: seenSchema,
  now: seenSchema,
  ...regrouped,
});

const changed = z.extend(headed, {
  was: seenSchema,
  now: seenSchema,
  ...regrouped,
});
/** What differs between two states of a chronology. An event is in one of the lists of events at most. */
export const differencesSchema = z.object({
  added: z.array(headed),
  changed: z.array(changed),
  /** Of events that were there before: sides that deny them now; whatever else changed of them. */
  newlyDenied: z.array(z.extend(changed, { deniedBy: z.array(z.string()) })),
  withdrawn: z.array(headed),
  /** What is known of articles that were there before: who printed them, when, whom they credit, where they stand. */
  articles: z.array(z.object({ article: z.string(), was: seenSchema, now: seenSchema })),
});

/** Why an event should be looked at, the gravest first. */
export const RISKS = [
  'contested',
  'casualties',
  'one-sided',
  'inferred-date',
  'weak-link',
  'weekday-warning',
  'undated',
] as const;
export type Risk = (typeof RISKS)[number];
/** What an editor has done with an event. */
export type Verdict = 'accepted' | 'changed' | 'hidden';
/** An event of the review queue. */
export interface QueueItem {
  readonly event: string;
  readonly risks: readonly Risk[];
  readonly verdict: Verdict | null;
}

export const reviewReportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  review: reviewStateSchema,
  outcomes: z.array(outcomeSchema),
  hidden: z.array(hiddenEventSchema),
  corrections: z.array(correctionSchema),
  /** Against the last sign-off; `null`: nobody has signed. */
  sinceSignoff: z.nullable(differencesSchema),
});

export type Outcome = z.infer<typeof outcomeSchema>;
export type HiddenEvent = z.infer<typeof hiddenEventSchema>;
export type Correction = z.infer<typeof correctionSchema>;
/** Fields of an event or an article that changed. */
export type Seen = z.infer<typeof seenSchema>;
export type HeadedEvent = z.infer<typeof headed>;
export type ChangedEvent = z.infer<typeof changed>;
export type ChangedArticle = Differences['articles'][number];
export type Differences = z.infer<typeof differencesSchema>;
export type ReviewReport = z.infer<typeof reviewReportSchema>;
