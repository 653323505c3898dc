// Stage 7: where an article names or points to actors and places, and which ones. Reads the words once from first to last;
// at each the longest phrase that any pattern accepts wins. What is said of them is other stages' work.
import type { Actor, Place, Span } from '../../domain/corpus-schema.ts';
import type { Shadow } from '../arabic/shadow.ts';
import { toSource } from '../arabic/shadow.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { talkSentences } from './fight-context.ts';
import { History } from './history.ts';
import type { NameMention, NamesFound } from './name-mention.ts';
import type { Beginnings } from './patterns.ts';
import { beginningsAt, phrasesAt } from './patterns.ts';
import type { Context, Phrase } from './phrase.ts';
import { Registry } from './registry.ts';
import type { Salience } from './salience.ts';
import { continuesList, NO_SALIENCE, pairOf, weighSides } from './salience.ts';
import { tokenize } from './tokens.ts';

/** Whether "in a statement" follows: then "the statement" later is this actor's. */
function issuesStatement(ctx: Context, { end }: Phrase): boolean {
  return ctx.tokens[end]?.text === 'في' && ctx.tokens[end + 1]?.text === 'بيان';
}

function toMention(shadow: Shadow, ctx: Context, found: Phrase): NameMention {
  const spanOf = (from: number, to: number, skip: number): Span =>
    toSource(shadow, (ctx.tokens[from]?.start ?? 0) + skip, ctx.tokens[to - 1]?.end ?? 0);
  const [headStart, headEnd] = found.head;
  return {
    span: spanOf(found.start, found.end, found.prefix.length),
    head: spanOf(headStart, headEnd, headStart === found.start ? found.prefix.length : 0),
    actors: found.actors,
    place: found.place,
    form: found.form,
    prefix: found.prefix,
  };
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Finds the actors and places of an article: "قال الرئيس الفرنسي إيمانويل ماكرون في باريس" → the person with the office in its span,
 * and the capital, which reads as the state too. Offsets are into the source; `skip` (boilerplate) is not read.
 */
export function findNames(
  shadow: Shadow,
  lexicon: Lexicon,
  options: { readonly skip: readonly Span[] },
): NamesFound {
  const tokens = tokenize(shadow, options.skip, lexicon);
  const talks = talkSentences(tokens);
  const beginnings = tokens.map((_, i) => beginningsAt(tokens, i));
  // Whom an article is about shows only at its end: it is read once for that, and once more with that known where it matters.
  const readWith = (salience: Salience): { ctx: Context; phrases: Phrase[] } => {
    const registry = new Registry(lexicon);
    const history = new History(registry, salience, talks);
    const ctx: Context = { shadow, tokens, lexicon, registry, history };
    return { ctx, phrases: readPhrases(ctx, beginnings) };
  };
  const first = readWith(NO_SALIENCE);
  const salience = weighSides(tokens, first.phrases, first.ctx.registry);
  const { ctx, phrases } = first.ctx.history.dependsOnSalience ? readWith(salience) : first;
  const { registry } = ctx;
  const mentions = phrases.map((found) => toMention(shadow, ctx, found));

  const actors = new Map<string, Actor>();
  const places = new Map<string, Place>();
  const keep = (id: string) => {
    const actor = registry.actors.get(registry.meet(id));
    if (actor && !actors.has(id)) {
      actors.set(id, actor);
      if (actor.side !== id) keep(actor.side);
    }
  };
  for (const { actors: ids, place } of mentions) {
    for (const id of ids) keep(id);
    const known = place ? registry.places.get(registry.meetPlace(place)) : undefined;
    if (known) places.set(known.id, known);
  }
  return {
    mentions,
    actors: [...actors.values()].sort(byId),
    places: [...places.values()].sort(byId),
    parties: salience.parties,
  };
}

/** Every phrase of a text from first to last, none overlapping another. */
function readPhrases(ctx: Context, beginnings: readonly (Beginnings | null)[]): Phrase[] {
  const { tokens, history } = ctx;
  const phrases: Phrase[] = [];
  let list: Phrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i + 1;
    for (const one of phrasesAt(ctx, i, beginnings[i] ?? null)) {
      const sentence = tokens[one.start]?.sentence ?? 0;
      history.note(one, sentence);
      if (one.actors.length > 0) {
        if (continuesList(tokens, list.at(-1) ?? null, one)) list.push(one);
        else list = [one];
        const pair = one.form === 'anaphor' ? null : pairOf(tokens, list);
        if (pair) history.notePair(pair, sentence);
      }
      const issuer = one.actors[0];
      if (issuer && issuesStatement(ctx, one)) history.issuer = { actor: issuer, sentence };
      phrases.push(one);
      end = Math.max(end, one.end);
    }
    i = end;
  }
  return phrases;
}
