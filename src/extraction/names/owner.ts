// Whose an office or body is, after its construct form: "وزير خارجية" + أرمينيا, "قوات" + الإقليم, "وزيرا خارجية" + البلدين.
import type { Term } from '../lexicon/lexicon.ts';
import { withApposition, withLeader } from './apposition.ts';
import { calledInWar } from './called-in-war.ts';
import { KIND } from './lookup.ts';
import type { Context } from './phrase.ts';
import { besideOrQuoted, find, findOf, joined, nisbaAt, surnameOf } from './phrase.ts';
import { nounPlacesAt, listedPlaceAt } from './place-phrase.ts';
import { placeNoun } from './place-noun.ts';
import { bodyCalled, ownState } from './reference.ts';

export interface Owners {
  /** Actors, or places without known authorities. */
  readonly ids: readonly string[];
  readonly end: number;
}

/** Who acts for a place: its authorities, the state it stands for, else the place itself. */
export function actorOfPlace(ctx: Context, place: string): string {
  const entry = ctx.lexicon.places.get(place);
  const actor = entry?.authorities ?? entry?.metonymOf;
  return actor ? ctx.registry.meet(actor) : place;
}

type ActorTerm = Extract<Term, { t: 'actor' }>;

/** "المتقاعد" between a rank and the name. */
const FORMER: ReadonlySet<string> = new Set(['المتقاعد', 'السابق', 'الراحل', 'المنشق']);

/** Where the name begins behind a rank with its adjectives: "المشير X", "اللواء الليبي المتقاعد X"; the token itself without a rank. */
function behindRank(ctx: Context, i: number): number {
  const rank = find(ctx, i, KIND.title, 'none');
  if (!rank) return i;
  let at = rank.end;
  while (at < rank.end + 2 && joined(ctx, at)) {
    const origin = nisbaAt(ctx, at, true);
    if (!origin && !FORMER.has(ctx.tokens[at]?.text ?? '')) break;
    at = origin?.end ?? at + 1;
  }
  return joined(ctx, at) ? at : i;
}

/** "قوات حفتر", "قوات المشير حفتر", "نظام الأسد": what is called after its leader is his side's. */
export function leaderAt(ctx: Context, start: number): Owners | null {
  if (!joined(ctx, start)) return null;
  const i = behindRank(ctx, start);
  const isPerson = (term: Term): term is ActorTerm =>
    term.t === 'actor' && ctx.lexicon.actors.get(term.id)?.kind === 'person';
  const listed = findOf(ctx, i, KIND.actor, isPerson, 'none');
  const id = listed?.term.id ?? surnameOf(ctx, i);
  const side = id ? ctx.registry.sideOf(id) : null;
  return side && side !== id ? { ids: [ctx.registry.meet(side)], end: listed?.end ?? i + 1 } : null;
}

function oneOwner(ctx: Context, i: number, clitics: 'none' | 'and'): Owners | null {
  if (((ctx.tokens[i]?.kinds ?? 0) & (KIND.actor | KIND.place)) === 0) return null;
  const isOwner = (term: Term): term is ActorTerm =>
    term.t === 'actor' &&
    // A short form that is also a common word is the actor's where the article is about him: "قوات الوفاق".
    (!term.guarded || ctx.history.weight(ctx.registry.sideOf(term.id)) > 0) &&
    !['person', 'outlet'].includes(ctx.lexicon.actors.get(term.id)?.kind ?? '');
  const actor = findOf(ctx, i, KIND.actor, isOwner, clitics);
  const place = listedPlaceAt(ctx, i, false, clitics);
  if (actor && (!place || actor.end >= place.end))
    return {
      ids: [ctx.registry.meet(actor.term.id)],
      end: withLeader(ctx, i, withApposition(ctx, i, actor.end, actor.term.id), actor.prefix),
    };
  if (place) return { ids: [actorOfPlace(ctx, place.term.id)], end: place.end };
  return null;
}

/** The owner or owners at a token; with `many`, "X وY" are two. */
export function ownersAt(ctx: Context, i: number, many: boolean): Owners | null {
  if (!besideOrQuoted(ctx, i)) return null;
  const reference = find(ctx, i, KIND.anaphor, 'none');
  if (reference) {
    const { kind } = reference.term;
    const sentence = ctx.tokens[i]?.sentence ?? 0;
    if (kind === 'two-parties' || kind === 'two-states') {
      const ids = ctx.history.parties(sentence, 'states');
      return ids ? { ids, end: reference.end } : null;
    }
    if (kind === 'his-state' || kind === 'her-state') {
      const id = ownState(ctx, i, kind === 'his-state' ? 'm' : 'f');
      return id ? { ids: [id], end: reference.end } : null;
    }
    if (kind === 'place-noun') {
      const place = placeNoun(ctx, reference.term.folded, sentence);
      return place ? { ids: [actorOfPlace(ctx, place)], end: reference.end } : null;
    }
    if (kind === 'called-in-war') {
      const id = calledInWar(ctx, i, reference.term.folded);
      return id ? { ids: [id], end: reference.end } : null;
    }
    if (kind !== 'body-noun') return null;
    // "قوات التحالف": the last one so called, unless a longer name follows ("طيران التحالف الدولي").
    const body = oneOwner(ctx, i, 'none') ? null : bodyCalled(ctx, i, reference.term.folded, reference.end);
    if (body) return { ids: [body], end: reference.end };
  }
  const region = nounPlacesAt(ctx, i);
  const place = region?.[0];
  const first =
    oneOwner(ctx, i, 'none') ??
    (place?.place ? { ids: [actorOfPlace(ctx, place.place)], end: place.end } : null);
  if (!first || !many) return first;
  const second =
    joined(ctx, first.end) && ctx.tokens[first.end]?.text.startsWith('و')
      ? oneOwner(ctx, first.end, 'and')
      : null;
  return second ? { ids: [...first.ids, ...second.ids], end: second.end } : first;
}
