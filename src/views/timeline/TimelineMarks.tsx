// The marks as one Tab stop: arrow keys move between them, each says what it is, and a press opens it.
import { memo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Mark, PictureDirection } from '../../layout/timeline/scene.ts';
import { findNextMark, isWalkKey } from '../../layout/timeline/walk-marks.ts';
import { describeEvent, describeStack } from './describe-mark.ts';
import type { Wording } from './describe-mark.ts';
import { MarkGlyph } from './MarkGlyph.tsx';
import { StackGlyph } from './StackGlyph.tsx';
import { focusMark, useKeptFocus } from './use-kept-focus.ts';

/** The least side of what is pressed. */
const TARGET = 24;

export interface TimelineMarksProps {
  readonly scene: { readonly marks: readonly Mark[]; readonly direction: PictureDirection };
  readonly ids: string;
  readonly wording: Wording;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** The stack whose list is open. */
  readonly opened: string | null;
  readonly onOpen: (mark: Mark) => void;
  readonly onPoint: (mark: Mark | null) => void;
}

interface MarkButtonProps {
  readonly mark: Mark;
  /** Time runs down. */
  readonly standing: boolean;
  readonly ids: string;
  readonly wording: Wording;
  readonly selected: boolean;
  readonly hovered: boolean;
  readonly expanded: boolean;
  readonly stop: boolean;
  readonly onOpen: (mark: Mark) => void;
  readonly onPoint: (mark: Mark | null) => void;
  readonly onFocus: (id: string) => void;
}

/** Ring around a mark: round about dots, long about bars. */
function Ring({ mark, by, className }: { mark: Mark; by: number; className: string }) {
  const { x, y, width, height } = mark.box;
  return (
    <rect
      className={className}
      x={x - by}
      y={y - by}
      width={width + 2 * by}
      height={height + 2 * by}
      rx={Math.min(width, height) / 2 + by}
    />
  );
}

const MarkButton = memo(function MarkButton(props: MarkButtonProps) {
  const { mark, standing, ids, wording, selected, hovered, expanded, stop, onOpen, onPoint, onFocus } = props;
  const { box, x, y } = mark;
  const spareX = Math.max(0, TARGET - box.width) / 2;
  const spareY = Math.max(0, TARGET - box.height) / 2;
  return (
    <g
      className={`tl-mark${selected ? ' tl-selected' : ''}${hovered ? ' tl-hovered' : ''}`}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-label={nameOf(mark, wording)}
      aria-current={selected ? 'true' : undefined}
      aria-haspopup={mark.kind === 'stack' ? 'dialog' : undefined}
      aria-expanded={mark.kind === 'stack' ? expanded : undefined}
      data-mark={mark.id}
      onClick={() => onOpen(mark)}
      onPointerEnter={() => onPoint(mark)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => {
        onFocus(mark.id);
        onPoint(mark);
      }}
      onBlur={() => onPoint(null)}
    >
      <rect
        className="tl-target"
        x={box.x - spareX}
        y={box.y - spareY}
        width={box.width + 2 * spareX}
        height={box.height + 2 * spareY}
      />
      {mark.kind === 'event' &&
        mark.alternatives.map((there) => {
          const [toX, toY] = standing ? [x, there] : [there, y];
          return (
            <g key={there} className={`tl-${mark.family}`}>
              <line className="tl-link" x1={x} x2={toX} y1={y} y2={toY} />
              <circle className="tl-hollow" cx={toX} cy={toY} r={3.5} />
            </g>
          );
        })}
      {(selected || hovered) && <Ring mark={mark} by={3.5} className="tl-ring-state" />}
      {stop && <Ring mark={mark} by={5.5} className="tl-ring-focus" />}
      {mark.kind === 'event' ? (
        <MarkGlyph glyph={mark} ids={ids} standing={standing} />
      ) : (
        <StackGlyph mark={mark} ids={ids} />
      )}
    </g>
  );
});

/** A name holds what is seen: the figure on a stack, where words say it otherwise (a dual, "999+"). */
function nameOf(mark: Mark, wording: Wording): string {
  if (mark.kind === 'event') return describeEvent(mark.event, wording);
  const name = describeStack(mark, wording);
  return name.split(/\D+/).includes(mark.text) ? name : `${mark.text}: ${name}`;
}

const holds = (mark: Mark, id: string | null): boolean =>
  id !== null && (mark.kind === 'event' ? mark.id === id : mark.events.some((event) => event.id === id));

export const TimelineMarks = memo(function TimelineMarks(props: TimelineMarksProps) {
  const { scene, ids, wording, selected, hovered, opened, onOpen, onPoint } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const { marks, direction } = scene;
  const keeper = useKeptFocus(group, marks);
  // The Tab stop: where focus last was, else the selected event, else the first mark.
  const stop =
    marks.find(({ id }) => id === focused) ?? marks.find((mark) => holds(mark, selected)) ?? marks[0] ?? null;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (stop) onOpen(stop);
      return;
    }
    if (!isWalkKey(event.key)) return;
    event.preventDefault();
    const next = findNextMark(marks, stop?.id ?? null, event.key, direction);
    if (!next) return;
    setFocused(next.id);
    focusMark(group.current, next.id);
  };

  return (
    <g
      ref={group}
      role="group"
      aria-label={wording.t('timeline.marks')}
      aria-describedby={`${ids}-help`}
      onKeyDown={onKeyDown}
      onFocus={keeper.onFocus}
      onBlur={keeper.onBlur}
    >
      <desc id={`${ids}-help`}>
        {wording.t(direction === 'down' ? 'timeline.marksHelpDown' : 'timeline.marksHelp')}
      </desc>
      {marks.map((mark) => (
        <MarkButton
          key={mark.id}
          mark={mark}
          standing={direction === 'down'}
          ids={ids}
          wording={wording}
          selected={holds(mark, selected)}
          hovered={holds(mark, hovered)}
          expanded={opened === mark.id}
          stop={mark === stop}
          onOpen={onOpen}
          onPoint={onPoint}
          onFocus={setFocused}
        />
      ))}
    </g>
  );
});
