// What a mention names as linking compares it: sides, parties, places and numbers of losses, each as a set of numbers.
import type { Actor, Mention } from '../../domain/corpus-schema.ts';
import { foldArabic } from '../../domain/arabic-fold.ts';
import { isDoneBySaying } from '../events/speech-acts-by-type.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Ids, Numbering } from './sets.ts';
import { idsFrom } from './sets.ts';

/** Words before a name that make an area of it: "شمال العراق", "ريف حلب", "محافظة صعدة". */
const WIDE =
  /^[وبلف]?(?:ال)?(?:شمال|شمالي|جنوب|جنوبي|شرق|شرقي|غرب|غربي|وسط|محافظه|اقليم|ولايه|منطقه|ريف|حدود|محيط|ضواحي|جبال|دوله|جمهوريه)$/;
/** How far before a name such a word begins, in UTF-16 units. */
const WIDE_REACH = 12;

/** Whether the name of a place is told as an area: the place is one, or a word before the name says so. */
function isArea(text: string, { place, span }: Mention['places'][number], lexicon: Lexicon): boolean {
  if (lexicon.places.get(place)?.isArea) return true;
  const before = foldArabic(text.slice(Math.max(0, span.start - WIDE_REACH), span.start)).split(/\s+/);
  const [first = '', second] = foldArabic(text.slice(span.start, span.end)).split(/\s+/);
  return WIDE.test(before.at(-2) ?? '') || (second !== undefined && WIDE.test(first));
}

/** "هدنة موسكو": the name follows the noun with nothing between them. */
function findNamesake(text: string, { trigger, places, type }: Mention): string | null {
  if (type === 'strike' || type === 'attack' || type === 'losses') return null;
  const next = places.find(
    ({ span }) =>
      span.start > trigger.end &&
      span.start - trigger.end <= 2 &&
      text.slice(trigger.end, span.start).trim() === '',
  );
  return next?.place ?? null;
}

/** What a kind of people is called ("مسلحون") names nobody: another word may mean the same men. */
function isVague(actor: Actor | undefined): boolean {
  return actor?.kind === 'group' && actor.sideBasis === 'none';
}

export interface NamedParties {
  readonly agentSides: Ids;
  readonly targetSides: Ids;
  /** Both together. */
  readonly sides: Ids;
  /** Its actors, brokers apart; and those whom its words name, or who speak in what is done by saying. */
  readonly parties: Ids;
  readonly namedParties: Ids;
  /** Sides that a word of the clause names as agents: who is only supplied to it may be somebody else. */
  readonly namedAgents: Ids;
  /** The same of those to whom it is done. */
  readonly namedTargets: Ids;
  /** Sides that a word of the clause names as a party. */
  readonly namedSides: Ids;
  /** The sides of all agents, supplied ones too, that are more than a kind of people. */
  readonly knownAgents: Ids;
  /** Who did it by what is told: of an act done by saying the speaker, whether or not the clause names him. */
  readonly doers: Ids;
  /** The sides of brokers. */
  readonly mediators: Ids;
}

/** Who takes part in what a mention tells. */
export function partiesIn(
  { type, actors: named }: Mention,
  actors: ReadonlyMap<string, Actor>,
  { numberOf }: Numbering,
): NamedParties {
  const [agents, targets, mediators]: [number[], number[], number[]] = [[], [], []];
  const knownAgents: number[] = [];
  const [parties, namedParties]: [number[], number[]] = [[], []];
  const [namedAgents, namedTargets, namedSides]: [number[], number[], number[]] = [[], [], []];
  const isSaid = isDoneBySaying(type);
  for (const { actor: id, role, span } of named) {
    const actor = actors.get(id);
    const side = numberOf(actor?.side ?? id);
    if (role === 'mediator') {
      mediators.push(side);
      continue;
    }
    parties.push(numberOf(id));
    if (isSaid || span !== null) namedParties.push(numberOf(id));
    if (span !== null) namedSides.push(side);
    if (role === 'target') {
      targets.push(side);
      if (span !== null && !isVague(actor)) namedTargets.push(side);
    } else if (role === 'agent') {
      agents.push(side);
      if (isVague(actor)) continue;
      knownAgents.push(side);
      if (span !== null) namedAgents.push(side);
    }
  }
  const [agentSides, byName] = [idsFrom(agents), idsFrom(namedAgents)];
  return {
    agentSides,
    targetSides: idsFrom(targets),
    sides: idsFrom([...agents, ...targets]),
    parties: idsFrom(parties),
    namedParties: idsFrom(namedParties),
    namedAgents: byName,
    namedTargets: idsFrom(namedTargets),
    namedSides: idsFrom(namedSides),
    knownAgents: idsFrom(knownAgents),
    doers: isSaid ? agentSides : byName,
    mediators: idsFrom(mediators),
  };
}

export interface NamedPlaces {
  /** Towns, quarters, buildings: two of them are two places. */
  readonly points: Ids;
  /** States, regions, "the north of …": what holds other places. */
  readonly areas: Ids;
  /** The states whose capital is one of them. */
  readonly metonyms: Ids;
  /** The place after which it is called: "هدنة موسكو", "اتفاق جدة"; or none. */
  readonly namesake: Ids;
}

/** Where it is told to have been. */
export function placesIn(
  mention: Mention,
  text: string,
  lexicon: Lexicon,
  { numberOf }: Numbering,
): NamedPlaces {
  const wide = new Set<string>();
  const metonyms: number[] = [];
  for (const named of mention.places) {
    if (isArea(text, named, lexicon)) wide.add(named.place);
    const state = lexicon.places.get(named.place)?.metonymOf;
    if (state) metonyms.push(numberOf(state));
  }
  const [points, areas]: [number[], number[]] = [[], []];
  for (const { place } of mention.places) (wide.has(place) ? areas : points).push(numberOf(place));
  const namesake = findNamesake(text, mention);
  return {
    points: idsFrom(points),
    areas: idsFrom(areas),
    metonyms: idsFrom(metonyms),
    namesake: idsFrom(namesake === null ? [] : [numberOf(namesake)]),
  };
}

export interface NamedNumbers {
  /** The numbers that tell losses apart, kinds and low ends; the kinds alone; and whether they are running totals. */
  readonly numbers: Ids;
  readonly kinds: Ids;
  readonly totals: Ids;
}

/** The losses that it counts. */
export function numbersIn({ quantities }: Mention, { numberOf }: Numbering): NamedNumbers {
  return {
    numbers: idsFrom(quantities.map(({ kind, low }) => numberOf(`${kind} ${low}`))),
    kinds: idsFrom(quantities.map(({ kind }) => numberOf(kind))),
    totals: idsFrom(quantities.map(({ cumulative }) => Number(cumulative))),
  };
}
