// Whose the dead and wounded are where they are counted as part of a body ("مقتل ستة جنود من X"), or in one breath with those told
// right before ("قتلت جنديين من X وأصابت ثلاثة آخرين").
import { remember } from '../remember.ts';
import type { Argument } from './arguments.ts';
import { BRIDGES, IS_SHARE } from './governing-words.ts';
import { governsAs } from './government.ts';
import { readNumber } from './numbers.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Nouns of the men of a body, one or several: "أفرادا من X", "مسلحون من X". */
const MEN =
  /^[وفبل]?(?:افراد|افرادا|فردا|فرد|عنصر|عنصرا|عنصرين|عناصر|عناصرا|رجال|رجلين|جنود|جنودا|جندي|جنديا|جنديين|جنديان|ضباط|ضابط|ضابطا|ضابطين|ضابطان|مسلح|مسلحا|مسلحين|مسلحون|مسلحان|مقاتل|مقاتلا|مقاتلين|مقاتلون|مقاتلان|مجند|مجندا|مجندين|(?:ال)?قيادي|القياديين|قياديا|قياديين|قياديان|قاده|قائدا|قائد|شخصا|شخص|اشخاص|شخصين)$/;
/** Whether a word is such a noun. */
export const areMen = remember((text) => MEN.test(text));

/** Nouns of men that only a state's forces have: "جنود", "شرطي", "طيار". */
const OF_FORCES =
  /^[وفبل]?(?:ال)?(?:جنود|جنودا|ضباط|ضباطا|(?:جندي|شرطي|ضابط|عسكري|طيار|مجند)(?:ا|ين|ان|ون)?)$/;
/** Whether a word is such a noun. */
export const areOfForces = remember((text) => OF_FORCES.test(text));

/** Where the noun of the men stands of whom "من X" tells whose they are: "أفرادا من X" → the chunk of "أفرادا"; `null` where there is none. */
export function menOf(view: SentenceView, at: number): number | null {
  return view.text(at - 1) === 'من' && areMen(view.text(at - 2)) ? at - 2 : null;
}

/** Persons that a number counts, with whose adjective they may stand: "جنديا", "عسكري", "مدنيا". */
const arePersons = (text: string): boolean =>
  areMen(text) || areOfForces(text) || /^(?:مدنيا?|مدنيين)$/.test(text);

/** The first chunk of a number with the words before it that bound it: of "أكثر من 600" that of "أكثر", of "نحو 600" that of "نحو". */
function overBound(view: SentenceView, number: number): number {
  if (view.text(number - 1) === 'من' && MORE.test(view.text(number - 2))) return number - 2;
  return ABOUT.test(view.text(number - 1)) ? number - 1 : number;
}
const MORE = /^(?:اكثر|اقل|ازيد)$/;
const ABOUT = /^[وف]?(?:نحو|حوالي|قرابه|زهاء)$/;

/** The first chunk of the phrase in which men are counted as part of a body: in "مقتل ستة جنود من X" that of "ستة"; else the name's own. */
export function countedFrom(view: SentenceView, at: number): number {
  // "مقتل أكثر من 600 عسكري أوكراني": an adjective of origin behind the men that are counted.
  if (view.at(at)?.name?.form === 'demonym' && arePersons(view.text(at - 1)))
    return overBound(view, readNumber(view, at - 2) === null ? at - 1 : at - 2);
  // "عدد من عناصر X", "14 من مقاتلي X": men of the body between.
  const men = view.text(at - 2) === 'من' && governsAs(view, at - 1, BRIDGES) ? at - 1 : at;
  if (view.text(men - 1) !== 'من') return at;
  let head = men - 2;
  // "خمسة جنود سابقين من X": one adjective between.
  if (!areMen(view.text(head)) && areMen(view.text(head - 1))) head--;
  if (areMen(view.text(head))) return readNumber(view, head - 1) !== null ? head - 1 : head;
  return readNumber(view, head) !== null || governsAs(view, head, IS_SHARE) ? head : at;
}

const OTHERS = /^(?:اخر|اخرين|اخرون|اخران|اخري|اخريات)$/;

/** Whether losses are counted on from those told right before, without a noun that tells who they are: "وإصابة 15 آخرين", "وجرح آخرين". */
export function isCountedOn(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.type !== 'losses' || !view.text(trigger.first).startsWith('و')) return false;
  for (let at = trigger.last + 1; at <= trigger.last + COUNT_REACH; at++) {
    if (OTHERS.test(view.text(at))) return true;
    if (view.isClauseMark(at) || view.isSubordinator(at)) return false;
  }
  return false;
}
/** How far behind the word for the wounded "others" stands, in chunks: "وإصابة ما لا يقل عن خمسة آخرين". */
const COUNT_REACH = 6;

/** The parties of losses that are counted on: those of the losses before, and whoever is named behind them. */
export function partiesCountedOn(
  view: SentenceView,
  trigger: Trigger,
  found: readonly Argument[],
  before: readonly Argument[],
): readonly Argument[] {
  const start = view.at(trigger.first)?.span.start ?? 0;
  const own = found.filter(({ span }) => span !== null && span.start >= start);
  const hasDoer = own.some(({ role }) => role === 'agent');
  const shared = before.filter(
    (actor) => !(hasDoer && actor.role === 'agent') && !own.some((one) => one.actor === actor.actor),
  );
  return [...own, ...shared.map((actor) => ({ ...actor, span: null }))];
}

/** What losses come after and are not caused by: "قصفت القوات البلدة ردا على مقتل جنديين", "بعد إصابة جندي". */
const CAME_FIRST = /^[وف]?(?:بعد|عقب|غداه|علي|انتقاما|ثارا)$/;

/** Whether losses are told as the reason of the deed before, so that whoever did that deed did not cause them. */
export function areReason(view: SentenceView, trigger: Trigger): boolean {
  if (trigger.verbal)
    return /^[وف]?بعد(?:ما)?$/.test(
      view.text(trigger.first - (view.text(trigger.first - 1) === 'ان' ? 2 : 1)),
    );
  const prefix = view.at(trigger.first)?.prefix ?? '';
  return (
    CAME_FIRST.test(view.text(trigger.first - 1)) ||
    (prefix.endsWith('ل') && /^(?:انتقاما|ثارا)$/.test(view.text(trigger.first - 1)))
  );
}

/** The losses right behind a trigger that share with it all that follows: "قتل وأصيب عشرات من X", "مقتل وإصابة ثلاثة"; `null` where none do. */
export function secondOfPair(
  view: SentenceView,
  trigger: Trigger,
  triggers: readonly Trigger[],
): Trigger | null {
  // "64 مدنيا قتلوا وأصيب آخرون": a verb in the plural has its subject before it.
  if (!view.text(trigger.last + 1).startsWith('و') || view.text(trigger.anchor).endsWith('وا')) return null;
  const next = triggers.find(({ first }) => first === trigger.last + 1);
  return next?.type === 'losses' ? next : null;
}
