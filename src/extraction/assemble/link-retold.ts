// What one article tells twice: news opens with what it tells again below, in the same words, with the same toll.
import type { Ground } from './link-ground.ts';
import { firstCommon } from './link-ground.ts';
import type { LinkInput } from './link-input.ts';
import { sharedWords } from './rare-words.ts';
import { haveOneToll } from './same-toll.ts';
import { shares } from './sets.ts';
import { areOneGround } from './taken-ground.ts';

/** So much of the poorer clause, and words so rare together, are more than chance in one article. */
const SOME_CONTENT = 0.1;
const SOME_RARITY = 0.6;
/** The same of sentences. */
const SENTENCE_RARITY = 1;

/** "كذلك قصفت", "كما شن": the next of a row. */
const NEXT = /(?:^|\s)[وف]?(?:كما|كذلك|ايضا|أيضا|ثم)\s+$/;

/** Whether it is told as one more beside what was told before. */
export function isNext({ mention: { passage, trigger } }: LinkInput): boolean {
  return NEXT.test(passage.exact.slice(0, trigger.start - passage.start));
}

/** "في معارك مع القوات", "خلال معارك مع القوات": the same words for it, and some others in common. */
function areInSameWords(a: LinkInput, b: LinkInput): boolean {
  return (
    a.article === b.article &&
    a.trigger === b.trigger &&
    sharedWords(a.content, b.content, SOME_RARITY) >= SOME_CONTENT &&
    !isNext(a.mention.trigger.start < b.mention.trigger.start ? b : a)
  );
}

/** Whether two speakers tell it, each his own: their accounts may be of two things. */
const haveOtherVoices = ({ voices }: LinkInput, other: LinkInput) =>
  [...voices, ...other.voices].every(({ side }) => side !== null) &&
  !voices.some(({ side }) => other.voices.some((voice) => voice.side === side));

/** "المعارك", "ولا تزال المواجهات مستمرة": fighting of which an article speaks in words of the same front. */
function areOneFighting(a: LinkInput, b: LinkInput): boolean {
  return (
    a.article === b.article &&
    a.type === 'clash' &&
    b.type === 'clash' &&
    !haveOtherVoices(a, b) &&
    sharedWords(a.sentence, b.sentence, SENTENCE_RARITY) >= SOME_CONTENT
  );
}

/**
 * "استعادة الميناءين", "استعادت القوات المكان": a side takes one ground, and the same sides agree to a truce, but once in an article. What
 * it takes besides is another event: "استعادت حيا", "واستعادت جسرا".
 */
function isDoneOnce(a: LinkInput, b: LinkInput): boolean {
  if (a.article !== b.article || a.type !== b.type || a.modality !== b.modality) return false;
  if (a.type === 'capture') return shares(a.agentSides, b.agentSides) && areOneGround(a, b);
  return (
    a.type === 'ceasefire-agreement' && a.agentSides.length > 0 && a.agentSides.join() === b.agentSides.join()
  );
}

/** What each weighs. */
const WEIGHTS = { toll: 2, wording: 1.5, fighting: 1.5, once: 0.8 } as const;

const ofToll: Ground = {
  weigh: (a, b) => (haveOneToll(a, b) ? WEIGHTS.toll : 0),
  tell: (a, b) => ({ toll: firstCommon(a, a.tolls, b.tolls)?.split(' ')[1] ?? '' }),
};

const again = (isAgain: (a: LinkInput, b: LinkInput) => boolean, weight: number): Ground => ({
  weigh: (a, b) => (isAgain(a, b) ? weight : 0),
  tell: () => ({ again: '' }),
});

/** The grounds that lie in an article telling again. */
export const RETOLD: readonly Ground[] = [
  ofToll,
  again(areInSameWords, WEIGHTS.wording),
  again(areOneFighting, WEIGHTS.fighting),
  again(isDoneOnce, WEIGHTS.once),
];

/** Whether an article tells one thing in both. */
export const isRetold = (a: LinkInput, b: LinkInput): boolean => RETOLD.some(({ weigh }) => weigh(a, b) > 0);
