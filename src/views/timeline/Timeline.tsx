// The timeline: scene in, picture out, with pan, zoom, keys, stacks, overview, legend and the undated shelf. It holds no
// state but what is open and pointed at; the viewport, selection and hover belong to whoever places it.
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { JSX, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { IsoDay } from '../../domain/iso-day.ts';
import type { Clock } from '../../domain/publication-days.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import { clampViewport } from '../../layout/timeline/clamp-viewport.ts';
import { findSpan } from '../../layout/timeline/event-index.ts';
import type { Grouping, PictureDirection, Viewport } from '../../layout/timeline/scene.ts';
import { panViewport } from '../../layout/timeline/time-scale.ts';
import { makePublicationWords } from './describe-mark.ts';
import { DirectionWord } from './DirectionWord.tsx';
import type { LaneControls } from './lane-controls.ts';
import { UndatedShelf } from './lazy-panels.ts';
import type { Paint, Painting, PictureProps } from './picture-props.ts';
import { RangeDates } from './RangeDates.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import type { TimelineLens } from './timeline-lens.ts';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { formatViewport } from '../../exports/picture/timeline-formats.ts';
import { useElementWidth } from './use-element-width.ts';
import { isText, placeAlong, timeAt, useTimelineGestures } from './use-timeline-gestures.ts';
import { useOpenPanels } from './use-open-panels.ts';
import { usePainter } from './use-painter.ts';
import { useTimelineScene } from './use-timeline-scene.ts';
import { useZoom } from './use-zoom.ts';
import { useViewportMotion } from './use-viewport-motion.ts';
import './timeline.css';
import './vertical.css';

export interface TimelineProps {
  /** After the filter. */
  readonly events: readonly EventSummary[];
  /** Before the filter: what truces are tied of. */
  readonly told?: readonly EventSummary[];
  readonly articles: readonly ArticleHead[];
  /** The language, and how dates and numbers are written. */
  readonly dates: DateStyle;
  /** Whether the axis has a row of Hijri dates. */
  readonly hijri?: boolean;
  /** The present day, marked where it is in view. */
  readonly today?: IsoDay | null;
  /** Which way time runs. */
  readonly direction: PictureDirection;
  readonly t: Translate;
  readonly labels: {
    actor(id: string): string;
    place(id: string): string;
    article(id: string): string;
    sideOf(id: string): string;
  };
  readonly grouping: Grouping;
  /** Articles that the reader has added and not saved. */
  readonly pasted?: ReadonlySet<string> | undefined;
  readonly lanes: LaneControls;
  /** Whether the lane of truces as announced is shown. */
  readonly showTruces?: boolean;
  /** Which time places events. */
  readonly clock?: Clock;
  /** According to whom marks are drawn and named; `null`: as all accounts have it. */
  readonly lens?: TimelineLens | null;
  /** Whether days that no article covers are hatched. */
  readonly coverage?: boolean;
  /** `null`: the first view. */
  readonly viewport: Viewport | null;
  readonly onViewportChange: (viewport: Viewport | null, settled: boolean) => void;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Events that are pointed at all at once elsewhere: those of a tie. */
  readonly lit?: ReadonlySet<string>;
  readonly onSelect: (eventId: string) => void;
  readonly onHover: (eventId: string | null) => void;
  /** Controls that belong beside the title: the choice of lanes, say. */
  readonly children?: ReactNode;
}

const FALLBACK_WIDTH = 1000;
const NO_EVENTS: ReadonlySet<string> = new Set();

/** Groupings in which an event belongs to one lane by its nature; in the others it may belong to several, and stands in one. */
const ONE_EACH = 'family type status';

export function Timeline(props: TimelineProps): JSX.Element {
  const ids = useId().replace(/[^\w-]/g, '');
  const box = useRef<HTMLElement>(null);
  const width = useElementWidth(box, FALLBACK_WIDTH);
  const painter = usePainter(props.direction);
  const ready = painter && width !== null;
  return (
    <section ref={box} className="tl" aria-labelledby={`${ids}-title`} aria-busy={ready ? undefined : true}>
      {ready && <PaintedTimeline {...props} {...painter} width={width} ids={ids} />}
    </section>
  );
}

interface PaintedTimelineProps extends TimelineProps {
  readonly paint: Paint;
  readonly width: number;
  /** Tells this timeline's ids from others on the page. */
  readonly ids: string;
}

function PaintedTimeline({ paint, width, ids, ...props }: PaintedTimelineProps): JSX.Element {
  const { dates, t, labels, selected, hovered, onSelect, onHover, onViewportChange, lens, pasted } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const { index, input, scene, draw } = useTimelineScene(props, paint, width);
  const { live, motion } = useViewportMotion(scene.viewport, onViewportChange);
  const clamp = useCallback((view: Viewport) => clampViewport(view, index), [index]);
  const gestures = useTimelineGestures(svg, scene, motion, clamp);
  const panels = useOpenPanels(canvas, gestures.wasDrag, onSelect, onHover);
  const wording = useMemo(
    () => ({ t, dates, actor: labels.actor, lens, pasted }),
    [t, dates, labels, lens, pasted],
  );
  const published = useMemo(() => makePublicationWords(wording, labels.article), [wording, labels]);
  const go = useCallback(
    (to: Viewport) => {
      const kept = clamp(to);
      motion.animate(kept, kept);
    },
    [clamp, motion],
  );
  const zoom = useZoom(motion, clamp, props.viewport);
  const fit = () => {
    if (index.firstView) motion.animate(null, index.firstView);
  };

  // A selection made elsewhere (a passage, a row of the list) is brought into view.
  const seen = useRef(selected);
  useEffect(() => {
    if (seen.current === selected) return;
    seen.current = selected;
    const span = selected === null ? null : findSpan(index, selected);
    const view = scene.viewport;
    if (!span || (span.start < view.end && span.end > view.start)) return;
    go(panViewport(view, (span.start + span.end - view.start - view.end) / 2));
  }, [selected, index, scene.viewport, go]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Whoever stands on a mark zooms about it, and so keeps it in view.
    const target = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-mark]') : null;
    const mark = scene.marks.find(({ id }) => id === target?.dataset.mark);
    const centre = mark && timeAt(scene.direction === 'down' ? mark.y : mark.x, scene, motion.current());
    // Characters first (a "+" wherever the layout has it), then the physical key.
    if (event.key === '+' || event.code === 'NumpadAdd' || event.code === 'Equal') zoom(2, centre);
    else if (event.key === '-' || event.code === 'NumpadSubtract' || event.code === 'Minus')
      zoom(0.5, centre);
    else if (event.code === 'Digit0' || event.code === 'Numpad0') fit();
    else return;
    event.preventDefault();
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (isText(event.target)) return;
    const view = motion.current();
    const time = timeAt(placeAlong(event, svg.current, scene), scene, view);
    if (time >= view.start && time <= view.end) zoom(event.shiftKey ? 0.5 : 2, time);
  };

  // Where no event has a date there is no range to speak of, and no axis to draw.
  const dated = index.firstView !== null;
  const shown = dated
    ? t('timeline.shown', {
        events: t('unit.events', { count: scene.inView }),
        range: formatViewport(scene.viewport, dates),
      })
    : t('timeline.nothing');
  const buttons = { wording, selected, onSelect, onHover };
  const picture: PictureProps = {
    canvas,
    svg,
    input,
    live,
    motion,
    clamp,
    gestures,
    ids,
    name: shown,
    wording,
    published,
    lanes: props.lanes,
    panels,
    selected,
    hovered,
    lit: props.lit ?? NO_EVENTS,
    onSelect,
    onHover,
    onGo: go,
    onKeyDown,
    onDoubleClick,
  };
  const range = formatViewport(live ?? scene.viewport, dates);
  return (
    <>
      <div className="tl-head">
        <h2 id={`${ids}-title`}>{t('timeline.title')}</h2>
        {dated && <RangeDates range={range} viewport={scene.viewport} t={t} onGo={go} />}
        {dated && (scene.direction === 'down' || scene.compact) && (
          <DirectionWord direction={scene.direction} t={t} />
        )}
        {!ONE_EACH.includes(props.grouping) && <span className="tl-muted">{t('timeline.oneLaneEach')}</span>}
        {props.clock === 'report' && <span className="tl-muted">{t('clocks.reportTitle')}</span>}
        <div className="tl-slot">{props.children}</div>
        {dated && <TimelineToolbar t={t} onZoomIn={() => zoom(2)} onZoomOut={() => zoom(0.5)} onFit={fit} />}
      </div>
      <p className="tl-live" aria-live="polite">
        <Settled text={shown} />
      </p>
      {!dated && <p className="tl-undated">{t('timeline.nothing')}</p>}
      {dated && <Drawn draw={draw} picture={picture} />}
      {dated && !lens && <TimelineLegend keys={scene.legend} ids={ids} t={t} />}
      {dated && lens && <lens.Legend keys={scene.legend} marks={scene.marks} ids={ids} side={lens.side} />}
      {index.undated.length > 0 && <UndatedShelf {...buttons} clock={props.clock} undated={index.undated} />}
    </>
  );
}

function Drawn({ draw, picture }: Pick<Painting, 'draw'> & { readonly picture: PictureProps }) {
  return draw(picture);
}

/** Says a text only when it has stood for a moment, so that a moving view does not chatter; nothing at first. */
function Settled({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSaid(text), 400);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
