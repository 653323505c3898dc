// What news of one war calls a party of it: "الجيش الوطني", "الانقلابيين" are whom the article names in other words.
import { foldArabic } from '../../domain/arabic-fold.ts';
import { CALLED_IN_WAR } from '../lexicon/actors/names-in-war.ts';
import { BODIES, GROUPS } from '../lexicon/words-for-names.ts';
import type { Context } from './phrase.ts';

type Reading = (typeof CALLED_IN_WAR)[number];

/** The readings of each form. */
const READINGS = new Map<string, Reading[]>();
for (const reading of CALLED_IN_WAR)
  for (const form of reading.forms.split('|').map(foldArabic))
    READINGS.set(form, [...(READINGS.get(form) ?? []), reading]);

/** What the naming of others than who is meant weighs at least: an armed group by its name once, a state four times. */
const TOLD_OF = 4;

/** How many sentences before an official of a party makes the words that it goes by his own. */
const SPOKEN_WITHIN = 1;

/** The readings of a form that hold in the article, and how much it tells of whom they need. */
function readingsHere(
  { history, registry, lexicon }: Context,
  folded: string,
): { of: Reading; weight: number }[] {
  const ground = history.ground ?? history.mainState;
  return (READINGS.get(folded) ?? [])
    .map((of) => ({ of, weight: Math.max(...of.among.map((id) => history.weight(registry.sideOf(id)))) }))
    .filter(({ of: { among, actor, grounds }, weight }) => {
      const least = among.includes(actor) ? 1 : TOLD_OF;
      const isThere = grounds.length === 0 || ground === null || grounds.includes(ground);
      return weight >= least && isThere && lexicon.actors.has(actor);
    });
}

/** Of several parties that the article tells of, whose official or body spoke right before: "وقال وزير خارجية X إن المملكة". */
function spokenFor(
  { history, registry, tokens }: Context,
  i: number,
  among: readonly Reading[],
): Reading | null {
  const meant = (actor: string) =>
    among.find((reading) => reading.actor !== actor && reading.actor === registry.sideOf(actor)) ?? null;
  const last = history.last(tokens[i]?.sentence ?? 0, SPOKEN_WITHIN, (actor) => meant(actor) !== null);
  return last === null ? null : meant(last);
}

/**
 * Who is meant by words that are several parties' ("الجيش الوطني"): whoever spoke right before, else that of which the article tells
 * most; `null` where it tells of none, or of two as much.
 */
export function calledInWar(ctx: Context, i: number, folded: string): string | null {
  const { registry } = ctx;
  const here = readingsHere(ctx, folded).sort((a, b) => b.weight - a.weight);
  const [first, second] = here;
  if (!first) return null;
  const heaviest = first.weight > (second?.weight ?? 0) ? first.of : null;
  const among = here.map(({ of }) => of);
  const best = (among.length > 1 ? spokenFor(ctx, i, among) : null) ?? heaviest;
  if (best === null) return null;
  const owner = registry.meet(best.actor);
  const word = BODIES.find(({ key }) => key === best.body);
  const group = GROUPS.find(({ key }) => key === best.body);
  if (group) return registry.group(group.key, group.en, group.forms.split('|', 1)[0] ?? '', owner);
  return word ? registry.body(word, owner, 'office') : owner;
}
