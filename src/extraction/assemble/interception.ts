// A strike that was shot down: who stopped it did not strike. Its mentions name him as the agent of what they tell; the event
// has those who fired as its agents and him on the other side.
import { foldArabic } from '../../domain/arabic-fold.ts';
import type { Mention } from '../../domain/corpus-schema.ts';
import { analyse } from '../lexicon/words/word-index.ts';

/** What flies at a target, as against an aircraft with its crew. */
const MISSILE = /(?:صاروخ|صواريخ|مسير|قذيف|قذائف)/;
/** "فتح النار على صاروخ": what is fired at flies itself. */
const FIRED_AT_MISSILE = /نار علي (?:ال)?(?:صاروخ|صواريخ|مسير|طائره مسير)/;
const FIRED = /(?:^|[^ا-ي])[وف]?(?:ال|ب)?ا?طلا?ق/;
const STORE = /(?:مستودع|مخزن|مخازن|منص|مصنع|ورش|راجم)/;
/** How far behind the trigger its object is looked for, in UTF-16 units. */
const OBJECT = 50;

export type Stopped = 'missile' | 'aircraft';

/** What the mention tells to have been stopped in flight: 'missile' for "اعترضت صاروخا", 'aircraft' for "أسقطت مروحية"; else `null`. */
export function stoppedIn({ type, passage, trigger }: Mention): Stopped | null {
  if (type !== 'strike') return null;
  const [from, to] = [trigger.start - passage.start, trigger.end - passage.start];
  const words = passage.exact.slice(from, to);
  if (FIRED_AT_MISSILE.test(foldArabic(words))) return 'missile';
  const concepts = new Set(
    words.split(/\s+/).flatMap((word) => analyse(foldArabic(word), word).map(({ concept }) => concept)),
  );
  const isDestroyed = concepts.has('destroy');
  if (!isDestroyed && !concepts.has('intercept')) return null;
  const around = foldArabic(passage.exact.slice(Math.max(0, from - OBJECT), to + OBJECT));
  if (!isDestroyed) return MISSILE.test(around) ? 'missile' : 'aircraft';
  // "صاروخا أُطلق نحو المدينة وتم تدميره", not "دمر مستودع صواريخ".
  const whole = foldArabic(passage.exact);
  return MISSILE.test(whole) && FIRED.test(whole) && !STORE.test(around) ? 'missile' : null;
}

const SWAPPED = { agent: 'target', target: 'agent', mediator: 'mediator' } as const;

/** The actors of a mention as they stand to the strike: of "اعترضت X صاروخا أطلقه Y", Y is agent and X target. */
export function strikersFirst(mention: Mention): Mention['actors'] {
  if (stoppedIn(mention) !== 'missile') return mention.actors;
  return mention.actors.map((actor) => ({ ...actor, role: SWAPPED[actor.role] }));
}
