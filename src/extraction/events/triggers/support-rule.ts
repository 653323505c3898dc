// When words of backing open an event: support voiced or given, congratulations, welcome.
import type { Analysis } from '../../lexicon/words/word-index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_RELATIVE } from '../word-facts.ts';
import { isWithB } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

/** "جدد دعمه لأذربيجان", "هنأ", "أيدت", "تقف إلى جانب". */
export const support = rule('support', ['support'], (view, i) => {
  const found = view.is(i, 'support');
  if (!found || found.pos === 'participle' || view.isTopic(i, 1)) return null;
  // "قوات دعم الشرعية", "تلقي دعم": part of a name, or what one gets.
  if (
    /^دعم$/.test(view.text(i)) &&
    /^(?:ب|ال)?(?:قوات|تحالف|تحالفا|تلقي|صندوق|مجموعه)$/.test(view.text(i - 1))
  )
    return null;
  if (isStanding(view, i, found)) return null;
  if (found.pos === 'verb')
    return view.isFiniteVerb(i) && (partyNear(view, i) || welcomes(view, i, found))
      ? trigger('support', i, { verbal: true })
      : null;
  if (found.pos === 'phrase') return trigger('support', i, { verbal: true });
  // "بدعم جوي من": a circumstance of another deed.
  if (found.prefix.endsWith('ب') || /^[وف]دعما$/.test(view.text(i))) return null;
  const voiced = view.findBack(i, 5, 'say', 'do', 'continue');
  const owned = found.suffix !== '' || /[هم]$/.test(view.text(i));
  if (voiced === null || (!owned && !partyNear(view, i))) return null;
  return trigger('support', i, { over: joined(voiced, i, 2), verbal: false });
});

/** "جماعتان تدعمان الجيش", "القوات التي تساندها X": whom somebody backs tells who he is, no act of his. */
const isStanding = (view: SentenceView, i: number, found: Analysis): boolean =>
  found.pos === 'verb' &&
  /^(?:دعم 1|سند 3)$/.test(found.lemma) &&
  (view.has(i - 1, IS_RELATIVE) ||
    (found.tense === 'present' && found.suffix !== '') ||
    found.person === '3md' ||
    found.person === '3fd');

/** "رحبت بالمبادرة", "هنأه": welcomed is what is done, congratulated who has a pronoun. */
const welcomes = (view: SentenceView, i: number, found: Analysis): boolean =>
  found.suffix !== '' ||
  (found.lemma === 'رحب 2' && [i + 1, i + 2, i + 3, i + 4].some((at) => isWithB(view, at)));

/** Support is somebody's for somebody: a name within the clause's next words. */
function partyNear(view: SentenceView, i: number): boolean {
  const end = Math.min(view.clauseEnd(i), i + 7);
  for (let at = i + 1; at < end; at++) if (view.at(at)?.name?.actors.length) return true;
  return false;
}
