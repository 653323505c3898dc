// Stage 13: headline and shortest label in both languages. The claimant of a one-sided event and whoever denies it are part of
// both and never cut; loaded words of the sources stay in the quotations.
import { CIVILIANS } from '../../../domain/civilians.ts';
import type { Text } from '../../../domain/corpus-schema.ts';
import type { EventType } from '../../../domain/event-types.ts';
import { familyOf } from '../../../domain/event-types.ts';
import { countsCivilians } from '../../lexicon/words/civilian-words.ts';
import { arabicHeadline, arabicLabel } from './arabic-headline.ts';
import { englishHeadline, englishLabel } from './english-headline.ts';
import type { HeadlineInput, HeadlineParts } from './headline-parts.ts';
import { othersThan } from './headline-parts.ts';
import type { Wording } from './wordings.ts';
import type { Party } from './party.ts';
import {
  ATTENDANCE,
  CALLS,
  HELD,
  MANNERS,
  MUTUAL_ACCUSATION,
  MUTUAL_VIOLATION,
  STOPPED,
  WORDINGS,
} from './wordings.ts';

/** Types in which who does it and to whom stand side by side. */
const SIDE_BY_SIDE: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'agreement',
  'clash',
  'ceasefire-agreement',
  'ceasefire-start',
  'exchange',
]);

/**
 * What one side does to another, takes from it or loses is never told in the tool's own voice: claimants stand before it, else
 * "Reported:". Fighting lays nothing to either side; talk and stance are acts done in public.
 */
const laysToASide = (type: EventType): boolean =>
  type === 'ceasefire-violation' ||
  familyOf(type) === 'territory' ||
  (familyOf(type) === 'combat' && type !== 'clash');

/** Whether a headline of the type says what it is about. */
export const tellsTopic = (type: EventType) => familyOf(type) === 'stance' || type === 'agreement';

/** The words of the type, or those of what is told of it. */
function wordingOf(input: HeadlineInput, agents: readonly Party[]): Wording {
  const sides = new Set(agents.map(({ side }) => side));
  const mutual = sides.size > 1 && input.targets.length === 0;
  if (input.stopped !== null && input.type === 'strike') return STOPPED[input.stopped];
  if (input.held) return HELD;
  if (input.manner !== null) return MANNERS[input.manner];
  if (input.type === 'accusation' && mutual) return MUTUAL_ACCUSATION;
  // Each says that the other did.
  const bothSay = input.claimants.length > 1 && input.claimants.every(({ side }) => sides.has(side));
  if (input.type === 'ceasefire-violation' && mutual && bothSay) return MUTUAL_VIOLATION;
  // One talks on the telephone to one: of three there were several calls, or nobody tells.
  if (input.type === 'call' && agents.length > 2) return CALLS;
  const [only, ...others] = agents;
  if (input.type === 'meeting' && only && others.length === 0 && !only.isBody) return ATTENDANCE;
  return WORDINGS[input.type];
}

/** Whether losses are of civilians alone: a figure that counts others too ("20 شخصا بينهم مدنيون") is not theirs. */
const areAmongCivilians = ({ type, targets, quantity }: HeadlineInput): boolean =>
  type === 'losses' &&
  targets.some(({ side }) => side === CIVILIANS) &&
  (quantity === null || countsCivilians(quantity.of));

/** To whom it is done; of losses civilians are told apart: they have no side. */
const targetsOf = ({ type, targets }: HeadlineInput): readonly Party[] =>
  type === 'losses' ? targets.filter(({ side }) => side !== CIVILIANS) : targets;

function partsOf(input: HeadlineInput): HeadlineParts {
  const together = SIDE_BY_SIDE.has(input.type);
  const agents = together ? [...input.agents, ...input.targets] : input.agents;
  // Who both says so and contradicts it in another place is told once, as contradicting.
  const against = input.status === 'contested' ? [...input.deniers, ...input.disputers] : [];
  const wording = wordingOf(input, agents);
  const claimants = othersThan(input.claimants, against);
  const isTold =
    wording !== MUTUAL_VIOLATION &&
    laysToASide(input.type) &&
    (input.status === 'reported' || input.status === 'contested');
  // Of what others than the parties say, or nobody in these articles but they themselves, it is said who tells it.
  const byArticles = isTold && (input.tellers > 0 || claimants.length === 0);
  const byOthers = isTold && !byArticles && input.status === 'reported';
  return {
    ...input,
    byArticles,
    // Who charges whom is in the words themselves.
    claimants: wording === MUTUAL_VIOLATION ? [] : claimants,
    status: byOthers
      ? 'claimed'
      : wording === MUTUAL_VIOLATION && input.status === 'claimed'
        ? 'reported'
        : input.status,
    agents,
    targets: together ? [] : targetsOf(input),
    amongCivilians: areAmongCivilians(input),
    wording,
    paired: together && agents.length > 1,
    topic: tellsTopic(input.type) ? input.topic : null,
  };
}

/** `buildHeadline(…)` → "أذربيجان تعلن السيطرة على شوشا وأرمينيا تنفي", "Azerbaijan says it took Shusha; Armenia denies it". */
export function buildHeadline(input: HeadlineInput): { headline: Text; label: Text } {
  const parts = partsOf(input);
  return {
    headline: { ar: arabicHeadline(parts), en: englishHeadline(parts) },
    label: { ar: arabicLabel(parts), en: englishLabel(parts) },
  };
}
