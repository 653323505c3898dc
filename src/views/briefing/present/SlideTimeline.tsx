// The timeline of a step: the events that it names, large and labelled, over columns of what else is on show; where it names
// none, all that is on show. It is looked at, not worked with: the lines beside it and the app itself have what can be pressed.
import { useId, useMemo } from 'react';
import type { Slide } from '../../../domain/briefing/slides.ts';
import { EVENT_FAMILIES } from '../../../domain/event-types.ts';
import { dayNumber } from '../../../domain/iso-day.ts';
import { directionOf } from '../../../i18n/language.ts';
import { buildContextColumns } from '../../../layout/briefing/context-columns.ts';
import { AS_USUAL } from '../../../layout/timeline/arrange-lanes.ts';
import { buildTimelineScene, moveScene } from '../../../layout/timeline/build-timeline-scene.ts';
import { indexEvents } from '../../../layout/timeline/event-index.ts';
import type { TimelineScene, Viewport } from '../../../layout/timeline/scene.ts';
import { useTimelineProps } from '../../app/use-timeline-props.ts';
import { useIndex } from '../../shared/store-context.ts';
import { makePublicationWords } from '../../timeline/describe-mark.ts';
import { TruceLane } from '../../timeline/lazy-panels.ts';
import { MarkForms } from '../../timeline/MarkForms.tsx';
import { MarkPatterns } from '../../timeline/MarkPatterns.tsx';
import { MovingGroup } from '../../timeline/MovingGroup.tsx';
import { TimelineAxis } from '../../timeline/TimelineAxis.tsx';
import { TimelineLabels } from '../../timeline/TimelineLabels.tsx';
import { TimelineLegend } from '../../timeline/TimelineLegend.tsx';
import { TimelineLanes } from '../../timeline/TimelineLanes.tsx';
import { TimelineTrays } from '../../timeline/TimelineTrays.tsx';
import { formatViewport } from '../../../exports/picture/timeline-formats.ts';
import { useTimelineInput } from '../../timeline/use-timeline-scene.ts';
import { useGlide } from './use-glide.ts';

interface SlideTimelineProps {
  readonly slide: Slide;
  /** In pixels of the picture, which is drawn `scale` times as large; `roomy`: how high it is where nothing is said beside it. */
  readonly width: number;
  readonly height: number;
  readonly roomy: number;
  readonly scale: number;
}

const ignore = () => undefined;

/** Where no event is to stand out and lines are said, each family has one thin row. */
const SUMMARY = { order: [], collapsed: EVENT_FAMILIES };

/** The view of a step; without a range of its own that which the chronology opens with, so that such steps share one. */
function viewportOf({ step, range }: Slide, first: Viewport | null): Viewport | null {
  if (step.range === null || range === null) return first;
  return { start: dayNumber(range.from), end: dayNumber(range.to) + 1 };
}

export function SlideTimeline({ slide, width, scale, ...heights }: SlideTimelineProps) {
  const ids = useId().replace(/[^\w-]/g, '');
  const { events, articles } = useIndex();
  const props = useTimelineProps();
  const { direction, t, dates } = props;
  const whole = useMemo(() => indexEvents(events, articles), [events, articles]);
  const isChoice = slide.selected.length > 0;
  const isAlone = slide.step.lines.length === 0 && slide.step.kind !== 'title';
  const height = isAlone ? heights.roomy : heights.height;
  const { input } = useTimelineInput(
    {
      ...props,
      events: isChoice ? slide.selected : slide.shown,
      told: events,
      articles,
      viewport: useMemo(() => viewportOf(slide, whole.firstView), [slide, whole]),
      direction: direction === 'down' ? directionOf(dates.language) : direction,
      grouping: 'family',
      lanes: { ...props.lanes, arrangement: isChoice || isAlone ? AS_USUAL : SUMMARY, pin: null },
      showTruces: slide.step.kind === 'truces',
      // A briefing shows the same to all, on every day.
      today: null,
      selected: null,
      lens: null,
      clock: 'event',
      coverage: true,
    },
    width,
  );
  const scene = useMemo(
    () => buildTimelineScene({ ...input, size: { width, height } }),
    [input, width, height],
  );
  const others = useMemo(() => {
    if (!isChoice) return null;
    const rest = slide.shown.filter((event) => !slide.selected.includes(event));
    return buildContextColumns(rest, articles, scene);
  }, [isChoice, slide, articles, scene]);
  const wording = useMemo(() => ({ t, dates, actor: props.labels.actor }), [t, dates, props.labels]);
  if (whole.firstView === null) return null;
  const name = t('timeline.shown', {
    events: t('unit.events', { count: scene.inView }),
    range: formatViewport(scene.viewport, dates),
  });
  const edges = [
    scene.before && t('timeline.before', { events: t('unit.events', { count: scene.before.count }) }),
    scene.after && t('timeline.after', { events: t('unit.events', { count: scene.after.count }) }),
  ].filter((edge) => edge !== null);
  const nothing = scene.inView === 0 ? [t('timeline.nothing')] : [];
  const notes = [...nothing, ...edges, ...(others ? [t('present.others', { count: others.count })] : [])];
  return (
    <figure className="ps-figure tl">
      <Picture
        ids={ids}
        scene={scene}
        input={input}
        others={others}
        scale={scale}
        name={name}
        wording={wording}
        published={makePublicationWords(wording, props.labels.article)}
      />
      <figcaption>
        <TimelineLegend keys={scene.legend} ids={ids} t={t} />
        {notes.length > 0 && <p>{notes.join(' · ')}</p>}
      </figcaption>
    </figure>
  );
}

interface PictureProps {
  /** Tells its patterns from those of others on the page. */
  readonly ids: string;
  readonly scene: TimelineScene;
  readonly input: Parameters<typeof moveScene>[1];
  readonly others: ReturnType<typeof buildContextColumns>;
  readonly scale: number;
  readonly name: string;
  readonly wording: Parameters<typeof makePublicationWords>[0];
  readonly published: ReturnType<typeof makePublicationWords>;
}

function Picture({ ids, scene, input, others, scale, name, wording, published }: PictureProps) {
  const live = useGlide(scene.viewport);
  const view = useMemo(() => (live ? moveScene(scene, input, live) : scene), [scene, input, live]);
  const { width, plot, truces } = scene;
  const bottom = others ? others.strip.y + others.strip.height : plot.y + plot.height;
  const height = bottom + 2;
  return (
    <svg
      className="tl-picture ps-picture"
      width={width * scale}
      height={height * scale}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <MarkPatterns ids={ids} />
      <TimelineLanes scene={scene} />
      <TimelineAxis scene={view} ids={ids} t={wording.t} published={published} />
      {truces && (
        <TruceLane
          lane={truces}
          direction={scene.direction}
          wording={wording}
          opened={null}
          onOpen={ignore}
          moving={{ scene, live, ids }}
        />
      )}
      <MovingGroup scene={scene} live={live} ids={ids} part="marks">
        <TimelineTrays trays={scene.trays} />
        <TimelineLabels scene={scene} selected={null} hovered={null} onSelect={ignore} />
        <MarkForms marks={scene.marks} ids={ids} standing={false} />
      </MovingGroup>
      {others && (
        <MovingGroup scene={{ ...scene, plot: others.strip }} live={live} ids={ids} part="others">
          {others.boxes.map((box) => (
            <rect key={box.x} className="ps-column" {...box} />
          ))}
        </MovingGroup>
      )}
    </svg>
  );
}
