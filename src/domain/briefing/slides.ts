// A briefing against the chronology that it is shown with: each step with the events it names, those on show around them, and the
// quotations its lines rest on. What presenting, print and slides for offices all draw from; how it looks is theirs.
import type { IsoDay } from '../iso-day.ts';
import { passes } from '../filter.ts';
import { findEvent } from '../find-event.ts';
import type { EventSummary, SiteIndex } from '../site-data.ts';
import type { Briefing, BriefingStep, Quotation } from './briefing-schema.ts';
import { filterOf } from './briefing-schema.ts';

/** A quotation with the number that lines name it by, from 1. */
export interface NumberedQuotation extends Quotation {
  readonly number: number;
  /** Whether no text of the chronology bears it out (find-stray.ts): then its reader is told. */
  readonly isStray: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** `stray`: the numbers of those that no text bears out. */
export const numberQuotations = (
  quotations: readonly Quotation[],
  stray: ReadonlySet<number>,
): NumberedQuotation[] =>
  quotations.map((quotation, at) => ({ ...quotation, number: at + 1, isStray: stray.has(at + 1) }));

export interface Slide {
  readonly step: BriefingStep;
  /** Its place in the briefing, from 1. */
  readonly number: number;
  /** Events that the step names, in its order; of two ids of one event the first. */
  readonly selected: readonly EventSummary[];
  /** Ids that lead nowhere any more: the chronology has changed since. */
  readonly gone: readonly string[];
  /** The days on show, both inclusive; `null` where nothing is dated. */
  readonly range: { readonly from: IsoDay; readonly to: IsoDay } | null;
  /** The events on show, in the order of the chronology: what the filter lets through, and what the step names besides. */
  readonly shown: readonly EventSummary[];
  /** The quotations that its lines rest on, in order of their numbers; of a step of quotations all of them. */
  readonly quotations: readonly NumberedQuotation[];
  /** The articles that these are of and, where there are none, those of its events: whom the line of sources names. */
  readonly sources: readonly string[];
}

type Span = Slide['range'];
type Chronology = Pick<SiteIndex, 'events' | 'actors'>;

/** From the first day told to the last; `null` where no event has a day. */
function spanOf(events: readonly EventSummary[]): Span {
  const days = events.flatMap(({ date: { start, end } }) => [start, end]).filter((day) => day !== null);
  const sorted = days.toSorted();
  const [from, to] = [sorted.at(0), sorted.at(-1)];
  return from === undefined || to === undefined ? null : { from, to };
}

/**
 * `find`: the ids that a query finds; `null` where search is not there, which shows all that the rest of a filter lets through.
 * `stray`: the numbers of quotations that no text bears out.
 */
export function buildSlides(
  { steps, quotations }: Briefing,
  index: Chronology,
  find: (query: string) => ReadonlySet<string> | null,
  stray: ReadonlySet<number> = NONE,
): Slide[] {
  const sides = new Map(index.actors.map(({ id, side }) => [id, side]));
  const sideOf = (actor: string) => sides.get(actor) ?? actor;
  const numbered = numberQuotations(quotations, stray);
  const whole = spanOf(index.events);
  return steps.map((step, at) => {
    const found = step.events.map((id) => [id, findEvent(index, id)] as const);
    const selected = [...new Set(found.flatMap(([, event]) => event ?? []))];
    const filter = filterOf(step.filter);
    const context = { sideOf, found: filter.query === '' ? null : find(filter.query) };
    const cited = new Set(step.lines.flatMap(({ quotes }) => quotes));
    const rests = numbered.filter(({ number }) => step.kind === 'quotations' || cited.has(number));
    const told =
      rests.length > 0 ? rests.map(({ article }) => article) : selected.flatMap((event) => event.articles);
    return {
      step,
      number: at + 1,
      selected,
      gone: found.flatMap(([id, event]) => (event ? [] : [id])),
      range: step.range ?? whole,
      shown: index.events.filter((event) => selected.includes(event) || passes(event, filter, context)),
      quotations: rests,
      sources: [...new Set(told)],
    };
  });
}
