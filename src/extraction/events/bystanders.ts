// Names behind a trigger that take no part in it: nations among the dead, those who are to be helped by what is asked for.
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_PREPOSITION } from './word-facts.ts';

const AMONG = /^[وف]?(?:بينهم|بينهن|منهم|ضمنهم|بينها)$/;
/** Whether a nation is named behind "among them", and no body of fighters. */
export function isNationAmong(view: SentenceView, trigger: Trigger, at: number): boolean {
  if (view.at(at)?.name?.form !== 'demonym' || view.is(at, 'fighters') || view.is(at - 1, 'fighters'))
    return false;
  for (let back = at - 1; back > trigger.last && back >= at - AMONG_REACH; back--)
    if (AMONG.test(view.text(back))) return true;
  return false;
}
const AMONG_REACH = 6;

/** What is asked for somebody's good: "قوات لدعم الجيش", "تدابير لحماية الفلسطينيين". */
const FOR_GOOD = /^ل(?:دعم|مساعده|مسانده|حمايه|تعزيز|تدريب|تسليح|تمويل|اغاثه|اسناد)$/;

/** Whether a name behind a demand is only who is to be helped by what it asks for. */
export function isHelped(view: SentenceView, trigger: Trigger, at: number): boolean {
  for (let back = at - 1; back > trigger.last && back >= at - HELPED_REACH; back--) {
    if (FOR_GOOD.test(view.text(back))) return true;
    const isNoun =
      view.at(back)?.kind === 'word' && !view.isFiniteVerb(back) && !view.has(back, IS_PREPOSITION);
    if (!isNoun && view.at(back)?.name == null) return false;
  }
  return false;
}
const HELPED_REACH = 4;
