// Who speaks with whom on the telephone where a clause tells of the call only in passing: before it, or in brackets within it.
import { AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import type { Trigger } from './triggers/trigger.ts';

/**
 * "وفي اتصال هاتفي، أطلع X Y على", "بحث X مع Y، في اتصال هاتفي، سبل": whoever says or does it on the telephone and to whom, the first
 * two named in the clause behind or before.
 */
export function partiesInPassing(view: SentenceView, trigger: Trigger): readonly Speaker[] {
  if (
    trigger.type !== 'call' ||
    trigger.verbal ||
    !/^[وف]?(?:في|خلال|اثناء)$/.test(view.text(trigger.first - 1))
  )
    return [];
  const end = view.clauseEnd(trigger.last);
  const fronted = trigger.first <= 2;
  const [from, to] = fronted ? [end + 1, view.clauseEnd(end + 1)] : [0, trigger.first - 1];
  const out: Speaker[] = [];
  for (let at = from; at < to && out.length < 2; at++) {
    if (AN.test(view.text(at))) break;
    const chunk = view.at(at);
    const [actor, ...more] = chunk?.name?.actors ?? [];
    if (!chunk?.name || actor === undefined || more.length > 0 || chunk.name.form === 'demonym') continue;
    const isParty = /^(?:ل|لل|ب)?$/.test(chunk.prefix) && !NO_PARTY.test(view.text(at - 1));
    if (isParty && !out.some((one) => one.actor === actor)) out.push({ actor, span: chunk.span });
  }
  return out;
}
/** Behind these stands where, whence or about what, and not with whom. */
const NO_PARTY = /^[وف]?(?:في|من|عن|علي|حول|بشان|بين|ضد|وفد|باسم)$/;
