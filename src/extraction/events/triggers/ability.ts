// What somebody is able to do: told of him, not of a deed.
import { familyOf } from '../../../domain/event-types.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { Trigger } from './trigger.ts';

const ABLE = /^[وف]?(?:ال)?(?:قادر(?:ه|ون|ين|ان|ا)?|قدره|قدرات?|قدرت(?:ه|ها|هم|نا)|قدرات(?:ه|ها|هم|نا))$/;
/** "قادرين على توجيه ضربات": the light noun before the deed. */
const LIGHT = /^(?:توجيه|شن|تنفيذ|اطلاق|القيام|مواصله)$/;
/** The deeds that one ability is for: "قادرين على توجيه ضربات أو السيطرة على". */
const ABLE_WITHIN = 9;

/** "ما زالوا قادرين على توجيه ضربات أو السيطرة على مناطق", "قدرات الجيش على استهداف": whether the deed is only what somebody can do. */
export function isAbility(view: SentenceView, { type, verbal, first }: Trigger): boolean {
  const family = familyOf(type);
  if (verbal || (family !== 'combat' && family !== 'territory')) return false;
  const head = LIGHT.test(view.text(first - 1)) ? first - 1 : first;
  if (isFor(view, head - 1)) return true;
  // The second of two: back over the first.
  if (view.text(head - 1) !== 'او') return false;
  for (let at = head - 2; at > head - ABLE_WITHIN && !view.isClauseMark(at); at--)
    if (isFor(view, at)) return true;
  return false;
}

/** Whether ability stands before "على" at a chunk: "قادرين على". */
const isFor = (view: SentenceView, at: number): boolean =>
  view.text(at) === 'علي' && (isAble(view, at - 1) || isAble(view, at - 2) || isAble(view, at - 3));

const isAble = (view: SentenceView, at: number): boolean =>
  ABLE.test(view.text(at)) && !view.isClauseMark(at) && !/^[وف]?غير$/.test(view.text(at - 1));
