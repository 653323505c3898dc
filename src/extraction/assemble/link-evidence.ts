// What speaks for two mentions being one event. A copied wording or a reference in the same article is enough alone; of day, place,
// parties, numbers and rare words it takes several. A type in common is no ground.
import type { Step } from '../../domain/corpus-schema.ts';
import type { EventType } from '../../domain/event-types.ts';
import { containment } from './clause-runs.ts';
import { areInOneClause, SAME_WORDS } from './link-conflict.ts';
import {
  areLossesOfOne,
  areOneBacking,
  areOneWar,
  areSaidAgain,
  areSameTalkers,
  LITTLE_CONTENT,
  percent,
  sharedContent,
  tellGrounds,
  WEIGHTS,
  weighGrounds,
} from './link-grounds.ts';
import type { LinkInput } from './link-input.ts';
import { quoteTrigger } from './link-input.ts';
import { isRetold } from './link-retold.ts';
import { weighStory } from './link-story.ts';
import { haveOneToll } from './same-toll.ts';
import { shares } from './sets.ts';

/** Grounds that reach this weight together make a link. */
const ENOUGH = 1.9;
/** Deeds of which the same side does many on a day. */
const MANY_A_DAY: ReadonlySet<EventType> = new Set<EventType>([
  'strike',
  'attack',
  'clash',
  'losses',
  'capture',
  'advance',
  'withdrawal',
  'ceasefire-violation',
]);
/** A stand is told apart by more. */
const STAND_CONTENT = 0.4;

/** How much day, place, parties and words that agree speak for two mentions being one; `null`: not enough. */
function weighAgreement(a: LinkInput, b: LinkInput): number | null {
  const weight = weighGrounds(a, b) + (a.type === b.type ? 0 : WEIGHTS.otherType);
  return weight < ENOUGH || !isTelling(a, b) ? null : Math.min(weight, WEIGHTS.most);
}

/** How much speaks for two mentions being one event; `null`: not enough. `a` and `b` may change places. */
export function weigh(a: LinkInput, b: LinkInput): number | null {
  if (areInOneClause(a, b)) return WEIGHTS.oneClause;
  const similarity = containment(a.runs, b.runs, SAME_WORDS);
  if (similarity >= SAME_WORDS) return WEIGHTS.sameWords + similarity;
  return weighAgreement(a, b) ?? weighStory(a, b);
}

/** What speaks for two mentions that are one event: asked of those joined, where `weigh` is asked of all that may be. */
export function explain(a: LinkInput, b: LinkInput): Step {
  const [joined, other] = b.mention.id < a.mention.id ? [b, a] : [a, b];
  const params: Record<string, string> = {
    words: quoteTrigger(joined.mention),
    mention: joined.mention.id,
    with: other.mention.id,
    [a.type === b.type ? 'type' : 'kin']: '',
  };
  if (areInOneClause(a, b)) return { rule: 'link.one-clause', params };
  const similarity = containment(a.runs, b.runs);
  if (similarity >= SAME_WORDS)
    return { rule: 'link.same-words', params: { ...params, percent: percent(similarity) } };
  if (weighAgreement(a, b) === null) params['story'] = '';
  Object.assign(params, tellGrounds(a, b));
  // Runs of words in common are no ground by themselves below a copy; a reader may weigh them.
  const share = Math.round(similarity * 100);
  return { rule: 'link.agrees', params: share > 0 ? { ...params, share: String(share) } : params };
}

/** A side on a day takes many stands and does many things: only the place or the words tell which. */
function isTelling(a: LinkInput, b: LinkInput): boolean {
  if (a.family === 'stance' || a.type !== b.type)
    return (
      areOneBacking(a, b) || areSameTalkers(a, b) || haveOneToll(a, b) || sharedContent(a, b) >= STAND_CONTENT
    );
  if (!MANY_A_DAY.has(a.type)) return true;
  return (
    areOneWar(a, b) ||
    areSaidAgain(a, b) ||
    areLossesOfOne(a, b) ||
    isRetold(a, b) ||
    shares(a.points, b.points) ||
    shares(a.numbers, b.numbers) ||
    sharedContent(a, b) >= LITTLE_CONTENT
  );
}
