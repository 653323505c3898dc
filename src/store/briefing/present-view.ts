// A step of a briefing against what the page shows: taken from it, and put on it. What a step does not hold (lanes, clocks, a lens)
// stays as the reader has it.
import type { StepContent } from '../../domain/briefing/edit-briefing.ts';
import { filterOf } from '../../domain/briefing/briefing-schema.ts';
import type { BriefingStep } from '../../domain/briefing/briefing-schema.ts';
import type { Filter } from '../../domain/filter.ts';
import { dayNumber, dayOfNumber } from '../../domain/iso-day.ts';
import type { AppState, AppStore } from '../app-store.ts';
import type { Viewport } from '../url-state.ts';

/** What of a step can be taken from the page. */
export type PresentView = Pick<StepContent, 'events' | 'range' | 'filter' | 'view'>;

type Shown = Pick<AppState, 'event' | 'filter' | 'settledViewport' | 'viewport' | 'graphOpen' | 'tab'>;

/** The days of a viewport, whole ones: half a day at an edge is on show. */
function rangeOf(viewport: Viewport | null): StepContent['range'] {
  if (!viewport) return null;
  // What ends as a day begins does not show it.
  const last = Math.ceil(viewport.end) - 1;
  const from = dayOfNumber(viewport.start);
  const to = dayOfNumber(Math.max(last, Math.floor(viewport.start)));
  // Years that four digits do not write are no days of a file.
  const isDay = (day: string) => /^\d{4}-/.test(day);
  return isDay(from) && isDay(to) ? { from, to } : null;
}

/** Only what narrows: an empty list lets everything through, as one that is not there. */
function writeFilter(filter: Filter): StepContent['filter'] {
  const given = Object.entries(filter).filter(([, value]) => value.length > 0);
  return structuredClone(Object.fromEntries(given));
}

/** `narrow`: one view at a time, chosen by tabs. */
export function takePresentView(shown: Shown, narrow: boolean): PresentView {
  const { event, filter, viewport, graphOpen, tab } = shown;
  const wide = graphOpen ? 'graph' : 'timeline';
  return {
    events: event === null ? [] : [event],
    range: rangeOf(viewport),
    filter: writeFilter(filter),
    view: narrow ? tab : wide,
  };
}

/** Makes the page show what a step shows; `find` leads from its events to those of the chronology. */
export function showStep(app: AppStore, { range, filter, events, view }: BriefingStep): void {
  const viewport = range && { start: dayNumber(range.from), end: dayNumber(range.to) + 1 };
  app.setState({
    filter: filterOf(filter),
    viewport,
    settledViewport: viewport,
    event: events[0] ?? null,
    article: null,
    passage: null,
    beside: null,
    graphOpen: view === 'graph',
    tab: view,
  });
}
