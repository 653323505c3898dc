// Where something took place by words that point back to ground told before: "هاجموها", "في محيطه", "على تخومها":
// that last named in the sentence, else in those before.
import type { EventType } from '../../domain/event-types.ts';
import type { MentionDraft } from '../draft.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Trigger } from './triggers/trigger.ts';

type Places = MentionDraft['places'];

/** Parts and surroundings of ground, with the pronoun that points to it: "محيطها", "شوارعه". */
const PART_OF_IT =
  /^[وفبل]?(?:محيط|شوارع|احيائ|احياء|اطراف|ضواحي|ازقت|مشارف|تخوم|مداخل|اسوار|باحت|داخل|وسط|قلب|قرب|حول|سماء|جوار)(?:ه|ها)$/;
/** So many chunks behind its trigger such words stand. */
const REACH = 7;

/** Verbs of taking, entering and leaving whose object is ground, with its pronoun: "استعادتها", "يدخلونها". */
const DONE_TO_IT =
  /^[وف]?(?:[يتن]|ست|سي)?(?:دخل|اقتحم|قتحم|هاجم|استعاد|ستعيد|استعد|حاصر|انتزع|نتزع|احتل|حتل|حرر|خسر|اجتاح|جتاح|طوق|غادر|داهم)(?:ت|وا|و|ون|نا)?(?:ه|ها)$/;
const OF_GROUND: ReadonlySet<EventType> = new Set([
  'capture',
  'advance',
  'attack',
  'withdrawal',
  'clash',
  'strike',
  'losses',
]);

/** Whether a trigger has for its object, or is told to be around or within, what only a pronoun names. */
function pointsToGround(view: SentenceView, { type, first, last, anchor, verbal }: Trigger): boolean {
  if (!OF_GROUND.has(type)) return false;
  if (verbal && type !== 'losses' && DONE_TO_IT.test(view.text(anchor))) return true;
  const end = Math.min(view.clauseEnd(last), last + REACH);
  for (let at = last + 1; at < end; at++) if (PART_OF_IT.test(view.text(at))) return true;
  // "في محيطه دارت معارك".
  return PART_OF_IT.test(view.text(first - 1));
}

const isGround = (view: SentenceView, at: number): boolean =>
  view.at(at)?.name?.place != null && view.at(at)?.name?.actors.length === 0;

/** How far before what holds it a place stands, in chunks: "قرية X بولاية Y". */
const HELD_WITHIN = 4;

/** The last name of ground, and of nobody who rules it, before a chunk; of a place and what holds it, the place. */
export function groundIn(view: SentenceView, before: number): Places {
  let at = before - 1;
  while (at >= 0 && !isGround(view, at)) at--;
  const holds = view.at(at)?.prefix.endsWith('ب') === true || /^(?:في|من)$/.test(view.text(at - 1));
  return groundAt(view, (holds ? heldBefore(view, at) : null) ?? at);
}

/** The place that ground at a chunk holds, named just before it. */
function heldBefore(view: SentenceView, at: number): number | null {
  for (let inner = at - 1; inner >= Math.max(0, at - HELD_WITHIN) && !view.isFiniteVerb(inner); inner--)
    if (isGround(view, inner)) return inner;
  return null;
}

function groundAt(view: SentenceView, at: number): Places {
  const chunk = view.at(at);
  return chunk?.name?.place == null ? [] : [{ place: chunk.name.place, span: chunk.span }];
}

/** The ground that a pronoun of the clause points to: `last`: that of the sentences before. */
export function groundOfPronoun(view: SentenceView, trigger: Trigger, last: Places): Places {
  if (!pointsToGround(view, trigger)) return [];
  const here = groundIn(view, trigger.first);
  return here.length > 0 ? here : last;
}
