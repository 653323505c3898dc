// Civilians whom a clause itself names as those who are struck, or who died: "استهداف المدنيين", "مقتل 12 مدنيا", "27 مدنيا قتلوا". They
// are an actor of their own, a target and nothing else; those of a named nation ("مدنيين سوريين") are that side's.
import { CIVILIANS } from '../../domain/civilians.ts';
import type { EventType } from '../../domain/event-types.ts';
import { areCivilians, isCivilian } from '../lexicon/words/civilian-words.ts';
import { remember } from '../remember.ts';
import type { Argument } from './arguments.ts';
import { readNumber } from './numbers.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_RELATIVE } from './word-facts.ts';

/** Deeds that befall civilians. */
const BEFALLS: ReadonlySet<EventType> = new Set(['losses', 'strike', 'attack']);

/** How far behind its trigger they stand, in chunks. */
const REACH = 12;

/** What is done for civilians, or what they do, between a deed and them: "لحماية المدنيين", "فرار السكان". */
const THEIR_OWN =
  /^[وفبل]?(?:ال)?(?:حمايه|اجلاء|انقاذ|اغاثه|مساعده|مساعدات|ايواء|سلامه|امن|تجنيب|تجنب|فرار|نزوح|هروب|عوده|لجوء|خروج|دخول|وصول|منع|اجبار|تهجير|قلق|خوف|ذعر|رعب|هلع|اجل|هدف|شهاده|شهادات|مطالب)(?:ها|ه|هم)?$/;
const isTheirOwn = remember((text) => THEIR_OWN.test(text));

/** "قُتل 20 شخصا، بينهم مدنيون": a part of those who died. */
const AMONG = /^[وف]?(?:بينهم|منهم|ضمنهم|معظمهم|اغلبهم|غالبيتهم|جلهم|جميعهم|كلهم)$/;
const isAmong = remember((text) => AMONG.test(text));

/** Whether a noun of civilians stands at a chunk; the form for one only where it is counted or follows the deed. */
function areNamedAt(view: SentenceView, at: number, trigger: Trigger): boolean {
  if (view.at(at)?.kind !== 'word') return false;
  const word = view.known(at);
  if (areCivilians(word)) return true;
  return isCivilian(word) && (at === trigger.last + 1 || readNumber(view, at - 1) !== null);
}

/** Whether an adjective of origin behind the noun tells whose people they are: "مدنيين سوريين", "أطفالا يمنيين". */
function areOfSide(view: SentenceView, at: number): boolean {
  const next = view.at(at + 1);
  return next?.name?.form === 'demonym' && next.prefix === '' && next.name.actors.length > 0;
}

const isJoinedLoss = (view: SentenceView, at: number, others: readonly Trigger[]): boolean =>
  view.text(at).startsWith('و') &&
  others.some(({ first, type, verbal }) => first === at && type === 'losses' && !verbal);

/** The civilians behind a trigger, in its clause or among those counted there; `null` where it names none. */
function civiliansBehind(view: SentenceView, trigger: Trigger, others: readonly Trigger[]): number | null {
  const end = Math.min(view.length, trigger.last + 1 + REACH);
  for (let at = trigger.last + 1; at < end; at++) {
    if (areNamedAt(view, at, trigger)) return at;
    const goesOn = trigger.type === 'losses' && (isAmong(view.known(at + 1)) || isAmong(view.known(at + 2)));
    // The letters of "بينهم" are also a verb's.
    if (trigger.type === 'losses' && isAmong(view.known(at))) continue;
    if (view.isSubordinator(at) || (view.isClauseMark(at) && !goesOn)) return null;
    if (view.has(at, IS_RELATIVE) || isTheirOwn(view.known(at))) return null;
    // "مقتل وإصابة عشرات المدنيين": two deeds, one genitive.
    if (at === trigger.last + 1 && isJoinedLoss(view, at, others)) continue;
    if (view.isFiniteVerb(at) || others.some(({ first }) => first === at)) return null;
  }
  return null;
}

const THEIR_DEATH = /^(?:مصرع|حتف)(?:هم|ه|هما)$/;

/** "27 مدنيا قتلوا", "المدنيين الذين قتلوا": the dead before their verb; `null` where it has no such subject. */
function civiliansBefore(view: SentenceView, trigger: Trigger): number | null {
  if (trigger.type !== 'losses') return null;
  let at = trigger.first - 1;
  // "لقي ثلاثة مدنيين مصرعهم"
  if (!trigger.verbal)
    return THEIR_DEATH.test(view.text(trigger.anchor)) && areNamedAt(view, at, trigger) ? at : null;
  if (!view.is(trigger.anchor, 'kill', 'wound')) return null;
  while (view.text(at) === 'قد' || view.has(at, IS_RELATIVE)) at--;
  return areNamedAt(view, at, trigger) ? at : null;
}

/** The actors of a mention, and with them the civilians that its clause names as those who suffer it. */
export function withCivilians(
  view: SentenceView,
  trigger: Trigger,
  others: readonly Trigger[],
  actors: readonly Argument[],
): readonly Argument[] {
  if (!BEFALLS.has(trigger.type)) return actors;
  const at = civiliansBehind(view, trigger, others) ?? civiliansBefore(view, trigger);
  const chunk = at === null ? null : view.at(at);
  if (at === null || chunk === null || areOfSide(view, at)) return actors;
  return [...actors, { actor: CIVILIANS, role: 'target', span: chunk.span }];
}
