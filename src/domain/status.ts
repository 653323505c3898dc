// What may be said of an event from who says so: reported, claimed by one side, agreed, contested … First match
// wins; a one-sided claim must never look like a fact (CONTRIBUTING, "Wording").
import type { Modality, Status } from './corpus-schema.ts';
import type { EventType } from './event-types.ts';

/** One voice on an event: a side, or `null` for the article's own. */
export interface Voice {
  readonly side: string | null;
  readonly stance: 'asserts' | 'denies';
}

export interface StatusInput {
  readonly type: EventType;
  readonly modalities: readonly Modality[];
  readonly voices: readonly Voice[];
  readonly agentSides: readonly string[];
  readonly targetSides: readonly string[];
  /** Sides whose other account contradicts the event without denying it. */
  readonly disputedBy: readonly string[];
  /** Sides that fight in this corpus. */
  readonly parties: ReadonlySet<string>;
  /** Sides that declared their support for one of them. */
  readonly allies: ReadonlySet<string>;
}

/** Whom an event of the type costs: their own word for it is an admission. */
const COSTS: Partial<Record<EventType, 'agent' | 'target'>> = {
  capture: 'target',
  advance: 'target',
  withdrawal: 'agent',
  'ceasefire-violation': 'agent',
};

/** Acts done in public by saying or meeting: a party's word on its own act is no claim against anybody. */
const OPEN_ACTS: ReadonlySet<EventType> = new Set([
  'meeting',
  'call',
  'visit',
  'invitation',
  'agreement',
  'accusation',
  'demand',
  'refusal',
  'threat',
  'support',
  'concern',
  'protest',
  'declaration',
  'ceasefire-call',
]);

/** The status of an event. */
export function statusOf(input: StatusInput): Status {
  const { modalities, voices } = input;
  const asserting = voices.filter((voice) => voice.stance === 'asserts');
  // What is only denied is the denier's statement, be it of something done or planned.
  if (asserting.length === 0) return 'denied';
  if (!modalities.some((modality) => modality === 'happened' || modality === 'ongoing')) {
    if (modalities.includes('planned')) return 'planned';
    if (modalities.includes('called-for')) return 'called-for';
    return 'hypothetical';
  }
  const denying = new Set([
    ...voices.filter((voice) => voice.stance === 'denies').map((voice) => voice.side),
    ...input.disputedBy,
  ]);
  const says = new Set(asserting.map((voice) => voice.side));
  if ([...denying].some((side) => ![...says].every((sayer) => sayer === side))) return 'contested';
  const named = (sides: readonly string[]) => sides.some((side) => says.has(side));
  // Both sides say so: agent and target, or two parties that stand side by side in it.
  const involved = new Set<string | null>([...input.agentSides, ...input.targetSides]);
  const parties = [...says].filter(
    (side) => side !== null && (involved.size === 0 ? input.parties.has(side) : involved.has(side)),
  );
  const bothSay =
    input.targetSides.length > 0
      ? named(input.agentSides) && named(input.targetSides) && involved.size > 1
      : parties.length > 1;
  // Of a truce that both are said to have broken each lays it to the other.
  const mutual = input.type === 'ceasefire-violation' && input.agentSides.length > 1;
  const cost = mutual ? undefined : COSTS[input.type];
  const admitted = cost !== undefined && named(cost === 'agent' ? input.agentSides : input.targetSides);
  if ((bothSay && !mutual) || admitted) return 'agreed';
  const ownWord = OPEN_ACTS.has(input.type) && named(input.agentSides);
  const onlyParties = [...says].every(
    (side) => side !== null && (involved.has(side) || input.parties.has(side) || input.allies.has(side)),
  );
  return onlyParties && !ownWord ? 'claimed' : 'reported';
}
