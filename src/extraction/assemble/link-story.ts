// An article is one story: what excludes each other in nothing is in doubt one event, told on. What speaks for that are points, of
// which it takes some: "غارات على المدينة" in the lead, and in the body "وقال سكان إن القصف أصاب سوقا".
import type { EventType } from '../../domain/event-types.ts';
import { isOneMore, isOneOfSeveral } from './link-counted.ts';
import type { LinkInput } from './link-input.ts';
import { gapBetween } from './link-reach.ts';
import { isNext } from './link-retold.ts';
import { excludes, shares } from './sets.ts';

/** What it takes. */
const ENOUGH = 5;
/** So much each point weighs: all together less than what agrees in day, place and parties. */
const POINT = 0.15;
/** Sentences that follow one another so closely go on with one thing. */
const NEAR = 2;
/** An article with so many of a type tells of several, and with so many more of many. */
const SEVERAL = 5;
const MANY = 8;

/** Fire and fighting are told again and again in one article: two of them are one more readily. */
const TOLD_AGAIN: ReadonlySet<EventType> = new Set<EventType>(['strike', 'clash']);
const ofType = ({ type }: LinkInput): number => (TOLD_AGAIN.has(type) ? 2 : 1);

/** "الغارة" behind "غارة", where it has no other place; and what is told of as known ("بعد الغارة التي") is told again. */
function ofReference(earlier: LinkInput, later: LinkInput): number {
  const isAgain =
    later.isDefinite &&
    later.noun === earlier.noun &&
    (later.points.length === 0 || shares(later.points, earlier.points));
  return 2 * Number(isAgain) + 2 * Number(earlier.reference !== 'none');
}

/** Whether any day of it will do: that of a campaign, or of what was before. */
const isLong = ({ isWide, isOpenEnded, mention: { date } }: LinkInput): boolean =>
  isWide || isOpenEnded || date.start === null;

/** A day that no word tells is that of the story. */
const ofDays = (a: LinkInput, b: LinkInput): number =>
  Number(!isLong(a) && !isLong(b) && !(a.isStated && b.isStated) && gapBetween(a.reach, b.reach) === 0);

/** The lead is told again in the body, and sentences close behind one another go on. */
function ofOrder({ stand }: LinkInput, { stand: later }: LinkInput): number {
  const away = later.sentence - stand.sentence;
  return (
    Number(away > 0 && away <= NEAR) + Number(stand.isInLead) + Number(stand.isInLead && !later.isInLead)
  );
}

/** An article that tells of many tells of each less. */
const ofMany = ({ stand: { alike } }: LinkInput): number => Number(alike >= SEVERAL) + Number(alike >= MANY);

/** "وقال جيش X إنه قصف", behind what Y shelled: another deed, unless it is told of as known. */
const haveOtherDoers = (a: LinkInput, b: LinkInput): boolean =>
  a.type !== 'clash' && excludes(a.knownAgents, b.knownAgents) && ofReference(a, b) === 0;

/** How much speaks for two mentions of one type and article, neither of which excludes the other, being one; `null`: not enough. */
export function weighStory(a: LinkInput, b: LinkInput): number | null {
  // What ground is taken besides is told by its place and its noun alone.
  if (a.article !== b.article || a.type !== b.type || a.family === 'territory') return null;
  const [earlier, later] = a.mention.trigger.start <= b.mention.trigger.start ? [a, b] : [b, a];
  const points =
    ofType(later) +
    ofReference(earlier, later) +
    ofDays(earlier, later) +
    ofOrder(earlier, later) -
    ofMany(later);
  if (points < ENOUGH || haveOtherDoers(earlier, later)) return null;
  return isNext(later) || isOneOfSeveral(later) || isOneMore(later) ? null : POINT * points;
}
