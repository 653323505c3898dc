// The strands of the actor graph: which event types are force, words or diplomacy, and whether one does them to another
// or several do them together. Strands are drawn apart and never netted.
import type { EventType } from './event-types.ts';

export const STRANDS = ['force', 'words', 'diplomacy'] as const;
export type Strand = (typeof STRANDS)[number];

/**
 * Who stands at the ends of an act: `directed` agents → targets; `symmetric` all parties among themselves;
 * `either` directed where a target is told, else among the agents ("they accused each other").
 */
export type StrandShape = 'directed' | 'symmetric' | 'either';

interface StrandRow {
  readonly strand: Strand;
  readonly shape: StrandShape;
}

const row = (strand: Strand, shape: StrandShape): StrandRow => ({ strand, shape });

/**
 * After PLOVER's quad classes: material conflict is force, verbal conflict is words, cooperation (verbal or material: a
 * truce, a withdrawal, an exchange) is diplomacy. Two departures: support is said, so it stands with words, and a call
 * for a truce or an invitation is an offer, so it stands with diplomacy.
 */
const TABLE: Readonly<Record<EventType, StrandRow>> = {
  'ceasefire-agreement': row('diplomacy', 'symmetric'),
  'ceasefire-start': row('diplomacy', 'symmetric'),
  'ceasefire-violation': row('force', 'either'),
  'ceasefire-call': row('diplomacy', 'directed'),
  meeting: row('diplomacy', 'symmetric'),
  call: row('diplomacy', 'symmetric'),
  visit: row('diplomacy', 'either'),
  invitation: row('diplomacy', 'directed'),
  agreement: row('diplomacy', 'symmetric'),
  capture: row('force', 'directed'),
  advance: row('force', 'directed'),
  withdrawal: row('diplomacy', 'directed'),
  clash: row('force', 'symmetric'),
  attack: row('force', 'either'),
  strike: row('force', 'either'),
  losses: row('force', 'directed'),
  deployment: row('force', 'directed'),
  accusation: row('words', 'either'),
  demand: row('words', 'directed'),
  refusal: row('words', 'directed'),
  threat: row('words', 'directed'),
  support: row('words', 'directed'),
  concern: row('words', 'directed'),
  protest: row('words', 'directed'),
  declaration: row('words', 'directed'),
  exchange: row('diplomacy', 'symmetric'),
};

/** `strandOf('strike')` → `{ strand: 'force', shape: 'either' }`. */
export function strandOf(type: EventType): StrandRow {
  return TABLE[type];
}
