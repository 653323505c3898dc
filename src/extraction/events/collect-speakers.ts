// The names in a stretch that can be a subject: who speaks, or does.
import { isShare } from './government.ts';
import { isPublished } from './published.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { IS_JOINED, ONLY_VERBS } from './word-facts.ts';

const PREPOSITION = /^(?:الي|علي|من|مع|عن|في|بين|ل|ضد|لدي)$/;

/** "أوضح في مؤتمر مع وزير العدل اليمني أن": an adjective of a phrase that a preposition governs is nobody who speaks. */
function isWithinBound(view: SentenceView, at: number, from: number): boolean {
  if (view.at(at)?.name?.form !== 'demonym') return false;
  for (let head = at - 1; head >= Math.max(from, at - NOUN_PHRASE) && view.at(head)?.kind === 'word'; head--)
    if (PREPOSITION.test(view.text(head))) return !isShare(view, head);
    else if (UNDER.test(view.text(head))) return true;
  return false;
}
/** "برعاية تركية", "بوساطة مصرية": under whose care something was done. */
export const UNDER = /^ب(?:وساط|رعاي|اشراف|حضور|مشارك|مبادر|تنسيق|دعم|طلب|قياد)ه?$/;
const isFreeName = (view: SentenceView, at: number): boolean => {
  const form = view.at(at)?.name?.form;
  return form !== undefined && form !== 'demonym';
};
/** A noun phrase before its adjective of origin has so many words at most, its preposition among them. */
const NOUN_PHRASE = 5;

/** Actors of the first run of coordinated names in a stretch, walking forward (1) or backward (-1). */
export function collectSpeakers(
  view: SentenceView,
  from: number,
  to: number,
  step: 1 | -1,
  governed = false,
): Speaker[] {
  const out: Speaker[] = [];
  for (let at = step === 1 ? from : to - 1; step === 1 ? at < to : at >= from; at += step) {
    const chunk = view.at(at);
    if (!chunk) break;
    // "نفى ذلك واتهم X", "في بيان نشرته X": behind another verb stands no subject of the first.
    if (
      step === 1 &&
      at > from &&
      (isPublished(view, at) || (view.has(at, IS_JOINED) && view.has(at, ONLY_VERBS)))
    )
      break;
    if (chunk.name && chunk.name.actors.length > 0) {
      // "دعا X أطراف النزاع": a second name right behind the first is whom he calls on.
      if (
        step === 1 &&
        out.length > 0 &&
        chunk.prefix === '' &&
        isFreeName(view, at - 1) &&
        isFreeName(view, at)
      )
        break;
      const bound =
        /[بلك]$|^(?:لل|ول|بال)/.test(chunk.prefix) ||
        // "ومقره بريطانيا": where a body sits.
        /^[وف]?مقر(?:ه|ها)$/.test(view.text(at - 1)) ||
        (PREPOSITION.test(view.text(at - 1)) && !isShare(view, at - 1)) ||
        (step === 1 && isWithinBound(view, at, from));
      if (bound && !governed) {
        // "بين X وY بدأ": walking back, the first of the two tells what governs both.
        if (step === -1 && view.text(at - 1) === 'بين') out.length = 0;
        if (out.length > 0) break;
        continue;
      }
      for (const actor of chunk.name.actors)
        if (!out.some((speaker) => speaker.actor === actor)) out.push({ actor, span: chunk.span });
      if (step === -1 && !chunk.prefix.startsWith('و')) break;
    } else if (out.length > 0 && chunk.kind === 'word') break;
  }
  return out;
}
