// The overview strip with its window: a press moves the window, its ends are sliders for pointer and keyboard.
import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { dayOfNumber } from '../../domain/iso-day.ts';
import { formatDay } from '../../i18n/format-date.ts';
import type { Clock } from '../../domain/publication-days.ts';
import type { DateStyle } from '../../i18n/date-style.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { OverviewScene, TimelineScene, Viewport } from '../../layout/timeline/scene.ts';
import { panViewport } from '../../layout/timeline/time-scale.ts';
import { SceneText } from './SceneText.tsx';
import { formatMoment, formatViewport } from '../../exports/picture/timeline-formats.ts';
import type { ViewportMotion } from './use-viewport-motion.ts';

export interface TimelineOverviewProps {
  readonly scene: Pick<TimelineScene, 'overview' | 'direction' | 'viewport' | 'compact' | 'width'>;
  /** What the strip counts: what began, or what was published. */
  readonly clock: Clock | undefined;
  readonly dates: DateStyle;
  readonly t: Translate;
  readonly motion: ViewportMotion;
  readonly clamp: (viewport: Viewport) => Viewport;
}

type Part = 'start' | 'window' | 'end';
/** The least length of the window in days when an end is dragged. */
const LEAST = 1 / 4;

const NEAR = 1e-6;

/** How far an arrow key goes, in days: hours of a short view, days of one up to some months, more of a longer one. */
function stepOf({ start, end }: Viewport): number {
  const length = end - start;
  if (length < 2) return 1 / 24;
  return length < 200 ? 1 : Math.round(length / 20);
}

/** From a time to the next or previous whole step, so that arrows reach the days that are written. */
function toWholeStep(time: number, step: number, forward: boolean): number {
  const unit = Math.min(step, 1);
  const whole = forward ? Math.floor(time / unit + NEAR) * unit : Math.ceil(time / unit - NEAR) * unit;
  return whole + (forward ? step : -step) - time;
}

/** The viewport after one part of the window went by some days; one shorter than the least is made no longer by it. */
function movePart(part: Part, { start, end }: Viewport, days: number): Viewport {
  if (part === 'window') return panViewport({ start, end }, days);
  const least = Math.min(LEAST, end - start);
  if (part === 'start') return { start: Math.min(start + days, end - least), end };
  return { start, end: Math.max(end + days, start + least) };
}

export function TimelineOverview({ scene, clock = 'event', dates, t, motion, clamp }: TimelineOverviewProps) {
  const { overview, direction, viewport, compact } = scene;
  const { box, bins, publications, window } = overview;
  // While a part is dragged the strip keeps the domain it had, or it would run away under the pointer.
  const drag = useRef<{ part: Part; x: number; from: Viewport; daysPerPixel: number } | null>(null);
  const sign = direction === 'rtl' ? -1 : 1;
  const perPixel = (overview.domain.end - overview.domain.start) / box.width;

  const onPointerDown = (part: Part) => (event: PointerEvent<SVGElement>) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { part, x: event.clientX, from: viewport, daysPerPixel: perPixel };
  };
  const onPointerMove = (event: PointerEvent<SVGElement>) => {
    const now = drag.current;
    if (!now) return;
    motion.drag(clamp(movePart(now.part, now.from, (event.clientX - now.x) * sign * now.daysPerPixel)));
  };
  const onPointerUp = () => {
    if (!drag.current) return;
    drag.current = null;
    motion.settle();
  };
  const onPress = (event: PointerEvent<SVGElement>) => {
    const left = event.currentTarget.getBoundingClientRect().left;
    const x = event.clientX - left;
    const share = (direction === 'rtl' ? box.width - x : x) / box.width;
    const time = overview.domain.start + share * (overview.domain.end - overview.domain.start);
    const to = clamp(panViewport(viewport, time - (viewport.start + viewport.end) / 2));
    motion.animate(to, to);
  };
  const onKeyDown = (part: Part) => (event: KeyboardEvent) => {
    const length = viewport.end - viewport.start;
    const size = stepOf(viewport);
    const step = (forward: boolean) => {
      if (part === 'window') return forward ? size : -size;
      return toWholeStep(part === 'start' ? viewport.start : viewport.end, size, forward);
    };
    const days: Readonly<Record<string, number>> = {
      ArrowRight: step(sign === 1),
      ArrowLeft: step(sign !== 1),
      ArrowUp: step(true),
      ArrowDown: step(false),
      PageUp: length / 2,
      PageDown: -length / 2,
      Home: overview.domain.start - (part === 'end' ? viewport.end : viewport.start),
      End: overview.domain.end - (part === 'start' ? viewport.start : viewport.end),
    };
    const by = days[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const to = clamp(movePart(part, viewport, by));
    motion.animate(to, to);
  };

  const slider = (part: Part, label: string, now: number, text: string) => ({
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-orientation': 'horizontal' as const,
    'aria-valuemin': Math.floor(overview.domain.start),
    'aria-valuemax': Math.ceil(overview.domain.end),
    'aria-valuenow': Math.round(now),
    'aria-valuetext': text,
    onPointerDown: onPointerDown(part),
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onKeyDown: onKeyDown(part),
  });
  // As exactly as an arrow key moves an end.
  const isShort = stepOf(viewport) < 1;
  const endText = (time: number, day: number) =>
    isShort ? formatMoment(time, dates) : formatDay(dayOfNumber(day), dates);
  const startX = direction === 'rtl' ? window.x + window.width : window.x;
  const endX = direction === 'rtl' ? window.x : window.x + window.width;
  return (
    <g className="tl-overview" role="group" aria-label={t(`timeline.overview.${clock}`)}>
      <rect className="tl-strip" {...box} rx={4} onPointerDown={onPress} />
      {bins.map(({ x, stated, inferred }) => (
        <g key={x} className="tl-bin">
          <rect className="tl-bin-stated" {...stated} />
          <rect className="tl-bin-inferred" {...inferred} />
        </g>
      ))}
      {publications.map(({ x, time }) => (
        <path key={time} className="tl-published" d={`M${x - 4} ${box.y + box.height + 9}h8l-4 -6.5z`} />
      ))}
      <OutsideWindow overview={overview} />
      <g
        className="tl-window"
        {...slider(
          'window',
          t('timeline.windowMove'),
          (viewport.start + viewport.end) / 2,
          formatViewport(viewport, dates),
        )}
      >
        <rect {...window} rx={4} />
      </g>
      <Handle
        x={startX}
        box={box}
        {...slider(
          'start',
          t('timeline.windowStart'),
          viewport.start,
          endText(viewport.start, viewport.start),
        )}
      />
      <Handle
        x={endX}
        box={box}
        {...slider(
          'end',
          t('timeline.windowEnd'),
          viewport.end,
          endText(viewport.end, viewport.end - 1 / 1440),
        )}
      />
      {!compact && <Caption scene={scene} clock={clock} t={t} />}
    </g>
  );
}

/** What the strip counts, and its two tones, beside it. */
function Caption({ scene, clock = 'event', t }: Pick<TimelineOverviewProps, 'scene' | 'clock' | 't'>) {
  const { box } = scene.overview;
  const rtl = scene.direction === 'rtl';
  const at = (u: number) => (rtl ? scene.width - u : u);
  const text = (word: string, u: number, y: number) => (
    <SceneText
      className="tl-muted"
      text={{
        lines: [word],
        side: rtl ? 'right' : 'left',
        x: at(u),
        baselines: [y],
        box,
        font: { size: 12.5, weight: 400 },
      }}
    />
  );
  const [y, x1, x2] = [box.y + 32, at(rtl ? 20 : 10), at(rtl ? 76 : 66)];
  return (
    <g>
      {text(t(`timeline.overviewShort.${clock}`), 10, box.y + 13)}
      <rect className="tl-bin-stated" x={x1} y={y - 9} width={10} height={10} />
      {text(t('timeline.overviewStated'), 24, y)}
      <rect className="tl-bin-inferred" x={x2} y={y - 9} width={10} height={10} />
      {text(t('timeline.overviewInferred'), 80, y)}
    </g>
  );
}

/** What the view does not show is veiled. */
function OutsideWindow({ overview: { box, window } }: { readonly overview: OverviewScene }) {
  const right = window.x + window.width;
  return (
    <g className="tl-veil">
      <rect x={box.x} y={box.y} width={Math.max(0, window.x - box.x)} height={box.height} />
      <rect x={right} y={box.y} width={Math.max(0, box.x + box.width - right)} height={box.height} />
    </g>
  );
}

function Handle({
  x,
  box,
  ...slider
}: { readonly x: number; readonly box: OverviewScene['box'] } & Record<string, unknown>) {
  return (
    <g className="tl-handle" {...slider}>
      <rect className="tl-target" x={x - 12} y={box.y - 2} width={24} height={box.height + 4} />
      <rect className="tl-grip" x={x - 3} y={box.y + box.height / 2 - 9} width={6} height={18} rx={3} />
    </g>
  );
}
