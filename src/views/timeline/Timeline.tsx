// The timeline: scene in, picture out, with pan, zoom, keys, stacks, overview, legend and the undated shelf. It holds no
// state but what is open and pointed at; the viewport, selection and hover belong to whoever places it.
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { JSX, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { IsoDay } from '../../domain/iso-day.ts';
import type { Clock } from '../../domain/publication-days.ts';
import type { ArticleHead, EventSummary } from '../../domain/site-data.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { clampViewport } from '../../layout/timeline/clamp-viewport.ts';
import { findSpan } from '../../layout/timeline/event-index.ts';
import { moveScene } from '../../layout/timeline/moving-scene.ts';
import type { Grouping, Mark, Publication, Viewport } from '../../layout/timeline/scene.ts';
import { panViewport } from '../../layout/timeline/time-scale.ts';
import type { TruceMark } from '../../layout/timeline/truce-scene.ts';
import { describePublication } from './describe-mark.ts';
import { DirectionWord } from './DirectionWord.tsx';
import { EdgeButtons } from './EdgeButtons.tsx';
import type { LaneControls } from './lane-controls.ts';
import { LaneHeads } from './LaneHeads.tsx';
import { MarkCard } from './MarkCard.tsx';
import { MarkPatterns } from './MarkPatterns.tsx';
import { MovingGroup } from './MovingGroup.tsx';
import { RangeDates } from './RangeDates.tsx';
import { StackList } from './StackList.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineConnectors } from './TimelineConnectors.tsx';
import { TimelineLabels } from './TimelineLabels.tsx';
import { TimelineLanes } from './TimelineLanes.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineMarks } from './TimelineMarks.tsx';
import { TimelineOverview } from './TimelineOverview.tsx';
import { TruceLane } from './TruceLane.tsx';
import { TruceList } from './TruceList.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { formatViewport } from './timeline-formats.ts';
import { UndatedShelf } from './UndatedShelf.tsx';
import { useElementWidth } from './use-element-width.ts';
import { isText, timeAt, useTimelineGestures } from './use-timeline-gestures.ts';
import { useTimelineScene } from './use-timeline-scene.ts';
import { useZoom } from './use-zoom.ts';
import { useViewportMotion } from './use-viewport-motion.ts';
import './timeline.css';

export interface TimelineProps {
  /** After the filter. */
  readonly events: readonly EventSummary[];
  readonly articles: readonly ArticleHead[];
  /** The language, and how dates and numbers are written. */
  readonly dates: DateStyle;
  /** Whether the axis has a row of Hijri dates. */
  readonly hijri?: boolean;
  /** The present day, marked where it is in view. */
  readonly today?: IsoDay | null;
  /** Which way time runs. */
  readonly direction: Direction;
  readonly t: Translate;
  readonly labels: {
    actor(id: string): string;
    place(id: string): string;
    article(id: string): string;
    sideOf(id: string): string;
  };
  readonly grouping: Grouping;
  readonly lanes: LaneControls;
  /** Whether the lane of truces as announced is shown. */
  readonly showTruces?: boolean;
  /** Which time places events. */
  readonly clock?: Clock;
  /** Whether days that no article covers are hatched. */
  readonly coverage?: boolean;
  /** `null`: the first view. */
  readonly viewport: Viewport | null;
  readonly onViewportChange: (viewport: Viewport | null, settled: boolean) => void;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSelect: (eventId: string) => void;
  readonly onHover: (eventId: string | null) => void;
  /** Controls that belong beside the title: the choice of lanes, say. */
  readonly children?: ReactNode;
}

const FALLBACK_WIDTH = 1000;

export function Timeline(props: TimelineProps): JSX.Element {
  const { dates, direction, t, labels, selected, hovered, onSelect, onHover, onViewportChange } = props;
  const ids = useId().replace(/[^\w-]/g, '');
  const canvas = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useElementWidth(canvas, FALLBACK_WIDTH);
  const { index, input, scene } = useTimelineScene(props, width);
  const { live, motion } = useViewportMotion(scene.viewport, onViewportChange);
  // While the view moves, its frame keeps up; the marks are moved with it and drawn anew when it settles.
  const view = useMemo(() => (live ? moveScene(scene, input, live) : scene), [scene, input, live]);
  const moving = { scene, live, ids };
  const clamp = useCallback((view: Viewport) => clampViewport(view, index), [index]);
  const gestures = useTimelineGestures(svg, scene, motion, clamp);
  const wording = useMemo(() => ({ t, dates, actor: labels.actor }), [t, dates, labels]);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const [openTruce, setOpenTruce] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);

  const opened = scene.marks.find(({ id }) => id === openedId);
  const truce = scene.truces?.marks.find(({ id }) => id === openTruce);
  const card = live ? undefined : scene.marks.find(({ id }) => id === pointed);
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

  // The card goes away on Escape, wherever focus is.
  useEffect(() => {
    if (pointed === null) return;
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setPointed(null);
    };
    document.addEventListener('keydown', onEscape);
    return () => document.removeEventListener('keydown', onEscape);
  }, [pointed]);

  const { wasDrag } = gestures;
  const open = useCallback(
    (mark: Mark) => {
      if (wasDrag()) return;
      setPointed(null);
      if (mark.kind === 'stack') setOpenedId((before) => (before === mark.id ? null : mark.id));
      else onSelect(mark.id);
    },
    [onSelect, wasDrag],
  );
  const point = useCallback(
    (mark: Mark | null) => {
      setPointed(mark?.id ?? null);
      onHover(mark?.kind === 'event' ? mark.id : null);
    },
    [onHover],
  );
  const published = useCallback(
    (day: Publication) => describePublication(day, wording, labels.article),
    [wording, labels],
  );
  const showTruce = useCallback(
    ({ id }: TruceMark) => {
      if (!wasDrag()) setOpenTruce((before) => (before === id ? null : id));
    },
    [wasDrag],
  );
  const closeList = useCallback(() => setOpenedId(null), []);
  const closeAndReturn = useCallback(() => {
    setOpenedId(null);
    for (const element of svg.current?.querySelectorAll<SVGGElement>('[data-mark]') ?? [])
      if (element.dataset.mark === openedId) element.focus();
  }, [openedId]);

  const closeTruce = useCallback(() => {
    setOpenTruce(null);
    for (const element of svg.current?.querySelectorAll<SVGGElement>('[data-truce]') ?? [])
      if (element.dataset.truce === openTruce) element.focus();
  }, [openTruce]);

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
    const centre = mark && timeAt(mark.x, scene, motion.current());
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
    const x = event.clientX - (svg.current?.getBoundingClientRect().left ?? 0);
    const view = motion.current();
    if (x < scene.plot.x || x > scene.plot.x + scene.plot.width) return;
    zoom(event.shiftKey ? 0.5 : 2, timeAt(x, scene, view));
  };

  const range = formatViewport(view.viewport, dates);
  const shown = t('timeline.shown', {
    events: t('unit.events', { count: scene.inView }),
    range: formatViewport(scene.viewport, dates),
  });
  // A nearer view parts a stack only where its events lie at different times, and the view is not that near already.
  const zoomable =
    opened?.kind === 'stack' &&
    opened.apart &&
    opened.end - opened.start < 0.8 * (scene.viewport.end - scene.viewport.start);
  return (
    <section className="tl" aria-labelledby={`${ids}-title`}>
      <div className="tl-head">
        <h2 id={`${ids}-title`}>{t('timeline.title')}</h2>
        <RangeDates range={range} viewport={scene.viewport} t={t} onGo={go} />
        {scene.compact && <DirectionWord direction={scene.direction} t={t} />}
        {props.clock === 'report' && <span className="tl-muted">{t('clocks.reportTitle')}</span>}
        <div className="tl-slot">{props.children}</div>
        <TimelineToolbar t={t} onZoomIn={() => zoom(2)} onZoomOut={() => zoom(0.5)} onFit={fit} />
      </div>
      <p className="tl-live" aria-live="polite">
        <Settled text={shown} />
      </p>
      <div className="tl-canvas" ref={canvas}>
        <LaneHeads
          scene={scene}
          lanes={input.lanes}
          controls={props.lanes}
          nameOf={input.nameOfLane}
          ids={ids}
          language={dates.language}
          t={t}
        />
        <svg
          ref={svg}
          className="tl-picture"
          width={scene.width}
          height={scene.height}
          viewBox={`0 0 ${scene.width} ${scene.height}`}
          role="group"
          aria-label={shown}
          onKeyDown={onKeyDown}
        >
          <MarkPatterns ids={ids} />
          <g
            className="tl-plot"
            onPointerDown={gestures.onPointerDown}
            onPointerMove={gestures.onPointerMove}
            onPointerUp={gestures.onPointerUp}
            onPointerCancel={gestures.onPointerCancel}
            onDoubleClick={onDoubleClick}
          >
            <rect
              className="tl-ground"
              x={0}
              y={0}
              width={scene.width}
              height={scene.plot.y + scene.plot.height}
            />
            <TimelineLanes scene={scene} />
            <TimelineAxis scene={view} ids={ids} t={t} published={published} />
            {scene.truces && (
              <TruceLane
                lane={scene.truces}
                direction={direction}
                wording={wording}
                opened={openTruce}
                onOpen={showTruce}
                moving={moving}
              />
            )}
            <MovingGroup {...moving} part="marks">
              <TimelineLabels scene={scene} selected={selected} hovered={hovered} onSelect={onSelect} />
              <TimelineConnectors connectors={scene.connectors} />
              <TimelineMarks
                scene={scene}
                ids={ids}
                wording={wording}
                selected={selected}
                hovered={hovered}
                opened={openedId}
                onOpen={open}
                onPoint={point}
              />
            </MovingGroup>
          </g>
          <TimelineOverview scene={view} dates={dates} t={t} motion={motion} clamp={clamp} />
        </svg>
        {scene.marks.length === 0 && <p className="tl-nothing">{t('timeline.nothing')}</p>}
        <EdgeButtons scene={view} language={dates.language} t={t} onGo={go} />
        {card && !opened && <MarkCard mark={card} scene={scene} wording={wording} />}
        {truce && (
          <TruceList
            mark={truce}
            scene={scene}
            wording={wording}
            selected={selected}
            onSelect={onSelect}
            onHover={onHover}
            onClose={closeTruce}
          />
        )}
        {opened?.kind === 'stack' && (
          <StackList
            stack={opened}
            scene={scene}
            wording={wording}
            selected={selected}
            onSelect={onSelect}
            onHover={onHover}
            onClose={closeAndReturn}
            onZoom={
              zoomable
                ? () => {
                    const pad = (opened.end - opened.start) * 0.1;
                    closeList();
                    go({ start: opened.start - pad, end: opened.end + pad });
                  }
                : null
            }
          />
        )}
      </div>
      <TimelineLegend keys={scene.legend} ids={ids} t={t} />
      <UndatedShelf
        clock={props.clock}
        undated={index.undated}
        wording={wording}
        selected={selected}
        onSelect={onSelect}
        onHover={onHover}
      />
    </section>
  );
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
