// The scene of the timeline's props, each part recomputed only when what it rests on has changed.
import { useMemo } from 'react';
import type { Translate } from '../../i18n/translate.ts';
import { EVENT_FAMILIES, EVENT_TYPES } from '../../domain/event-types.ts';
import { STATUSES } from '../../domain/corpus-schema.ts';
import { buildTimelineScene, COMPACT_BELOW } from '../../layout/timeline/build-timeline-scene.ts';
import { indexEvents } from '../../layout/timeline/event-index.ts';
import type { TimelineIndex } from '../../layout/timeline/event-index.ts';
import { groupEvents, OTHER_LANE } from '../../layout/timeline/group-events.ts';
import type { Grouping, TimelineScene } from '../../layout/timeline/scene.ts';
import type { Truce } from '../../domain/truces.ts';
import { findTruces } from '../../domain/truces.ts';
import { labelTruce } from './describe-truce.ts';
import { timelineFormats } from './timeline-formats.ts';
import type { TimelineProps } from './Timeline.tsx';
import { useMeasureText } from './use-measure-text.ts';

type Labels = TimelineProps['labels'];

/** The name of a lane in words. */
function laneName(grouping: Grouping, key: string, t: Translate, labels: Labels): string {
  if (key === OTHER_LANE) return t('timeline.otherLane');
  const family = EVENT_FAMILIES.find((each) => each === key);
  const type = EVENT_TYPES.find((each) => each === key);
  const status = STATUSES.find((each) => each === key);
  if (grouping === 'family' && family) return t(`family.${family}`);
  if (grouping === 'type' && type) return t(`type.${type}`);
  if (grouping === 'status' && status) return t(`status.${status}`);
  return grouping === 'article' ? labels.article(key) : labels.actor(key);
}

/** How tall the picture should be, where lanes can give way; on a phone lane names take height too. */
const HEIGHT = 600;
const COMPACT_HEIGHT = 780;

export function useTimelineScene(
  props: TimelineProps,
  width: number,
): { index: TimelineIndex; scene: TimelineScene } {
  const { events, articles, grouping, labels, language, direction, t, viewport, selected } = props;
  const measure = useMeasureText();
  const index = useMemo(() => indexEvents(events, articles), [events, articles]);
  const lanes = useMemo(
    () => groupEvents(index, grouping, labels.sideOf, articles),
    [index, grouping, labels, articles],
  );
  const formats = useMemo(() => timelineFormats(language), [language]);
  const laneLabels = useMemo(
    () => ({
      lane: (group: Grouping, key: string) => laneName(group, key, t, labels),
      sideOf: labels.sideOf,
    }),
    [t, labels],
  );
  const truces = useMemo(
    () =>
      props.showTruces
        ? {
            truces: findTruces(events, labels.sideOf),
            words: {
              name: t('truces.lane'),
              label: (truce: Truce) => labelTruce(truce, { t, language, actor: labels.actor }),
            },
          }
        : null,
    [props.showTruces, events, labels, t, language],
  );
  const scene = useMemo(
    () =>
      buildTimelineScene({
        index,
        lanes,
        articles,
        viewport,
        size: { width, height: width < COMPACT_BELOW ? COMPACT_HEIGHT : HEIGHT },
        direction,
        language,
        measure,
        formats,
        labels: laneLabels,
        selected,
        truces,
      }),
    [
      index,
      lanes,
      articles,
      viewport,
      width,
      direction,
      language,
      measure,
      formats,
      laneLabels,
      selected,
      truces,
    ],
  );
  return { index, scene };
}
