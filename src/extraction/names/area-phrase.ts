// Places told by another: "شمال X" of a state or region, "ريف X" of a town, "الأراضي الـ…" and "العاصمة الـ…" with a state's
// adjective, "الحدود الـ… الـ…" between two. What lies north or south *of a town* is told by the town and stays with it.
import { COUNTRYSIDE_PARTS } from '../lexicon/words-for-places.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { KIND } from './lookup.ts';
import type { Context, Phrase } from './phrase.ts';
import { find, joined, nisbaAt, phrase, written } from './phrase.ts';
import { listedPlaceAt, newPlaceEnd } from './place-phrase.ts';

const PARTS = new Map(COUNTRYSIDE_PARTS.map(({ ar, en }) => [foldArabic(ar), en]));

/** A state's adjective at a token, as the place that the state is. */
function stateAt(ctx: Context, i: number) {
  const nisba = nisbaAt(ctx, i, null);
  return nisba && ctx.lexicon.actors.get(nisba.term.of)?.kind === 'state' ? nisba : null;
}

/** The phrase of a place that the registry makes of others. */
function described(
  ctx: Context,
  start: number,
  word: { prefix: string },
  end: number,
  id: string,
  en: string,
) {
  const ar = written(ctx, start, end).slice(word.prefix.length);
  const place = ctx.registry.describedPlace(id, { ar, en });
  return phrase({ start, end, prefix: word.prefix, actors: [], place, form: 'name' });
}

/** "جنوب البلاد", where the country is known. */
function partOfCountry(
  ctx: Context,
  i: number,
  word: { readonly prefix: string; readonly end: number },
  key: string,
  en: string,
): Phrase | null {
  const country = ctx.history.ground;
  const entry = country === null ? undefined : ctx.lexicon.places.get(country);
  if (!entry?.isArea) return null;
  const ar = `${written(ctx, i, word.end).slice(word.prefix.length)} ${entry.label.ar}`;
  const place = ctx.registry.describedPlace(`${key}-${entry.id}`, { ar, en: `${en} ${entry.label.en}` });
  return phrase({ start: i, end: word.end + 1, prefix: word.prefix, actors: [], place, form: 'anaphor' });
}

/** A place told by another at a token, or `null`. */
export function areaAt(ctx: Context, i: number): Phrase | null {
  const word = find(ctx, i, KIND['place-part']);
  if (!word || !joined(ctx, word.end)) return null;
  const { part, key, en } = word.term;
  const { end } = word;
  switch (part) {
    case 'direction': {
      // "جنوب غربي البلاد": of the country on whose ground the article is.
      if (ctx.tokens[end]?.text === 'البلاد') return partOfCountry(ctx, i, word, key, en);
      const place = listedPlaceAt(ctx, end, true, 'none');
      const entry = place ? ctx.lexicon.places.get(place.term.id) : undefined;
      if (!place || !entry?.isArea) return null;
      return described(ctx, i, word, place.end, `${key}-${entry.id}`, `${en} ${entry.label.en}`);
    }
    case 'countryside': {
      const place = listedPlaceAt(ctx, end, true, 'none');
      const entry = place ? ctx.lexicon.places.get(place.term.id) : undefined;
      if (!place || !entry || entry.isArea) return null;
      const side = joined(ctx, place.end) ? PARTS.get(ctx.tokens[place.end]?.text ?? '') : undefined;
      const last = side === undefined ? place.end : place.end + 1;
      const label = `${side ?? ''}${entry.label.en} countryside`;
      return described(
        ctx,
        i,
        word,
        last,
        `${side?.trim() ?? ''}${side ? '-' : ''}${entry.id}-countryside`,
        label,
      );
    }
    case 'land': {
      const state = stateAt(ctx, end);
      if (!state) return null;
      const id = ctx.registry.meetPlace(state.term.of);
      const head: [number, number] = [end, state.end];
      const actors = [ctx.registry.meet(state.term.of)];
      return phrase({ start: i, end: state.end, prefix: word.prefix, head, actors, place: id, form: 'name' });
    }
    case 'border': {
      const one = stateAt(ctx, end);
      const two = one ? stateAt(ctx, one.end) : null;
      if (!one || !two) return null;
      const [a, b] = [one.term.of, two.term.of].map((id) => ctx.lexicon.actors.get(id)?.label.en ?? id);
      return described(ctx, i, word, two.end, `border-${one.term.of}-${two.term.of}`, `${a}–${b} border`);
    }
    case 'toponym': {
      // "تل الشيخ حسين": a title in a name has its name behind it.
      const last = newPlaceEnd(ctx, ctx.tokens[end]?.text === 'الشيخ' ? end + 1 : end);
      if (last === null) return null;
      const place = ctx.registry.newPlace(written(ctx, i, last).slice(word.prefix.length));
      return phrase({ start: i, end: last, prefix: word.prefix, actors: [], place, form: 'name' });
    }
    case 'capital': {
      const state = stateAt(ctx, end);
      const capital = state ? ctx.lexicon.capitals.get(state.term.of) : undefined;
      if (!state || !capital) return null;
      const named = joined(ctx, state.end) ? listedPlaceAt(ctx, state.end, true, 'none') : null;
      const last = named?.term.id === capital ? named.end : state.end;
      const place = ctx.registry.meetPlace(capital);
      return phrase({ start: i, end: last, prefix: word.prefix, actors: [], place, form: 'name', noun: key });
    }
  }
}
