// The list as lines one under another, headings and events, and back into the groups that a table is made of.
import type { EventSummary } from '../../domain/site-data.ts';
import type { ListGroup } from './group-by-day.ts';

export type Line =
  | { readonly kind: 'heading'; readonly group: ListGroup }
  | { readonly kind: 'event'; readonly group: ListGroup; readonly event: EventSummary };

/** A line with its number among all. */
export interface NumberedLine {
  readonly line: Line;
  readonly index: number;
}

export interface Part {
  readonly group: ListGroup;
  readonly lines: readonly NumberedLine[];
}

/** Headings and events one under another: two groups of one event each → four lines. */
export function linesOf(groups: readonly ListGroup[]): Line[] {
  return groups.flatMap((group): Line[] => [
    { kind: 'heading', group },
    ...group.events.map((event): Line => ({ kind: 'event', group, event })),
  ]);
}

/** The lines in the page, back in their groups. */
export function partsOf(lines: readonly NumberedLine[]): Part[] {
  const parts: { group: ListGroup; lines: NumberedLine[] }[] = [];
  for (const entry of lines) {
    const last = parts.at(-1);
    if (last?.group === entry.line.group) last.lines.push(entry);
    else parts.push({ group: entry.line.group, lines: [entry] });
  }
  return parts;
}

/** The events of these lines, in order. */
export function idsOf(lines: readonly Line[]): string[] {
  return lines.flatMap((line) => (line.kind === 'event' ? [line.event.id] : []));
}

/** Which line an event is; -1 where it is none. */
export function findLine(lines: readonly Line[], event: string | null): number {
  return lines.findIndex((line) => line.kind === 'event' && line.event.id === event);
}
