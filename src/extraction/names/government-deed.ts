// "القصف الحكومي", "غارات جوية حكومية": deeds of war of a government, by an adjective that tells of no state.
import { tellsHowDone } from '../lexicon/words/deed-adjectives.ts';
import type { Match } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, joined } from './phrase.ts';

/** What forces do, and by what. */
const FORCE_NOUN = /^[وفبل]?(?:ال)?(?:قصفا?|غاره|غارات|ضربه|ضربات|هجوما?|هجمات|حمله|نيران|قذائف|مدفعيه)$/;

/** "الغارات الجوية الحكومية", "القصف الحكومي": of the forces of the state on whose ground they are. */
export function governmentDeedAt(ctx: Context, { start, end, prefix }: Match): Phrase | null {
  // "قصف مبنى حكومي": any other noun between is what is the government's.
  const noun = tellsHowDone(ctx.tokens[start - 1]?.text ?? '') ? start - 2 : start - 1;
  for (let at = noun + 1; at <= start; at++) if (!joined(ctx, at)) return null;
  if (!FORCE_NOUN.test(ctx.tokens[noun]?.text ?? '') || prefix !== '') return null;
  const states = ctx.history.sides.filter((side) => ctx.registry.actor(side)?.kind === 'state');
  const state = ctx.history.ground ?? (states.length === 1 ? states[0] : null) ?? null;
  if (state === null || ctx.registry.actor(state)?.kind !== 'state') return null;
  return bare(start, end, prefix, [ctx.registry.forcesOf(state)], 'demonym');
}
