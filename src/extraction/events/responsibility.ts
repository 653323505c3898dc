// Who claims a deed: "أعلنت X مسؤوليتها عن الهجوم", "تبنى X الهجمات". The deed is on the claimant's word and on his account.
import { REJECTION, adoptedDeed, isDeedRightAt } from './claimed-deed.ts';
import { ADOPTS, PRONOUN_ON_AN } from './function-words.ts';
import { headsClause } from './is-saying.ts';
import { perSentence } from './per-sentence.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import type { SpeechAct } from './speech.ts';
import { IS_AN, IS_PREPOSITION } from './word-facts.ts';

/** The responsibility stands so many chunks behind its verb at most, the subject and what is told of it between. */
const RESPONSIBILITY_REACH = 18;

const OWN_RESPONSIBILITY = /^ب?مسؤوليت(?:ه|ها|هم)$/;
const namesResponsibility = perSentence(({ chunks }) =>
  chunks.some(({ text }) => OWN_RESPONSIBILITY.test(text)),
);

/**
 * The claim that begins at a chunk: "أعلن X مسؤوليته عن" or "تبنى X"; "أعلن X عدم مسؤوليته عن" denies. `null` where nobody that is named
 * claims anything.
 */
export function responsibilityAt(view: SentenceView, i: number, last: readonly Speaker[]): SpeechAct | null {
  const adopts = ADOPTS.test(view.text(i));
  const answered = adopts ? null : answeredFor(view, i);
  const from = adopts ? adoptedDeed(view, i) : (answered?.from ?? null);
  if (from === null || view.negation(i) !== null) return null;
  const speakers = claimants(view, i, from, last);
  if (speakers.length === 0) return null;
  const to = view.clauseEnd(from);
  if (answered?.disowns) return { speakers, reporters: [], verb: i, stance: 'denies', from, to };
  const act = { speakers, charged: speakers, reporters: [], verb: i, stance: 'asserts', from, to } as const;
  return adopts ? { ...act, adopts, from: i } : act;
}

/** Where the deed begins that somebody answers for, behind "مسؤوليته عن"; disowned where it is "عدم مسؤوليته عن". */
function answeredFor(view: SentenceView, i: number): { from: number; disowns: boolean } | null {
  if (!namesResponsibility(view) || view.is(i, 'say') === null) return null;
  for (let at = i + 1; at < Math.min(view.length - 2, i + RESPONSIBILITY_REACH); at++) {
    if (view.has(at, IS_AN) || /^[:؛]$/.test(view.text(at))) return null;
    if (!OWN_RESPONSIBILITY.test(view.text(at))) {
      if (REJECTION.test(view.text(at))) return null;
      continue;
    }
    const disowns = NONE.test(view.text(at - 1));
    if (!disowns && at > i + 1 && isGoverned(view, at)) return null;
    // "مسؤوليته المباشرة عن", "مسؤوليتها بعد عن": a word between.
    const about = [at + 1, at + 2].find((k) => view.text(k) === 'عن');
    return about !== undefined && isDeedRightAt(view, about + 1) ? { from: about + 1, disowns } : null;
  }
  return null;
}
const NONE = /^[وفب]?(?:عدم|انتفاء)$/;

/** "تقييم مسؤوليته", "عن مسؤوليته": another noun or a preposition has it, and it is no object of the verb. */
function isGoverned(view: SentenceView, at: number): boolean {
  if (view.has(at - 1, IS_PREPOSITION)) return true;
  const before = view.at(at - 1);
  return before?.kind === 'word' && before.analyses.some(({ pos }) => pos === 'noun');
}

/** The first name behind the verb, else the one before it in its clause; whoever spoke, where a pronoun or nothing else is the subject. */
function claimants(view: SentenceView, i: number, to: number, last: readonly Speaker[]): readonly Speaker[] {
  const behind = collectSpeakers(view, i + 1, to, 1);
  if (behind.length > 0) return behind;
  // "قال X إن جماعة أعلنت مسؤوليتها": within what X says.
  let start = i;
  while (start > view.clauseStart(i) && !view.has(start - 1, IS_AN)) start--;
  const before = collectSpeakers(view, start, i, -1);
  if (before.length > 0) return before;
  // "وأعلنت مسؤوليتها": the verb goes on; "جماعة مجهولة أعلنت مسؤوليتها": one that is not named claims it.
  const goesOn = PRONOUN_ON_AN.test(view.text(i - 1)) || headsClause(view, i);
  return goesOn && OWN_RESPONSIBILITY.test(view.text(i + 1)) ? last : [];
}
