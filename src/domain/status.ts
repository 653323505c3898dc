// What may be said of an event from who says so: reported, claimed by one side, agreed, contested … First match
// wins; a one-sided claim must never look like a fact (CONTRIBUTING, "Wording").
import { CIVILIANS } from './civilians.ts';
import type { Modality, Status } from './corpus-schema.ts';
import type { EventType } from './event-types.ts';
import { familyOf } from './event-types.ts';

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
  /** Sides that, where they speak, name themselves as the doer. */
  readonly owners: ReadonlySet<string>;
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

/** A blow that a side tells of without taking it upon itself, it does not own up to; fighting, talk and moves are seen. */
const mustBeOwned = (type: EventType): boolean => familyOf(type) === 'combat' && type !== 'clash';

/**
 * Whether both sides say so: one that only acts, and takes it upon itself, and one that is only acted upon; where each does both ("fighting between"),
 * or all stand side by side, every one of them that fights in this corpus. Two that stand together are one side.
 */
function doBothSay(
  { type, agentSides, targetSides, parties, owners }: StatusInput,
  says: ReadonlySet<string | null>,
): boolean {
  const acting = agentSides.filter((side) => !targetSides.includes(side));
  const acted = targetSides.filter((side) => !agentSides.includes(side));
  const named = (sides: readonly string[]) => sides.some((side) => says.has(side));
  const owning = mustBeOwned(type) ? acting.filter((side) => owners.has(side)) : acting;
  if (acting.length > 0 && acted.length > 0) return named(owning) && named(acted);
  const involved = [...new Set([...agentSides, ...targetSides])];
  const fighting = involved.length === 0 ? [] : involved.filter((side) => parties.has(side));
  if (fighting.length > 1) return fighting.every((side) => says.has(side));
  const telling = [...says].filter(
    (side) => side !== null && (involved.length === 0 ? parties.has(side) : involved.includes(side)),
  );
  return telling.length > 1;
}

/** The status of an event. Civilians who suffer it are no side that could say so or keep silent. */
export function statusOf(told: StatusInput): Status {
  const input = { ...told, targetSides: told.targetSides.filter((side) => side !== CIVILIANS) };
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
  const involved = new Set<string | null>([...input.agentSides, ...input.targetSides]);
  const bothSay = doBothSay(input, says);
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
