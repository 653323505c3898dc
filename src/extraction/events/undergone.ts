// Verbs that tell of a deed without its doer: those of dying and being hurt, those whose subject is the deed itself, being exposed to
// it, and hearing.
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

/** Verbs whose subject is a deed, not whoever did it: "إنه أودى بحياة", "أسفر عن". */
const OF_DEEDS = /^[وف]?[يت]?(?:اود[يت]|ودي|اسفر|سفر|خلف|حصد)/;
/** What one hears, one does not do: "إنهم سمعوا دوي المدفعية". */
const HEARD = /^[وف]?[يت]?سمع/;

/** Whether a verb tells only that the deed was heard: "سُمع دوي انفجار". */
export const isHeard = (view: SentenceView, { first, anchor }: Trigger) =>
  [first, anchor].some((at) => HEARD.test(view.text(at)));

/** Whether the verb's subject is a deed, or somebody who only heard of one. */
export const isSufferedOrHeard = (view: SentenceView, trigger: Trigger) =>
  isHeard(view, trigger) || [trigger.first, trigger.anchor].some((at) => OF_DEEDS.test(view.text(at)));

/** "قُتل جنديان", "لقوا حتفهم", "الحصيلة قتيلان": they die by whom the words do not tell; "وقتلت 20 جنديا" tells it. */
export function isSuffered(view: SentenceView, trigger: Trigger): boolean {
  if (/^(?:حتف|[وف]?(?:ال)?حصيله)/.test(view.text(trigger.anchor))) return true;
  const verb = view.is(trigger.anchor, 'kill', 'wound', 'die');
  return trigger.verbal && verb?.pos === 'verb' && verb.person !== '3fs';
}

/** "تعرضت", "ويتعرض": whether a verb tells who was exposed to a deed. */
export const isExposure = (view: SentenceView, at: number): boolean => EXPOSED.test(view.text(at));
const EXPOSED = /^[وف]?[يت]?تعرض(?:ت|وا)?$/;
