// What news of one war calls a party of it: "الجيش الوطني", "الانقلابيين" are whom the article names in other words.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { CALLED_IN_WAR } from '../lexicon/actors/names-in-war.ts';
import { BODIES, GROUPS } from '../lexicon/words-for-names.ts';
import type { Context } from './phrase.ts';

/** The readings of each form. */
const READINGS = new Map<string, (typeof CALLED_IN_WAR)[number][]>();
for (const reading of CALLED_IN_WAR)
  for (const form of reading.forms.split('|').map(foldArabic))
    READINGS.set(form, [...(READINGS.get(form) ?? []), reading]);

/** What the naming of others than who is meant weighs at least: an armed group by its name once, a state four times. */
const TOLD_OF = 4;

/** Who is meant by words that are several parties' ("الجيش الوطني"): that of which the article tells most; `null` where it tells of none. */
export function calledInWar(ctx: Context, folded: string): string | null {
  const { history, registry, lexicon } = ctx;
  let best: (typeof CALLED_IN_WAR)[number] | null = null;
  let most = 0;
  for (const reading of READINGS.get(folded) ?? []) {
    const weight = Math.max(...reading.among.map((id) => history.weight(registry.sideOf(id))));
    const least = reading.among.includes(reading.actor) ? 1 : TOLD_OF;
    if (weight < least || weight <= most || !lexicon.actors.has(reading.actor)) continue;
    best = reading;
    most = weight;
  }
  if (best === null) return null;
  const owner = registry.meet(best.actor);
  const word = BODIES.find(({ key }) => key === best.body);
  const group = GROUPS.find(({ key }) => key === best.body);
  if (group) return registry.group(group.key, group.en, group.forms.split('|', 1)[0] ?? '', owner);
  return word ? registry.body(word, owner, 'office') : owner;
}
