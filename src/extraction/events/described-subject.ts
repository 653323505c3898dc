// Who takes a stance where no name is its verb's subject but words describe him: "ودعا رئيس البلدية فلان إلى", "وكان مصدر حكومي قد طالب".
import { isComplement } from './accused.ts';
import { disagrees } from './agreement.ts';
import { describedSpeaker } from './described-speaker.ts';
import { sameAsBefore } from './same-speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Speaker, SpeakerContext } from './speaker.ts';
import { describedBefore } from './speakers.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_DETERMINER, IS_RELATIVE } from './word-facts.ts';

/** A description that is a subject reaches no further behind its verb, in chunks. */
const REACH = 14;

/** The speaker that the words beside the verb of a stance describe, as its subject; `null` where none do. */
export function describedSubject(
  view: SentenceView,
  { type, anchor, verbal }: Trigger,
  context: SpeakerContext,
): Speaker | null {
  if (!isDoneBySaying(type) || !verbal || !view.isFiniteVerb(anchor)) return null;
  return describedBehind(view, anchor, context) ?? describedBefore(view, anchor, context);
}

/** The description right behind a verb that has somebody for its object: "طالب مصدر طبي الأطراف بـ" → "مصدر طبي". */
export function describedBehind(view: SentenceView, verb: number, context: SpeakerContext): Speaker | null {
  let from = verb + 1;
  while (view.at(from)?.kind === 'time') from++;
  if (disagrees(view, verb, from, true)) return null;
  const found = describedSpeaker(view, from, endOf(view, from, context), false, context);
  if (found === null) return null;
  // "وسائل الإعلام التي يديرها X": whose they are is told behind them.
  const next = view.chunks.findIndex(({ span }) => span.start >= found.span.end);
  return view.has(next, IS_RELATIVE) ? null : (sameAsBefore(found, context) ?? found);
}

/**
 * Where the description at `from` ends at the latest: before what is asked, before "all parties", and before a noun that it cannot own,
 * being definite ("محافظ البنك المركزي إيران") or indefinite ("مسؤولون محليون المزيد") without it.
 */
function endOf(view: SentenceView, from: number, { kindOf }: SpeakerContext): number {
  const end = Math.min(view.clauseEnd(from), from + REACH);
  for (let at = from + 1; at < end; at++) {
    const chunk = view.at(at);
    if (isComplement(view, at) || view.has(at, IS_DETERMINER)) return at;
    const name = chunk?.prefix === '' ? chunk.name : null;
    const before = view.text(at - 1);
    const isOther = name && name.form !== 'demonym' && kindOf(name.actors[0] ?? '') !== 'person';
    if (isOther && before.startsWith('ال') && view.at(at - 1)?.name?.form !== 'name') return at;
    if (at - 1 > from && INDEFINITE_ADJECTIVE.test(before) && view.text(at).startsWith('ال')) return at;
  }
  return end;
}
const INDEFINITE_ADJECTIVE = /^(?!ال).{2,}(?:ي|يون|يين)$/;
