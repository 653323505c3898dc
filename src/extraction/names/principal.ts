// Who is spoken or fought for, where the lexicon or the article knows it: a listed actor, a body, an office, or a reference to one.
import type { Term } from '../lexicon/lexicon.ts';
import { withApposition } from './apposition.ts';
import { bodyAt } from './body-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { bare, findOf, joined, phrase, phraseOf } from './phrase.ts';
import { referenceAt } from './reference.ts';

type ActorTerm = Extract<Term, { t: 'actor' }>;
type PlaceTerm = Extract<Term, { t: 'place' }>;

const isActor = (term: Term): term is ActorTerm => term.t === 'actor' && !term.guarded;

/** The kinds of entry that name who is spoken for. */
const OF_PRINCIPALS = KIND.actor | KIND.body | KIND.office | KIND.anaphor;

/** The longer of two phrases, the first of equals. */
const longer = (a: Phrase | null, b: Phrase | null): Phrase | null => (b && (!a || b.end > a.end) ? b : a);

/** Who is spoken for, at a token: a body, an office, a listed actor or a reference to one. */
export function knownPrincipalAt(ctx: Context, i: number, clitics: 'any' | 'none' = 'none'): Phrase | null {
  const token = ctx.tokens[i];
  if (!token || ((token.kinds & OF_PRINCIPALS) === 0 && token.word.forces === null)) return null;
  const listed = findOf(ctx, i, KIND.actor, isActor, clitics);
  const named = listed
    ? bare(
        i,
        withApposition(ctx, i, listed.end, listed.term.id),
        listed.prefix,
        [ctx.registry.meet(listed.term.id)],
        'name',
      )
    : null;
  let best = longer(named, loyalForcesAt(ctx, i));
  best = longer(best, bodyAt(ctx, i));
  best = longer(best, officeAt(ctx, i));
  return longer(best, referenceAt(ctx, i));
}

/** The words by which one actor is said to belong to another: "التابعة لـ". */
const BELONGS = /^(?:ال)?تابع(?:ه|ين|ون)?$/;

/** To whom a group or unit belongs, behind its name: "التابعة لحزب الله". */
export function affiliationAt(
  ctx: Context,
  i: number,
): { readonly actor: string; readonly side: string; readonly end: number } | null {
  if (!joined(ctx, i, 'joint bracket') || !BELONGS.test(ctx.tokens[i]?.text ?? '')) return null;
  const of = knownPrincipalAt(ctx, i + 1, 'any');
  const actor = of?.actors[0];
  return of && actor && /^(?:ل|لل)$/.test(of.prefix)
    ? {
        actor: of.form === 'name' ? actor : ctx.registry.sideOf(actor),
        side: ctx.registry.sideOf(actor),
        end: of.end,
      }
    : null;
}

const LOYAL = /^(?:ال)?موالي(?:ه|ن)?$|^(?:ال)?موال(?:ون|ين)$/;

/** "لأنقرة": a capital for its state. */
function capitalAt(ctx: Context, i: number): Phrase | null {
  const found = findOf(ctx, i, KIND.place, (term): term is PlaceTerm => term.t === 'place' && !term.guarded);
  const state = found ? ctx.lexicon.places.get(found.term.id)?.metonymOf : null;
  if (!found || !state) return null;
  const { end, prefix } = found;
  return phrase({ start: i, end, prefix, actors: [ctx.registry.meet(state)], form: 'name' });
}

/**
 * "القوات الموالية لـX": those of a person or government are their side's forces; those of a foreign state are a group that only
 * leans on it, on nobody's side. Bare, "القوات الموالية" are those told before.
 */
export function loyalForcesAt(ctx: Context, i: number): Phrase | null {
  const clitic = ctx.tokens[i]?.word.forces ?? null;
  if (clitic === null || !joined(ctx, i + 1)) return null;
  const base = { start: i, prefix: clitic, form: 'description' as const, gender: 'f' as const };
  // "طائرات حربية تابعة لـX": an adjective between.
  const described = /(?:ي|ه)$/.test(ctx.tokens[i + 1]?.text ?? '') && joined(ctx, i + 2);
  const belongs = affiliationAt(ctx, i + 1) ?? (described ? affiliationAt(ctx, i + 2) : null);
  if (belongs && ctx.registry.actor(belongs.actor))
    return phraseOf(base, { end: belongs.end, actors: [ctx.registry.forcesOf(belongs.actor)] });
  if (!LOYAL.test(ctx.tokens[i + 1]?.text ?? '')) return null;
  const of = knownPrincipalAt(ctx, i + 2, 'any') ?? capitalAt(ctx, i + 2);
  const actor = of && /^(?:ل|لل)$/.test(of.prefix) ? of.actors[0] : undefined;
  if (!of || actor === undefined) {
    const known = ctx.history.groupCalled('loyalists');
    return known ? phraseOf(base, { end: i + 2, actors: [known], form: 'anaphor' }) : null;
  }
  const side = ctx.registry.sideOf(actor);
  // A state or its capital is named where others lean on it from outside; its head or government where its own forces do.
  const own = ctx.registry.actor(actor)?.kind !== 'state';
  const id = own
    ? ctx.registry.forcesOf(side)
    : ctx.registry.group('loyalists', 'allied forces', 'قوات موالية', side);
  return phraseOf(base, { end: of.end, actors: [id], group: 'loyalists' });
}
