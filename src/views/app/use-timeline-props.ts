// What the timeline shows, wired to the store: for its pane, and for a picture of it.
import { getKnownArticles, getKnownEvents } from '../../store/derived.ts';
import { useLens } from '../lens/use-lens.ts';
import { useApp, useIndex, useLabels, useWords } from '../shared/store-context.ts';
import { useVisibleEvents } from '../shared/use-visible-events.ts';
import type { TimelineProps } from '../timeline/Timeline.tsx';
import { useLaneControls } from './use-lane-controls.ts';
import { useTimeDirection } from './use-time-direction.ts';

export function useTimelineProps(): TimelineProps {
  const { t, dates } = useWords();
  const index = useIndex();
  const known = useApp((state) => state.known);
  return {
    selected: useApp((state) => state.event),
    hovered: useApp((state) => state.hovered),
    onSelect: useApp((state) => state.selectEvent),
    onHover: useApp((state) => state.hover),
    events: useVisibleEvents(),
    told: getKnownEvents(index, known),
    articles: getKnownArticles(index, known),
    dates,
    hijri: useApp((state) => state.hijri),
    today: useApp((state) => state.today),
    direction: useTimeDirection().direction,
    t,
    labels: useLabels(),
    lit: useApp((state) => state.lit),
    grouping: useApp((state) => state.grouping),
    lanes: useLaneControls(),
    lens: useLens(),
    pasted: useApp((state) => state.pasted),
    clock: useApp((state) => state.clock),
    coverage: useApp((state) => state.coverage),
    showTruces: useApp((state) => state.truces),
    viewport: useApp((state) => state.viewport),
    onViewportChange: useApp((state) => state.setViewport),
  };
}
