// When a truce is agreed: reached, announced, ordered, prolonged, or told of by the accord that a pronoun points back to.
import type { SentenceView } from '../sentence-view.ts';
import { governor, isSupervised, prepositionOf, upTo, verbBehind } from './reach.ts';
import { joined, rule, trigger } from './trigger.ts';
import { IS_AN, IS_RELATIVE } from '../word-facts.ts';

/** "أخفقت X وY … في الاتفاق على", "فشلت المحادثات في التوصل": what failed did not happen. */
function hasFailed(view: SentenceView, i: number): boolean {
  for (let at = Math.max(0, i - 18); at < i; at++) {
    if (
      /^[وف]?(?:[يت])?(?:اخفق|اخفقت|اخفقا|اخفقوا|خفق|فشل|فشلت|فشلا|فشلوا|تعذر|تعثر|تعثرت)$/.test(
        view.text(at),
      )
    )
      return true;
  }
  return false;
}

/** Whose making of a truce a verb or noun before it tells: "اتفقا في X على هدنة", "أعلنت X هدنة", "قبلت X هدنة". */
function makerBefore(view: SentenceView, i: number): number | null {
  const near = view.findBack(i, 5, 'reach', 'agree', 'agreement');
  if (near !== null) return near;
  const preposition = prepositionOf(view, i);
  const agree = governor(view, i, 'reach', 'agree');
  if (agree !== null && /^(?:علي|الي)$/.test(preposition) && view.find(agree, i, 'talks', 'attend') === null)
    return agree;
  // "اتفقا، بعد محادثات طويلة، على هدنة": over an aside.
  const aside = beforeAside(view, i);
  const settled = aside === null ? null : governor(view, aside, 'reach', 'agree');
  if (settled !== null && /^(?:علي|الي)$/.test(preposition)) return settled;
  // "أمر قواته بوقف إطلاق النار": a truce of one's own.
  const order = preposition === 'ب' ? governor(view, i, 'order') : null;
  if (order !== null) return order;
  const announce = governor(view, i, 'announce');
  return announce !== null && /^(?:عن|)$/.test(preposition) ? announce : null;
}

/** The comma that opens the aside which ends right before the preposition of chunk `i`: "…، بعد محادثات، على هدنة". */
function beforeAside(view: SentenceView, i: number): number | null {
  if (view.text(i - 2) !== '،') return null;
  for (let at = i - 3; at >= Math.max(0, i - ASIDE); at--) if (view.text(at) === '،') return at;
  return null;
}
/** An aside with its commas, in chunks. */
const ASIDE = 12;

/** "سرت الهدنة الجمعة ثم مُددت يومين", "اتفقا على تمديدها": a truce told of before, agreed anew. */
export const ceasefireProlonged = rule('ceasefireProlonged', ['prolong'], (view, i) => {
  const prolong = view.is(i, 'prolong');
  if (!prolong || prolong.pos === 'participle' || view.negation(i)) return null;
  const verbal = view.isFiniteVerb(i);
  const next = view.at(i + 1);
  const bare =
    next === null ||
    next.kind === 'time' ||
    next.kind === 'mark' ||
    /^(?:في|ل.*|مره|مرتين|مرات|\d+|.*ين)$/.test(next.text);
  if (verbal ? !bare && prolong.suffix === '' : prolong.suffix === '') return null;
  if (view.find(0, i, 'truce') === null) return null;
  if (verbal) return trigger('ceasefire-agreement', i, { verbal });
  const led = governor(view, i, 'agree', 'reach', 'announce', 'do');
  if (led === null || isUndone(view, led)) return null;
  return trigger('ceasefire-agreement', led, {
    over: joined(led, i, 4),
    verbal: view.isFiniteVerb(led),
    consumes: [led, i],
  });
});

/** "دون أن يتفقا", "لعدم التوصل", "لم يتفقا": what did not come about. */
export function isUndone(view: SentenceView, i: number): boolean {
  if (/^(?:[لب])?عدم$/.test(view.text(i - 1)) || view.negation(i) !== null) return true;
  return view.text(i - 1) === 'ان' && /^[وف]?ب?دون$/.test(view.text(i - 2));
}

/** "هدنة أعلنتها X", "هدنتان تم التفاوض عليهما", "الهدنة التي أُعلنت": told of the truce behind it. */
function makerBehind(view: SentenceView, i: number): number | null {
  const verb = verbBehind(view, i);
  if (verb === null) return null;
  if (view.is(verb, 'do')) return view.find(verb + 1, verb + 3, 'reach', 'agree', 'negotiate');
  const announced = view.is(verb, 'announce');
  // The verb has the truce for its object or, passive, for its subject: "أعلنتها", "أُعلنت", "أُعلن عنها".
  const own =
    announced && (announced.suffix !== '' || view.text(verb + 1).startsWith('عنه') || isPassive(view, verb));
  return own || (view.is(verb, 'agree') && view.text(verb + 1).startsWith('عليه')) ? verb : null;
}

/** "رفض الهدنة التي أعلنها X": whatever becomes of it, a relative clause tells that the truce at `i` was made. */
export const isMadeInClause = (view: SentenceView, i: number): boolean =>
  view.has(i + 1, IS_RELATIVE) && makerBehind(view, i) !== null;

/** A verb of announcing without anybody who announces: "هدن أُعلنت خلال الشهر". */
function isPassive(view: SentenceView, verb: number): boolean {
  const next = view.at(verb + 1);
  return (
    next === null || next.kind === 'time' || view.isClauseMark(verb + 1) || /^(?:في|من|خلال)$/.test(next.text)
  );
}

/** "التوصل إلى اتفاق لوقف إطلاق النار", "اتفقا على هدنة", "هدنة بوساطة روسية": an agreement that is a truce. */
export const ceasefireAgreement = rule('ceasefireAgreement', ['truce'], (view, i) => {
  if (!view.is(i, 'truce')) return null;
  if (hasFailed(view, i)) return null;
  if (view.findBack(i, 3, 'refuse', 'breach') !== null && !isMadeInClause(view, i)) return null;
  // "شروط هدنة" are set; "وافقوا على شروط هدنة" agrees to one.
  if (view.findBack(i, 3, 'condition') !== null && governor(view, i, 'agree') === null) return null;
  if (isSupervised(view, i)) return null;
  const agreement = makerBefore(view, i);
  const after = view.find(i + 1, Math.min(i + 6, view.length), 'reach', 'agree') ?? makerBehind(view, i);
  if (after !== null && agreement === null && isUndone(view, after)) return null;
  const isTruceWord = /هدن|تهدئه/.test(view.text(i));
  const cue = agreement ?? after;
  if (cue === null) {
    // "تمديد الهدنة", "مدد الطرفان الهدنة": agreed anew.
    const prolong = governor(view, i, 'prolong');
    if (prolong !== null)
      return trigger('ceasefire-agreement', prolong, {
        over: joined(prolong, i, 3),
        verbal: view.isFiniteVerb(prolong),
        consumes: [i],
      });
    // The bare word names an agreement only where something leads to it or qualifies it.
    const led =
      view.findBack(i, 4, 'cause') !== null ||
      /^(?:باتجاه|نحو)$/.test(view.text(i - 1)) ||
      view.text(i + 1).startsWith('بوساطه');
    // "قال إن هدنة بين X وY سمحت": told of as being there.
    const between = isTruceWord && view.text(i + 1) === 'بين' && view.has(i - 1, IS_AN);
    if (between) return trigger('ceasefire-agreement', i, {});
    if (!isTruceWord && !led) return null;
    if (view.isTopic(i) || (isTruceWord && !led)) return null;
    return trigger('ceasefire-agreement', i, {});
  }
  const isNegotiated = view.findBack(cue, 2, 'talks') !== null && view.isTopic(cue);
  if (isNegotiated) return null;
  let first = Math.min(cue, i);
  const reach = view.findBack(first, 3, 'reach');
  if (reach !== null) first = reach;
  // "… التي تم التوصل إليها يوم": the relative clause tells of the same agreement, and when.
  const relative = /^(?:التي|الذي)$/.test(view.text(i + 1)) && after !== null && after <= i + 4 ? after : i;
  const last = Math.max(cue, relative);
  // Across parties and places the trigger is the verb alone.
  const span = last - first > WIDEST ? { first: agreement ?? i, last: agreement ?? i } : { first, last };
  return trigger('ceasefire-agreement', agreement === null ? i : cue, {
    over: span,
    consumes: [...upTo(span.first, span.last + 1), i, ...(after === null ? [] : [after])],
    verbal: view.isFiniteVerb(cue),
  });
});

/** The most chunks that are quoted as one trigger. */
const WIDEST = 8;
