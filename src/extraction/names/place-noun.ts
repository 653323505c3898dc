// What a bare noun of place points back to: الإقليم, المدينة, المطار.
import type { Context } from './phrase.ts';

/** "المدينة" means a town that was named without the noun within so many sentences. */
const TOWN_REACH = 2;
/** And the one that was called so within so many. */
const CALLED_REACH = 6;

/** The place noun whose key a bare "the region" repeats. */
const NOUN_KEYS: Readonly<Record<string, string>> = {
  الاقليم: 'region',
  المدينه: 'city',
  البلده: 'town',
  القريه: 'village',
  المحافظه: 'governorate',
  الولايه: 'state',
  القطاع: 'region',
  المخيم: 'camp',
  العاصمه: 'capital',
  المطار: 'airport',
  الميناء: 'port',
  المعبر: 'crossing',
  المديريه: 'district',
  الضاحيه: 'district',
  المقاطعه: 'region',
  المستوطنه: 'settlement',
  السد: 'dam',
  القاعده: 'base',
  المعسكر: 'camp',
  الحي: 'district',
};
/** Nouns that may repeat any town. */
const SETTLEMENTS: ReadonlySet<string> = new Set(['city', 'town', 'village']);

/** The place that a bare "الإقليم", "المدينة" repeats; `null` of other words, and where none was named. */
export function placeNoun(ctx: Context, folded: string, sentence: number): string | null {
  const key = NOUN_KEYS[folded];
  if (!key) return null;
  const { history } = ctx;
  if (!SETTLEMENTS.has(key))
    return history.placeCalled(key) ?? (key === 'region' ? history.placeCalled('area') : null);
  // What was called so of late, else the town named last without it: "X … المدينة".
  return (
    history.placeCalled(key, sentence, CALLED_REACH) ??
    history.placeCalled('city', sentence, CALLED_REACH) ??
    history.lastTown(sentence, TOWN_REACH)
  );
}
