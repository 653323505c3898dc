// How far what somebody says reaches: to the end of its quotation, to a turn to somebody else, to the end of the clause
// where only a noun is said, or to the next speech at the same level.
import { AFFIRMS } from './denial-object.ts';
import type { Complement } from './speech-complement.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Quotation } from '../arabic/segment.ts';
import type { Speaker } from './speaker.ts';
import type { SpeechAct } from './speech.ts';
import { turnBehind } from './speech-turns.ts';
import { HAS_NOUN, IS_JOINED, IS_RELATIVE } from './word-facts.ts';

/** Conjunctions that end what the speech before them governs. */
const ENDS_SPEECH = /^[وف]?(?:فيما|بينما|كما|حين|كذلك|لكن|ولكن|بعدما|عندما|اثر|عقب)$/;

/** One past the last chunk that the speech at `i` holds. */
export function speechEnd(view: SentenceView, i: number, complement: Complement, denies: boolean): number {
  const turn = Math.min(quotationEnd(view, i), turnBehind(view, complement.from));
  const end = denies ? Math.min(turn, deniedEnd(view, complement.from)) : turn;
  return complement.kind === 'clause' ? end : Math.min(end, nounEnd(view, complement.from));
}

/**
 * A relative clause is no part of what is denied ("نفى أن تكون قواته نفذت الغارة التي قتلت العشرات"), nor what the speaker does
 * besides: "نفى قصف X، داعيا Y إلى الانسحاب".
 */
function deniedEnd(view: SentenceView, from: number): number {
  for (let at = from + 1; at < view.length; at++) {
    if (view.has(at, IS_RELATIVE) || AFFIRMS.test(view.text(at))) return at;
    if (view.at(at - 1)?.kind !== 'mark') continue;
    // "، وذلك بعد سماع انفجارات": when he denied it.
    if (view.text(at) === 'وذلك') return at;
    // "، وهو القصف الذي قالت Y إنه": what the article says of it.
    if (/^وه[وي]$/.test(view.text(at))) return at;
    // "نفت قصف X، على الرغم من أنها أقرت", "، في غضون انفجارات هزت": what goes along with it is the article's own.
    if (isConcession(view, at) || isMeanwhile(view, at)) return at;
    // "، محملة X المسؤولية عن القصف": what she charges another with she does not deny; "نفى قصف X مؤكدا": nor what he affirms.
    if (view.isClauseMark(at - 1) && (/^محمل(?:ا|ه|ين)$/.test(view.text(at)) || view.text(at) === 'حيث'))
      return at;
    const besides = view.isClauseMark(at - 1) && view.isCircumstantial(at);
    if (besides && view.at(at)?.analyses.some(({ pos }) => pos === 'participle')) return at;
  }
  return view.length;
}

const isMeanwhile = (view: SentenceView, at: number) =>
  view.text(at) === 'في' && /^(?:غضون|وقت)$/.test(view.text(at + 1));

const isConcession = (view: SentenceView, at: number) =>
  /^[وف]?(?:رغم|بالرغم)$/.test(view.text(at)) ||
  (/^[وف]?علي$/.test(view.text(at)) && view.text(at + 1) === 'الرغم');

/** What is said inside a quotation reaches no further than its end. */
function quotationEnd(view: SentenceView, i: number): number {
  const quotation = view.at(i)?.quotation ?? null;
  if (quotation === null) return view.length;
  let at = i;
  while (at < view.length && view.at(at)?.quotation === quotation) at++;
  return at;
}

/** A noun that is said ends with "لكن" or with a coordinated verb, which goes on from the verb of saying: "أعلن استعادة X، وقتل Y". */
function nounEnd(view: SentenceView, from: number): number {
  for (let at = from + 1; at < view.length; at++) {
    // "أحصت X مقتل 20 منذ اندلاع القتال": since when is known, and nobody's word.
    if (view.text(at) === 'منذ') return at;
    if (view.at(at)?.quotation != null || !view.isClauseMark(at - 1)) continue;
    // "أفادت بمقتل سبعة، وإصابة آخرين": in a row of nouns a form that can be a noun by its ending is one.
    const isNoun = view.has(at, HAS_NOUN) && view.text(at).endsWith('ه');
    const verb = view.has(at, IS_JOINED) && view.isFiniteVerb(at) && !isNoun;
    // "أكدت X مقتل أربعة، كما لقي 22 مصرعهم": the sentence goes on to something else.
    if (view.text(at) === 'كما' && view.isFiniteVerb(at + 1)) return at;
    if (verb || /^[وف]?(?:لكن|لكنه|لكنها)$/.test(view.text(at))) return at;
  }
  return view.length;
}

/** A speech that begins after another at the same level ends it: "قال X إن …، فيما أعلنت Y أن …". */
export function closeEarlier(view: SentenceView, acts: SpeechAct[], next: SpeechAct): void {
  const quotation = view.at(next.verb)?.quotation ?? null;
  acts.forEach((act, k) => {
    if (act.verb < 0 || act.to <= next.verb) return;
    const inItsQuotation = quotation !== null && quotation.start >= (view.at(act.verb)?.span.start ?? 0);
    if (inItsQuotation) return;
    const joint = next.verb - 1;
    const coordinated = view.at(next.verb)?.prefix.startsWith('و') && view.isClauseMark(joint);
    const contrasted = ENDS_SPEECH.test(view.text(joint)) || ENDS_SPEECH.test(view.text(joint - 1));
    const sameVoice = next.speakers[0]?.actor === act.speakers[0]?.actor;
    if (contrasted || coordinated || sameVoice) acts[k] = { ...act, to: Math.min(act.to, next.verb) };
  });
}

/** Whose quotation is still open where the sentence ends. */
export function stillOpen(
  view: SentenceView,
  acts: readonly SpeechAct[],
  quotations: readonly Quotation[],
): readonly Speaker[] {
  const open = quotations.find(
    (quotation) =>
      quotation.depth === 0 && quotation.start < view.span.end && quotation.end > view.span.end + 1,
  );
  if (!open) return [];
  const speaking = acts.findLast((act) => act.to >= view.length);
  return speaking?.speakers ?? [];
}
