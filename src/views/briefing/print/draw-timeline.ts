// The timeline of a step as a picture for its page: the scene that the app shows, in the step's days, of what the step
// names. Text stays text.
import { legendMessage } from '../../../exports/picture/legend-message.ts';
import { formatViewport, timelineFormats } from '../../../exports/picture/timeline-formats.ts';
import { writePicture } from '../../../exports/picture/write-picture.ts';
import { filterOf } from '../../../domain/briefing/briefing-schema.ts';
import type { Slide } from '../../../domain/briefing/slides.ts';
import { dayNumber } from '../../../domain/iso-day.ts';
import { panels } from '../../../i18n/messages/panels.ts';
import { addMessages } from '../../../i18n/translate.ts';
import { wordFilter } from '../../../i18n/word-filter.ts';
import { arrangeLanes, AS_USUAL } from '../../../layout/timeline/arrange-lanes.ts';
import { buildTimelineScene } from '../../../layout/timeline/build-timeline-scene.ts';
import { indexEvents } from '../../../layout/timeline/event-index.ts';
import type { TimelineIndex } from '../../../layout/timeline/event-index.ts';
import { groupEvents } from '../../../layout/timeline/group-events.ts';
import { askTruces } from '../../../exports/picture/ask-truces.ts';
import { laneName } from '../../timeline/lane-words.ts';
import type { ChapterContext } from './chapters.ts';
import type { DrawnStep, DrawStep, PictureRoom, PictureStyleOfPage } from './step-picture.ts';

addMessages(panels);

function drawAt(
  { step, selected, shown, range }: Slide,
  index: TimelineIndex,
  size: PictureRoom,
  { index: site, words, labels }: ChapterContext,
  style: PictureStyleOfPage,
): DrawnStep {
  const { t, dates, language, direction } = words;
  const groups = groupEvents(index, 'family', { sideOf: labels.sideOf, articles: site.articles, pin: null });
  const scene = buildTimelineScene({
    index,
    lanes: arrangeLanes(groups, AS_USUAL),
    articles: site.articles,
    viewport: step.range && range ? { start: dayNumber(range.from), end: dayNumber(range.to) + 1 } : null,
    size,
    direction,
    language,
    measure: style.measure,
    formats: timelineFormats(dates, null, t),
    nameOfLane: (key) => laneName(key, { grouping: 'family', pin: null, untold: false }, t, labels),
    // The only one is sure to be named.
    selected: selected.length === 1 ? (selected[0]?.id ?? null) : null,
    // Where a few events are picked out, the days between them say nothing of silence.
    coverage: selected.length === 0,
    truces: step.kind === 'truces' ? askTruces(index.events, site.events, labels.sideOf, { t, dates }) : null,
  });
  const events = (count: number) => t('unit.events', { count });
  const filtered = wordFilter(filterOf(step.filter), t, labels);
  const others = selected.length > 0 ? shown.length - selected.length : 0;
  const drawn = writePicture(
    scene,
    {
      title: '',
      shown: [],
      time: t('timeline.direction'),
      hijri: '',
      before: scene.before && t('timeline.before', { events: events(scene.before.count) }),
      after: scene.after && t('timeline.after', { events: events(scene.after.count) }),
      legend: scene.legend.map((key) => ({ key, words: t(legendMessage(key)) })),
      sources: '',
      review: '',
    },
    language,
    { ...style, faces: '' },
  );
  return {
    ...drawn,
    shown: [
      t('timeline.shown', { events: events(scene.inView), range: formatViewport(scene.viewport, dates) }),
      ...(filtered === '' ? [] : [t('embed.filtered', { filter: filtered })]),
      ...(others > 0 ? [t('print.others', { events: events(others) })] : []),
    ].join(' · '),
  };
}

/**
 * What the step names, or where it names nothing all that it shows; as tall as it needs to be, for no event is left out. `null`
 * where nothing of it has a day.
 */
export const drawTimeline: DrawStep = (slide, room, context, style) => {
  const events = slide.selected.length > 0 ? slide.selected : slide.shown;
  const index = indexEvents(events, context.index.articles, 'event');
  return index.firstView === null ? null : drawAt(slide, index, room, context, style);
};
