// Deeds whose verbal noun can be said, admitted or denied: "أعلن استعادة المدينة", "نفى قصف السوق", "أنباء سقوط البلدة".
import type { Concept } from '../lexicon/words/word-entry.ts';
import type { SentenceView } from './sentence-view.ts';

export const DEEDS: ReadonlySet<Concept> = new Set<Concept>([
  'seize',
  'fall',
  'strike',
  'attack',
  'reach',
  'truce',
  'breach',
  'agree',
  'withdraw',
  'leave',
  'kill',
  'wound',
  'casualties',
  'refuse',
  'release',
  'swap',
  'destroy',
  'gains',
  'advance',
  'arrive',
  'begin',
  'resume',
  'continue',
  'end',
  'deploy',
  'attend',
  'stop',
  'intercept',
  'repel',
  'visit',
  'meet',
  'fight',
  'fire',
  'cause',
]);

/** The clitic before the verbal noun of a deed at a chunk ("بقصف" → `ب`, "سقوط" → nothing); `null`: none stands there. */
export function deedNounPrefix(view: SentenceView, at: number): string | null {
  const noun = view.at(at)?.analyses.find(({ pos, concept }) => pos === 'noun' && DEEDS.has(concept));
  return noun ? noun.prefix : null;
}
