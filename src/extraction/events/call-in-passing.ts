// Who speaks with whom on the telephone where a clause tells of the call only in passing: before it, or in brackets within it.
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import type { Trigger } from './triggers/trigger.ts';
import { IS_AN } from './word-facts.ts';

/** "في اتصال هاتفي", "خلال مكالمة": a call by which something else is done or said. */
export const isCallInPassing = (view: SentenceView, trigger: Trigger): boolean =>
  trigger.type === 'call' &&
  !trigger.verbal &&
  [trigger.first - 1, trigger.first].some((at) => IN_PASSING.test(view.text(at)));

/**
 * "وفي اتصال هاتفي، أطلع X Y على", "بحث X مع Y، في اتصال هاتفي، سبل": whoever says or does it on the telephone and to whom, the first
 * two named in the clause behind or before.
 */
export function partiesInPassing(view: SentenceView, trigger: Trigger): readonly Speaker[] {
  if (!isCallInPassing(view, trigger)) return [];
  const end = view.clauseEnd(trigger.last);
  const fronted = trigger.first <= 2;
  const [from, to] = fronted
    ? [end + 1, view.clauseEnd(end + 1)]
    : [0, IN_PASSING.test(view.text(trigger.first)) ? trigger.first : trigger.first - 1];
  const out: Speaker[] = [];
  let outer: Speaker | null = null;
  let toOuter = false;
  for (let at = from; at < to && out.length < 2; at++) {
    if (view.has(at, IS_AN)) {
      // "قال X إن Y أبلغه في اتصال هاتفي": X, to whom Y spoke.
      if (out.length > 1 || fronted) break;
      outer = out.pop() ?? null;
      continue;
    }
    if (outer) toOuter ||= TO_HIM.test(view.text(at)) || tellsHim(view, at);
    const chunk = view.at(at);
    const [actor, ...more] = chunk?.name?.actors ?? [];
    if (!chunk?.name || actor === undefined || more.length > 0 || chunk.name.form === 'demonym') continue;
    const isParty = /^(?:ل|لل|ب)?$/.test(chunk.prefix) && !NO_PARTY.test(view.text(at - 1));
    if (isParty && !out.some((one) => one.actor === actor)) out.push({ actor, span: chunk.span });
  }
  if (outer && out.length < 2) return toOuter ? [outer, ...out] : [];
  return out;
}

/** "أكد له", "تحدث معه". */
const TO_HIM = /^(?:له|لها|معه|معها|اليه|اليها)$/;

/** "أبلغه": a verb of telling with whom it is told to. */
const tellsHim = (view: SentenceView, at: number): boolean =>
  view
    .at(at)
    ?.analyses.some(
      ({ pos, concept, suffix }) => pos === 'verb' && concept === 'say' && /^(?:ه|ها)$/.test(suffix),
    ) === true;

const IN_PASSING = /^[وف]?(?:في|خلال|اثناء|عبر)(?: |$)/;
/** Behind these stands where, whence or about what, and not with whom. */
const NO_PARTY = /^[وف]?(?:في|من|عن|علي|حول|بشان|بين|ضد|وفد|باسم)$/;
