// Who claims a deed where that is told behind it: "اقتحم رجل سوقا في اعتداء تبناه تنظيم X", "مقتل ستة في الهجوم الذي تبنته X".
import { remember } from '../remember.ts';
import { familyOf } from '../../domain/event-types.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Speaker } from './speakers.ts';
import { collectSpeakers } from './speakers.ts';
import type { Trigger } from './triggers/trigger.ts';

/** How far behind a deed its claim stands, and behind the claim the claimant, in chunks. */
const REACH = 24;
const CLAIMANT_REACH = 4;

const CLAIMS_IT = /^(?:[يت]تبنا|تبنا|تبنت|تبني)(?:ه|ها)?$/;
const isClaim = remember((text) => CLAIMS_IT.test(text));

/** Those who claim a deed behind it; `null` where nobody does. A full relative clause parts the deed from another's claim: "وقع بعد هجوم تبناه X". */
export function claimedBehind(view: SentenceView, trigger: Trigger): readonly Speaker[] | null {
  if (familyOf(trigger.type) !== 'combat' || trigger.type === 'clash') return null;
  for (let at = trigger.last + 1; at < Math.min(view.length, trigger.last + REACH); at++) {
    // "ويأتي بعد أيام من هجوم تبناه X": of another deed.
    if (AFTER.test(view.text(at)) || view.text(at) === '؛') return null;
    if (!isClaim(view.text(at)) || !followsDeed(view, at)) continue;
    const claimants = collectSpeakers(view, at + 1, Math.min(view.length, at + 1 + CLAIMANT_REACH), 1);
    return claimants.length > 0 && !claimants.some(({ described }) => described !== undefined) ? claimants : null;
  }
  return null;
}
const AFTER = /^[وف]?(?:بعد|عقب|غداه|قبل|منذ|فيما|بينما)$/;

/** Whether the words before a claim are of the deed: "اعتداء تبناه", "الهجوم الذي تبنته", "هجوم انتحاري تبنته". */
const followsDeed = (view: SentenceView, claim: number): boolean =>
  [claim - 1, claim - 2, claim - 3].some((at) => view.is(at, 'attack', 'strike') !== null);
