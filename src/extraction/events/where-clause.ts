// Where something took place by words that point to a place of the same sentence or make it the host: "… إلى X حيث التقى",
// "سيطر على X بعد انسحاب Y منها", "مشاورات استضافتها X".
import type { EventType } from '../../domain/event-types.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

const WHERE = /^[وف]?حيث$/;
/** So many chunks before "where" its place stands at most: times, brackets and offices may lie between. */
const WHERE_REACH = 8;
/** A preposition by which one is or goes where a name says. */
const LOCATIVE = /^[وف]?(?:في|الي|من|نحو|لدي)$/;

/** Whether a name is ground here: it names no party, or one is or goes there. */
function isGround(view: SentenceView, at: number): boolean {
  const chunk = view.at(at);
  if (!chunk?.name?.place) return false;
  if (chunk.name.actors.length === 0) return true;
  if (LOCATIVE.test(view.text(at - 1)) || /[بل]$/.test(chunk.prefix)) return true;
  for (let back = at - 1; back >= view.clauseStart(at); back--) if (view.is(back, 'visit')) return true;
  return false;
}

/** "وصل إلى X اليوم حيث يلتقي Y": what a clause of "where" tells is at the place named just before it. */
export function placeBeforeWhere(view: SentenceView, trigger: Trigger): number | null {
  const where = view.clauseStart(trigger.first) - 1;
  if (where < 1 || !WHERE.test(view.text(where))) return null;
  for (let at = where - 1; at >= Math.max(0, where - WHERE_REACH); at--) if (isGround(view, at)) return at;
  return null;
}

/** The pronouns that can stand for the ground of a type: one leaves it, takes it, falls upon it. */
const PRONOUN: Partial<Record<EventType, RegExp>> = {
  withdrawal: /^من(?:ه|ها)$/,
  capture: /^علي(?:ه|ها)$/,
  strike: /^علي(?:ه|ها)$/,
  attack: /^علي(?:ه|ها)$/,
  advance: /^(?:الي|نحو|في)(?:ه|ها)$/,
};
/** How far behind its trigger such a pronoun stands, in chunks. */
const PRONOUN_REACH = 7;

/** "دخل الجيش مدينة X بعد انسحاب Y منها": the ground last named before, in the same sentence. */
export function placeOfPronoun(view: SentenceView, trigger: Trigger): number | null {
  const pronoun = PRONOUN[trigger.type];
  if (!pronoun) return null;
  const end = Math.min(view.clauseEnd(trigger.last), trigger.last + PRONOUN_REACH);
  for (let at = trigger.last + 1; at < end; at++) {
    if (view.isFiniteVerb(at)) return null;
    if (!pronoun.test(view.text(at))) continue;
    for (let back = trigger.first - 1; back >= 0; back--) {
      const name = view.at(back)?.name;
      if (name?.place && name.actors.length === 0) return back;
    }
    return null;
  }
  return null;
}

/** "أعقبها", "تلته", "رافقتها": what comes after something, or with it, takes place where that did. */
const FOLLOWS =
  /^[وف]?(?:[يت]عقب|اعقب|[يت]تلو|تلا|تل|[يت]رافق|رافق|صاحب|تخلل|[يت]تخلل)(?:ت)?(?:ه|ها|هم|هما)$/;
const FOLLOWED_WITHIN = 6;

/** "دخلوا مدينة X أعقبه تبادل لإطلاق النار": the ground of what came before, in the same sentence. */
export function placeBeforeFollowing(view: SentenceView, trigger: Trigger): number | null {
  const follows = [trigger.first - 1, trigger.first - 2].find((at) => FOLLOWS.test(view.text(at)));
  if (follows === undefined) return null;
  for (let at = follows - 1; at >= Math.max(0, follows - FOLLOWED_WITHIN); at--)
    if (isGround(view, at)) return at;
  return null;
}

/** "استضافتها X", "التي تحتضنها X": the verb behind a talk that makes its subject the host. */
const HOSTS = /^[وف]?س?[يت]?(?:ستضيف|استضاف|حتضن|احتضن|شهد)ت?(?:ه|ها|هما)$/;
const HOST_REACH = 5;

/** The town or state that a clause behind a talk makes its host. */
export function hostOf(view: SentenceView, trigger: Trigger): number | null {
  if (familyOf(trigger.type) !== 'talks' || trigger.verbal) return null;
  for (let at = trigger.last + 1; at < Math.min(view.length, trigger.last + HOST_REACH); at++) {
    if (!HOSTS.test(view.text(at))) continue;
    return view.at(at + 1)?.name?.place ? at + 1 : null;
  }
  return null;
}
