// Who has the word where the clause of a trigger leaves it out.
import { genderOfVerb } from './agreement.ts';
import type { Speaker } from './speaker.ts';
import { isDoneBySaying } from './speech-acts-by-type.ts';
import type { Supply } from './supply.ts';
import type { Voice } from './voices.ts';
import { goesOnFrom } from './voices.ts';
import { IS_JOINED } from './word-facts.ts';

/** Who speaks in the words that hold the trigger, or in the act that the trigger itself is. */
export function speakersOf(supply: Supply): readonly Speaker[] {
  const { trigger, covering, acts } = supply;
  const own = covering.at(-1) ?? acts.find((act) => act.verb === trigger.anchor);
  if (own) return own.speakers;
  const before = acts.findLast((act) => act.verb >= 0 && act.verb < trigger.anchor);
  const voice = voiceBefore(supply);
  return voice !== null && (!before || voice.verb > before.verb) ? voice.speakers : (before?.speakers ?? []);
}

/** "اتهم X Y بخرق الهدنة، وطالب": a stance goes on with whoever had the word, and not with whoever did what was told of. */
export const voiceBefore = ({ view, trigger, voices }: Supply): Voice | null =>
  isDoneBySaying(trigger.type) && trigger.verbal && view.has(trigger.first, IS_JOINED)
    ? goesOnFrom(voices, genderOfVerb(view, trigger.anchor))
    : null;
