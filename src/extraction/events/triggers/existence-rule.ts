// When what is denied or claimed to exist opens an event: "نفى وجود اتفاق", "لا وجود لمرتزقة", "أكد وجود قوات".
import type { EventType } from '../../../domain/event-types.ts';
import type { Concept } from '../../lexicon/words/word-entry.ts';
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
export const existence = rule('existence', { written: /^وجود$/ }, (view, i) => {
  if (governor(view, i, 'deny') === null) return null;
  for (const [concept, type] of EXISTS) {
    const thing = view.find(i + 1, i + 4, concept);
    if (thing !== null) return trigger(type, thing, { consumes: [i] });
  }
  return null;
});
