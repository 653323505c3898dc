// When what is denied or claimed to exist opens an event: "نفى وجود اتفاق", "لا وجود لمرتزقة", "أكد وجود قوات".
import type { EventType } from '../../../domain/event-types.ts';
import type { Concept } from '../../lexicon/words/word-entry.ts';
import { findDeniedObject } from '../denial-object.ts';
import type { SentenceView } from '../sentence-view.ts';
import { governor } from './reach.ts';
import { rule, trigger } from './trigger.ts';

/** What the existence of a thing comes to as an event. */
const EXISTS: readonly (readonly [Concept, EventType])[] = [
  ['truce', 'ceasefire-agreement'],
  ['agreement', 'agreement'],
  ['fighters', 'deployment'],
  ['talks', 'meeting'],
];

/** "نفى المكتب وجود أي اتفاق": denying that a thing is there denies the event that would have made it. */
export const existence = rule('existence', { written: /^(?:وجود|عن|حول|بشان)$/ }, (view, i) => {
  if (view.text(i) !== 'وجود') return ofTalk(view, i);
  if (governor(view, i, 'deny') === null) return null;
  for (const [concept, type] of EXISTS) {
    const thing = view.find(i + 1, i + 4, concept);
    if (thing !== null) return trigger(type, thing, { consumes: [i] });
  }
  return null;
});

/** "نفى صحة ما نُشر عن مفاوضات", "نفت الأنباء حول اتفاق": that there is what the denied talk is of. */
function ofTalk(view: SentenceView, i: number) {
  const denial = view.findBack(i, TALK_REACH, 'deny');
  if (denial === null || findDeniedObject(view, denial)?.from !== i + 1) return null;
  for (const [concept, type] of EXISTS)
    if (concept !== 'fighters' && view.as(i + 1, 'noun', concept)) return trigger(type, i + 1);
  return null;
}
const TALK_REACH = 26;
