// When somebody binds himself to a truce: "ستلتزم بوقف إطلاق النار", "أعلنت التزامها بالهدنة", "لا تزال ملتزمة بوقف إطلاق النار".
import type { SentenceView } from '../sentence-view.ts';
import { governor } from './reach.ts';
import { IS_AN } from '../word-facts.ts';
import { joined, rule, trigger } from './trigger.ts';

/** Only adverbs stand between the keeping and the truce. */
const KEPT_WITHIN = 4;
const KEEPS = /^[وف]?س?[يتن]?(?:التزم|لتزم|احترم|حترم)(?:ت|وا|ون|ان|نا)?$/;
/** "ملتزم", "ملتزمة": as predicate, without article. */
const BOUND = /^ملتزم(?:ه|ون|ين|ا|ان)?$/;
const BINDING = /^(?:ب)?التزام(?:ه|ها|هم|هما)$/;
/** "طالما التزمت", "إذا كان الجيش ملتزما", "أي طرف ملتزم": on which somebody makes it depend. */
const IF = /^[وفب]?(?:طالما|مادام|مادامت|اذا|دام|دامت|داموا|شرط|لو|ريثما|اي|كل|من)$/;
const IF_WITHIN = 5;

/** "ستلتزم بالهدنة", "أعلنت التزامها بوقف النار", "التزمت بهدنة مع X": a truce taken upon oneself. */
export const ceasefireKept = rule('ceasefireKept', { concepts: ['uphold'], written: BOUND }, (view, i) => {
  const text = view.text(i);
  const truce = view.find(i + 1, Math.min(i + KEPT_WITHIN, view.clauseEnd(i)), 'truce');
  if (truce === null || isDenied(view, i) || isSupposed(view, i)) return null;
  const over = joined(i, truce, KEPT_WITHIN);
  const consumes = [truce];
  if (BOUND.test(text))
    return trigger('ceasefire-agreement', i, { over, consumes, verbal: true, modality: 'ongoing' });
  if (BINDING.test(text)) {
    const told = governor(view, i, 'announce', 'say');
    return told === null ? null : trigger('ceasefire-agreement', i, { over, consumes });
  }
  if (!KEEPS.test(text) || !view.isFiniteVerb(i)) return null;
  const ahead = /^[وف]?س/.test(text) || view.text(i - 1) === 'سوف';
  // "التزمت بهدنة": what was kept had been taken on; "يلتزم" in general tells of nothing.
  if (!ahead && /^[وف]?[يتن]لتزم|^[وف]?[يتن]حترم/.test(text)) return null;
  const modality = ahead ? 'planned' : null;
  return trigger('ceasefire-agreement', i, { over, consumes, verbal: true, modality });
});

/** Whether a condition, or any and everybody, stands before it in its clause, no أن between; "إن التزم" right before it. */
function isSupposed(view: SentenceView, i: number): boolean {
  if (/^[وف]?ان$/.test(view.text(i - 1))) return true;
  const start = Math.max(view.clauseStart(i) - 1, i - IF_WITHIN, 0);
  for (let at = i - 1; at >= start && !view.has(at, IS_AN); at--) {
    // "كل من X وY ملتزم": each of them, by name.
    const ofNamed =
      /^(?:من|كل)$/.test(view.text(at)) && view.chunks.slice(at + 1, at + 3).some(({ name }) => name);
    if (IF.test(view.text(at)) && !ofNamed) return true;
  }
  return false;
}

const isDenied = (view: SentenceView, i: number): boolean =>
  [i - 1, i - 2].some((at) => /^(?:لم|لن|لا|ما|عدم|بعدم|غير|ليست|ليس)$/.test(view.text(at))) &&
  !/^(?:يزال|تزال|زال|زالت|يزالون)$/.test(view.text(i - 1));
