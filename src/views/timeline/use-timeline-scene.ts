// The scene of the timeline's props, each part recomputed only when what it rests on has changed.
import { useCallback, useMemo } from 'react';
import { dayNumber } from '../../domain/iso-day.ts';
import { arrangeLanes, COLUMNS_ROOM, hasGathered } from '../../layout/timeline/arrange-lanes.ts';
import { indexEvents } from '../../layout/timeline/event-index.ts';
import type { TimelineIndex } from '../../layout/timeline/event-index.ts';
import { groupEvents } from '../../layout/timeline/group-events.ts';
import { COMPACT_BELOW } from '../../layout/timeline/scene-input.ts';
import type { TimelineInput } from '../../layout/timeline/scene-input.ts';
import { directionOf } from '../../i18n/language.ts';
import { laneName } from './lane-words.ts';
import type { Paint, Painting } from './picture-props.ts';
import { timelineFormats } from '../../exports/picture/timeline-formats.ts';
import type { TimelineProps } from './Timeline.tsx';
import { useHijriFormats } from './use-hijri-formats.ts';
import { useMeasureText } from './use-measure-text.ts';
import { useTruces } from './use-truces.ts';

/** How tall the picture should be, where lanes can give way; on a phone lane names take height too. */
const HEIGHT = 600;
const COMPACT_HEIGHT = 780;

interface SceneParts {
  readonly index: TimelineIndex;
  readonly input: TimelineInput;
}

/** What a scene of so many pixels is made of. */
export function useTimelineInput(props: TimelineProps, width: number): SceneParts {
  const { arrangement, pin } = props.lanes;
  const {
    events,
    articles,
    grouping,
    labels,
    dates,
    hijri = false,
    today = null,
    direction,
    t,
    viewport,
    selected,
  } = props;
  const measure = useMeasureText();
  const index = useMemo(() => indexEvents(events, articles, props.clock), [events, articles, props.clock]);
  const groups = useMemo(
    () => groupEvents(index, grouping, { sideOf: labels.sideOf, articles, pin }),
    [index, grouping, labels, articles, pin],
  );
  const down = direction === 'down';
  const lanes = useMemo(
    () => arrangeLanes(groups, arrangement, down ? COLUMNS_ROOM : undefined),
    [groups, arrangement, down],
  );
  const hijriFormats = useHijriFormats(hijri, dates);
  const formats = useMemo(() => timelineFormats(dates, hijriFormats, t), [dates, hijriFormats, t]);
  const untold = !hasGathered(lanes);
  const nameOfLane = useCallback(
    (key: string) => laneName(key, { grouping, pin, untold }, t, labels),
    [grouping, pin, untold, t, labels],
  );
  const truces = useTruces(props);
  const input = useMemo(
    (): TimelineInput => ({
      index,
      lanes,
      articles,
      viewport,
      size: down ? { width } : { width, height: width < COMPACT_BELOW ? COMPACT_HEIGHT : HEIGHT },
      direction: direction === 'down' ? directionOf(dates.language) : direction,
      language: dates.language,
      measure,
      formats,
      nameOfLane,
      selected,
      ...(today === null ? {} : { today: dayNumber(today) }),
      truces,
      clock: props.clock,
      coverage: props.coverage,
    }),
    [
      index,
      lanes,
      articles,
      viewport,
      width,
      direction,
      down,
      dates,
      measure,
      formats,
      nameOfLane,
      selected,
      today,
      truces,
      props.clock,
      props.coverage,
    ],
  );
  return { index, input };
}

export function useTimelineScene(props: TimelineProps, paint: Paint, width: number): Painting & SceneParts {
  const parts = useTimelineInput(props, width);
  const painting = useMemo(() => paint(parts.input), [paint, parts.input]);
  return { ...parts, ...painting };
}
