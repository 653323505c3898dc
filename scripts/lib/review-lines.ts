// What `npm run extract` says of the editor's decisions: a line for each that could not be read or applied, with the line of
// the file where it stands, and the row of the closing table.
import type { Corpus } from '../../src/domain/corpus-schema.ts';
import type { Outcome, ReviewReport } from '../../src/domain/review/review-report.ts';
import { dateStyle } from '../../src/i18n/date-style.ts';
import { translator } from '../../src/i18n/translate.ts';
import { wordDecision, wordDecisionKind, wordOutcome } from '../../src/i18n/word-review-file.ts';
import type { GivenReview } from './read-review.ts';
import { inEnglish, REVIEW_FILE } from './read-review.ts';
import { printable } from './refusal.ts';

/** Characters of a passage that a line of the terminal shows. */
const MOST_WORDS = 60;
const t = translator('en');

/** Whether an editor has to do something: what a later decision took the place of is as it should be. */
const isTrouble = ({ status }: Outcome) => status === 'lost' || status === 'conflict';

const clip = (words: string) => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words);

const plain = (text: string) => text;

/** The other decision of a conflict, with its line; `null`: there is none. */
function wordOther({ detail }: Outcome, { file, lines }: GivenReview): string | null {
  const other = file.decisions.find(({ id }) => id === detail);
  if (!other) return null;
  const line = lines.get(other.id);
  return `${wordDecision(other, dateStyle('en'), t, plain)}${line === undefined ? '' : `, line ${line}`}`;
}

function formatOutcome(outcome: Outcome, review: GivenReview): string {
  const { decision, kind, article, exact } = outcome;
  const line = review.lines.get(decision);
  const words = wordOutcome(outcome, t, plain, wordOther(outcome, review));
  const parts = [
    `decision ${JSON.stringify(decision)} (${wordDecisionKind(kind, t)})`,
    ...(exact === null ? [] : [`on «${clip(exact)}»`]),
    ...(article === null ? [] : [`in ${article}`]),
  ];
  const where = line === undefined ? '' : `line ${line}, `;
  return `${REVIEW_FILE}: ${where}${parts.join(' ')}: ${words?.why}; ${words?.advice}`;
}

/**
 * The decisions that came to nothing, a line each: first what the file says wrongly, then what the texts no longer hold.
 * `review.json: line 12, decision "d3" (hiding an event) on «…» in a-1: the article no longer holds these words; …`.
 */
export function listLostDecisions(review: GivenReview | null, { outcomes }: ReviewReport): string[] {
  if (review === null) return [];
  const faults = review.faults.map((fault) => `${REVIEW_FILE}: ${inEnglish(fault)}`);
  // One without a line did not fit: its faults say more.
  const read = outcomes.filter(({ decision }) => review.lines.has(decision));
  const lost = read.filter(isTrouble).map((outcome) => formatOutcome(outcome, review));
  return [...faults, ...lost].map(printable);
}

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** `draft, 37 of 101 events reviewed, 2 decisions lost`; `draft again: changed since signed by Nadia on 2020-11-10, …`. */
export function formatReviewState({ review, outcomes, hidden }: ReviewReport, { events }: Corpus): string {
  const reviewed = events.filter((event) => event.reviewed !== null).length + hidden.length;
  const lost = outcomes.filter(({ status }) => status === 'lost').length;
  const conflicts = outcomes.filter(({ status }) => status === 'conflict').length;
  const { state, by, on } = review;
  const how = state === 'reviewed' ? 'by' : 'again: changed since signed by';
  const signed = by === null ? '' : ` ${how} ${by} on ${on ?? ''}`;
  return printable(
    [
      `${state}${signed}`,
      `${reviewed} of ${counted(events.length + hidden.length, 'event', 'events')} reviewed`,
      ...(lost > 0 ? [`${counted(lost, 'decision', 'decisions')} lost`] : []),
      ...(conflicts > 0 ? [`${counted(conflicts, 'decision', 'decisions')} in conflict`] : []),
    ].join(', '),
  );
}
