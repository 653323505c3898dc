// Whose it is that is struck, at the end of a chain of nouns: "استهدفت معهد تدريب عناصر X".
import { FORCE } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';
import { tellsHow } from './subject-of-verb.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_PREPOSITION, IS_RELATIVE } from './word-facts.ts';

/** Nouns of such a chain. */
const CHAIN = 4;

/** "استهدفت معهد تدريب عناصر X", "ضربات مركزة لمقر قيادة X": whose it is that is struck, at the end of a chain of nouns right behind the deed. */
export function isWhoseIsHit(view: SentenceView, trigger: Trigger, at: number): boolean {
  // "قصفت طائرات X تجمعات Y", "غارات على تجمعات Y": the chain begins behind the subject or the preposition.
  let start = trigger.last + 1;
  while (!trigger.verbal && tellsHow(view, start)) start++;
  const next = view.at(start);
  if (next?.text === 'علي' || (trigger.verbal && next?.kind === 'name' && next.prefix === '')) start++;
  if (!FORCE.has(trigger.type) || at > start + CHAIN) return false;
  for (let noun = start; noun < at; noun++) {
    const chunk = view.at(noun);
    if (chunk?.kind === 'mark' && !view.isClauseMark(noun)) continue;
    if (chunk?.kind !== 'word' || view.isFiniteVerb(noun) || view.has(noun, IS_PREPOSITION | IS_RELATIVE))
      return false;
    const isHead = noun === start || (noun === start + 1 && view.text(noun - 1).endsWith('ه'));
    if (
      /^[وفبلك]/.test(chunk.text) &&
      !(isHead && /^ل(?!ل)/.test(chunk.text)) &&
      view.is(noun, 'land', 'materiel', 'fighters') === null
    )
      return false;
  }
  return true;
}
