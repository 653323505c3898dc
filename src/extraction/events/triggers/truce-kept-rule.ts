// When somebody binds himself to a truce: "ستلتزم بوقف إطلاق النار", "أعلنت التزامها بالهدنة", "لا تزال ملتزمة بوقف إطلاق النار".
import type { SentenceView } from '../sentence-view.ts';
import { governor } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';

/** Only adverbs stand between the keeping and the truce. */
const KEPT_WITHIN = 4;
const KEEPS = /^[وف]?س?[يتن]?(?:التزم|لتزم|احترم|حترم)(?:ت|وا|ون|ان|نا)?$/;
/** "ملتزم", "ملتزمة": as predicate, without article. */
const BOUND = /^ملتزم(?:ه|ون|ين|ا|ان)?$/;
const BINDING = /^(?:ب)?التزام(?:ه|ها|هم|هما)$/;
/** "طالما التزمت", "إذا التزم": on which somebody makes it depend. */
const IF = /^[وف]?(?:طالما|اذا|ان|دام|دامت|شرط|لو|ريثما)$/;

/** "ستلتزم بالهدنة", "أعلنت التزامها بوقف النار", "التزمت بهدنة مع X": a truce taken upon oneself. */
export const ceasefireKept = rule('ceasefireKept', { concepts: ['uphold'], written: BOUND }, (view, i) => {
  const text = view.text(i);
  const truce = view.find(i + 1, Math.min(i + KEPT_WITHIN, view.clauseEnd(i)), 'truce');
  if (truce === null || isDenied(view, i)) return null;
  const span = { ...joined(i, truce, KEPT_WITHIN), consumes: [truce] };
  if (BOUND.test(text))
    return trigger('ceasefire-agreement', i, { ...span, verbal: true, modality: 'ongoing' });
  if (BINDING.test(text)) {
    const told = governor(view, i, 'announce', 'say');
    return told === null ? null : trigger('ceasefire-agreement', i, span);
  }
  if (!KEEPS.test(text) || !view.isFiniteVerb(i) || IF.test(view.text(i - 1))) return null;
  const ahead = /^[وف]?س/.test(text) || view.text(i - 1) === 'سوف';
  // "التزمت بهدنة": what was kept had been taken on; "يلتزم" in general tells of nothing.
  if (!ahead && /^[وف]?[يتن]لتزم|^[وف]?[يتن]حترم/.test(text)) return null;
  return trigger('ceasefire-agreement', i, { ...span, verbal: true, modality: ahead ? 'planned' : null });
});

const isDenied = (view: SentenceView, i: number): boolean =>
  [i - 1, i - 2].some((at) => /^(?:لم|لن|لا|عدم|بعدم|غير|ليست|ليس)$/.test(view.text(at))) &&
  !/^(?:يزال|تزال|زال|زالت|يزالون)$/.test(view.text(i - 1));
