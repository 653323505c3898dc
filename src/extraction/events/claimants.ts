// Who takes a deed upon himself: by the verb that claims it before it ("أعلنت X مسؤوليتها عن الهجوم"), or where that is told behind
// it: "اقتحم رجل سوقا في اعتداء تبناه تنظيم X", "مقتل ستة في الهجوم الذي تبنته X".
import { remember } from '../remember.ts';
import { REJECTION, isDeedRightAt } from './claimed-deed.ts';
import { PRONOUN_ON_AN } from './function-words.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speaker.ts';
import { collectSpeakers } from './collect-speakers.ts';
import type { Supply } from './supply.ts';
import type { Trigger } from './triggers/trigger.ts';

/** How far behind a deed its claim stands, and behind the claim the claimant, in chunks. */
const REACH = 24;
const CLAIMANT_REACH = 4;

const CLAIMED: ReadonlySet<string> = new Set(['attack', 'strike', 'losses']);
const CLAIMS_IT = /^[وف]?(?:[يت]تبني|[يت]?تبنا|تبنت|تبني)(?:ه|ها)?$/;
const isClaim = remember((text) => CLAIMS_IT.test(text));

/** Those who claim a deed behind it; `null` where nobody does, or where another deed is claimed: "وقع بعد هجوم تبناه X". */
export function claimedBehind(view: SentenceView, trigger: Trigger): readonly Speaker[] | null {
  if (!CLAIMED.has(trigger.type)) return null;
  for (let at = trigger.last + 1; at < Math.min(view.length, trigger.last + REACH); at++) {
    // "ويأتي بعد أيام من هجوم تبناه X": of another deed.
    if (AFTER.test(view.text(at)) || view.text(at) === '؛') return null;
    if (!isClaim(view.known(at)) || !followsDeed(view, at)) continue;
    const claimants = collectSpeakers(view, at + 1, Math.min(view.length, at + 1 + CLAIMANT_REACH), 1);
    return claimants.length > 0 && !claimants.some(({ described }) => described !== undefined)
      ? claimants
      : null;
  }
  return null;
}
const AFTER = /^[وف]?(?:بعد|عقب|غداه|قبل|منذ|فيما|بينما)(?: |$)/;

/** Whether the words before a claim are of the deed: "اعتداء تبناه", "الهجوم الذي تبنته", "هجوم انتحاري تبنته". */
const followsDeed = (view: SentenceView, claim: number): boolean =>
  [claim - 1, claim - 2, claim - 3].some((at) => view.is(at, 'attack', 'strike') !== null);

/**
 * Who takes a deed upon himself: the subject of the verb that claims it, else who speaks; nobody where it is told that he has not
 * ("لم تعلن X مسؤوليتها عن الهجوم"), or where somebody without a name does ("قال X إن جماعة أعلنت مسؤوليتها").
 */
export function claimantsOf(
  { view, trigger, covering }: Supply,
  speakers: readonly Speaker[],
): readonly Speaker[] {
  const start = view.clauseStart(trigger.first);
  let verb = trigger.first - 1;
  while (verb >= start && !(view.isFiniteVerb(verb) && view.is(verb, 'say'))) verb--;
  if (verb >= start && view.negation(verb)) return [];
  const act = covering.at(-1);
  // "قال X إن جماعة أعلنت": within what X says.
  const within = act !== undefined && verb >= act.from ? Math.max(start, act.from) : start;
  const claimants = collectSpeakers(view, within, trigger.first, -1);
  if (claimants.length > 0) return claimants;
  const isSelf =
    verb < start || act === undefined || verb <= act.verb || PRONOUN_ON_AN.test(view.text(verb - 1));
  return isSelf ? speakers : [];
}

/** "مسؤوليتها عن قصف", "مسؤوليته عن الهجوم". */
export function isResponsibility(view: SentenceView, trigger: Trigger): boolean {
  const at = view.text(trigger.first - 1) === 'عن' ? trigger.first - 2 : trigger.first - 1;
  if (!/^[وب]?(?:ال)?مسؤولي(?:ه|ته|تها|تهم)$/.test(view.text(at))) return false;
  // "رفضها تحمل مسؤوليتها عن": nobody's, for all that is told.
  return ![at - 1, at - 2].some((k) => REJECTION.test(view.text(k))) && isDeedRightAt(view, trigger.first);
}
