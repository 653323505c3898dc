// What is wrong with a file of decisions, and why a decision came to nothing, in words: the same on the page and on the
// command line.
import type { Decision } from '../domain/review/review-schema.ts';
import type { ReviewFault } from '../domain/review/review-faults.ts';
import type { Outcome, OutcomeReason } from '../domain/review/review-report.ts';
import type { DateStyle } from './date-style.ts';
import { formatGivenDay } from './format-date.ts';
import { isolate } from './isolate.ts';
import { reviewFile } from './messages/review-file.ts';
import type { Translate } from './translate.ts';
import { addMessages, isMessageKey } from './translate.ts';

addMessages(reviewFile);

/** What keeps quoted words apart from the sentence; where signs that show nothing are not wanted, `(words) => words`. */
type Wrap = (words: string) => string;

/** What an expected value looks like. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'expected-day': '"2020-10-09"',
  'expected-time': '"09:30"',
  'expected-address': 'https://',
};

function wordParams(
  { code, params }: ReviewFault,
  t: Translate,
  wrap: Wrap,
): Record<string, string | number> {
  const worded = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? wrap(value) : value]),
  );
  const type = `reviewFile.type.${params.expected === 'record' ? 'object' : params.expected}`;
  return {
    ...worded,
    ...(isMessageKey(type) && { expected: t(type) }),
    ...(EXAMPLES[code] && { example: wrap(EXAMPLES[code]) }),
  };
}

/** `line 12, key decisions[3].on: expected a day of the calendar such as "2020-10-09", found "soon"`. */
export function wordFault(fault: ReviewFault, t: Translate, wrap: Wrap = isolate): string {
  return wordPlace(fault, t(`reviewFile.${fault.code}`, wordParams(fault, t, wrap)), t, wrap);
}

/** The words of a fault with the line and the key it stands at, as far as it has them. */
export function wordPlace(
  { line, key }: Pick<ReviewFault, 'line' | 'key'>,
  words: string,
  t: Translate,
  wrap: Wrap = isolate,
): string {
  if (line === null) return words;
  return key === ''
    ? t('reviewFile.atLine', { line, fault: words })
    : t('reviewFile.atKey', { line, key: wrap(key), fault: words });
}

type Advice = 'restore' | 'again' | 'choose' | 'mend' | 'withdraw';
const ADVICE: Readonly<Record<OutcomeReason, Advice>> = {
  'article-gone': 'restore',
  'passage-gone': 'again',
  'passage-twice': 'again',
  'no-event': 'again',
  'event-twice': 'again',
  conflict: 'choose',
  superseded: 'withdraw',
  'unknown-name': 'mend',
  'same-event': 'withdraw',
  'hidden-event': 'withdraw',
  invalid: 'mend',
};

/** `hiding an event · Samira · 5 January 2026`: a decision as an editor knows it, who knows no id of it. */
export function wordDecision(
  { kind, by, on }: Pick<Decision, 'kind' | 'by' | 'on'>,
  dates: DateStyle,
  t: Translate,
  wrap: Wrap = isolate,
): string {
  return t('outcome.line', { kind: wordDecisionKind(kind, t), by: wrap(by), on: formatGivenDay(on, dates) });
}

/**
 * Why a decision came to nothing, and what the editor can do; `null` where it applies. `other`: that other decision of a conflict
 * in words; without it, its id.
 */
export function wordOutcome(
  { reason, detail }: Pick<Outcome, 'reason' | 'detail'>,
  t: Translate,
  wrap: Wrap = isolate,
  other: string | null = null,
): { readonly why: string; readonly advice: string } | null {
  if (reason === null) return null;
  const key = reason === 'invalid' && detail === '' ? 'invalidPlain' : reason;
  return {
    why: t(`outcome.${key}`, { detail: wrap(other ?? detail) }),
    advice: t(`outcome.do.${ADVICE[reason]}`),
  };
}

/** The kind of a decision as an act: `hiding an event`. A file may hold any word there. */
export function wordDecisionKind(kind: string, t: Translate): string {
  const key = `decision.${kind}`;
  return isMessageKey(key) ? t(key) : t('outcome.unknownKind');
}
