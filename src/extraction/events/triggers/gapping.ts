// A noun left out where it would be told again: "تلقى اتصالا من X، وآخر من Y", "غارة على X وأخرى على Y".
import { familyOf } from '../../../domain/event-types.ts';
import type { SentenceView } from '../sentence-view.ts';
import { IS_ANOTHER } from '../word-facts.ts';
import { governor } from './reach.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { trigger } from './trigger.ts';

/** What tells the other one apart from the first stands right behind. */
const APART = /^(?:من|مع|علي|الي|في|ب.+|استهدف.*|بين|قرب|ضد)$/;

/** The events told by "وآخر": each is of the type of the last event noun before it. People who fall count each other, not events. */
export function findRepeated(
  view: SentenceView,
  found: readonly FoundTrigger[],
  taken: ReadonlySet<number>,
): FoundTrigger[] {
  const out: FoundTrigger[] = [];
  if (found.length === 0 || !view.hasAnywhere(IS_ANOTHER)) return out;
  for (let i = 1; i < view.length; i++) {
    if (!view.has(i, IS_ANOTHER) || taken.has(i)) continue;
    const next = view.at(i + 1);
    const apart = APART.test(next?.text ?? '') || (next?.kind === 'name' && next.prefix.endsWith('ب'));
    const first = found
      .filter(({ verbal, last, type }) => !verbal && last < i && isCountable(type))
      .sort((a, b) => b.last - a.last)[0];
    if (!apart || first === undefined || governor(view, i, 'kill', 'wound', 'casualties') !== null) continue;
    out.push({ ...trigger(first.type, i, { modality: first.modality }), rule: 'gapping' });
  }
  return out;
}

/** Meetings, calls, attacks come one by one; losses and stances do not. */
const isCountable = (type: FoundTrigger['type']): boolean =>
  familyOf(type) === 'talks' || type === 'strike' || type === 'attack' || type === 'ceasefire-agreement';
