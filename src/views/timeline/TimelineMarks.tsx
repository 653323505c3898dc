// The marks as one Tab stop: arrow keys move between them, each says what it is, and a press opens it.
import { Fragment, memo, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Mark, PictureDirection } from '../../layout/timeline/scene.ts';
import { findNextMark, isWalkKey } from '../../layout/timeline/walk-marks.ts';
import { countUnsaved, describeEvent, describeStack } from './describe-mark.ts';
import type { Wording } from './describe-mark.ts';
import { MarkForms } from './MarkForms.tsx';
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

/** What is pressed: the mark's box, or more where that is small. */
function targetOf({ box }: Mark) {
  const spareX = Math.max(0, TARGET - box.width) / 2;
  const spareY = Math.max(0, TARGET - box.height) / 2;
  return {
    x: box.x - spareX,
    y: box.y - spareY,
    width: box.width + 2 * spareX,
    height: box.height + 2 * spareY,
  };
}

/** A name holds what is seen: the figure on a stack, where words say it otherwise (a dual, "999+"). */
function nameOf(mark: Mark, wording: Wording): string {
  if (mark.kind === 'event') return describeEvent(mark.event, wording);
  const name = describeStack(mark, wording);
  return name.split(/\D+/).includes(mark.text) ? name : `${mark.text}: ${name}`;
}

const eventsOf = (mark: Mark) => (mark.kind === 'event' ? [mark.event] : mark.events);

const holds = (mark: Mark, id: string): boolean =>
  mark.kind === 'event' ? mark.id === id : mark.events.some((event) => event.id === id);

/** The mark of an event, or the stack that it is in. */
function useHolder(marks: readonly Mark[], id: string | null): Mark | null {
  return useMemo(() => (id === null ? null : (marks.find((mark) => holds(mark, id)) ?? null)), [marks, id]);
}

export const TimelineMarks = memo(function TimelineMarks(props: TimelineMarksProps) {
  const { scene, ids, wording, opened, onOpen, onPoint } = props;
  const [focused, setFocused] = useState<string | null>(null);
  const group = useRef<SVGGElement>(null);
  const { marks, direction } = scene;
  const { lens } = wording;
  const standing = direction === 'down';
  const keeper = useKeptFocus(group, marks);
  const names = useMemo(() => marks.map((mark) => nameOf(mark, wording)), [marks, wording]);
  const selected = useHolder(marks, props.selected);
  const hovered = useHolder(marks, props.hovered);
  // The Tab stop: where focus last was, else the selected event, else the first mark.
  const stop = marks.find(({ id }) => id === focused) ?? selected ?? marks[0] ?? null;

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
  /** The mark that an event of the browser is about: one set of listeners serves them all. */
  const markAt = ({ target }: { readonly target: EventTarget }): Mark | undefined => {
    const id = target instanceof SVGElement ? target.dataset.mark : undefined;
    return id === undefined ? undefined : marks.find((mark) => mark.id === id);
  };
  const onFocus = (event: FocusEvent<SVGGElement>) => {
    keeper.onFocus(event);
    const mark = markAt(event);
    if (!mark) return;
    setFocused(mark.id);
    onPoint(mark);
  };
  const onBlur = (event: FocusEvent<SVGGElement>) => {
    keeper.onBlur(event);
    onPoint(null);
  };

  return (
    <g
      ref={group}
      role="group"
      aria-label={wording.t('timeline.marks')}
      aria-describedby={`${ids}-help`}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const mark = markAt(event);
        if (mark) onOpen(mark);
      }}
      onPointerOver={(event) => {
        const mark = markAt(event);
        if (mark) onPoint(mark);
      }}
      onPointerOut={(event) => {
        if (markAt(event)) onPoint(null);
      }}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      <desc id={`${ids}-help`}>
        {wording.t(direction === 'down' ? 'timeline.marksHelpDown' : 'timeline.marksHelp')}
      </desc>
      {lens ? (
        <lens.Forms marks={marks} ids={ids} standing={standing} side={lens.side} />
      ) : (
        <MarkForms marks={marks} ids={ids} standing={standing} />
      )}
      {marks.map((mark, at) => (
        <Fragment key={mark.id}>
          <rect
            className={mark === selected ? 'tl-mark tl-target tl-selected' : 'tl-mark tl-target'}
            role="button"
            tabIndex={mark === stop ? 0 : -1}
            aria-label={names[at]}
            aria-current={mark === selected ? 'true' : undefined}
            aria-haspopup={mark.kind === 'stack' ? 'dialog' : undefined}
            aria-expanded={mark.kind === 'stack' ? opened === mark.id : undefined}
            data-mark={mark.id}
            {...targetOf(mark)}
          />
          {countUnsaved(eventsOf(mark), wording) > 0 && <Ring mark={mark} by={3} className="tl-unsaved" />}
          {mark === stop && <Ring mark={mark} by={5.5} className="tl-ring-focus" />}
          {(mark === selected || mark === hovered) && (
            <Ring
              mark={mark}
              by={3.5}
              className={mark === selected ? 'tl-ring-state' : 'tl-ring-state tl-ring-hovered'}
            />
          )}
        </Fragment>
      ))}
    </g>
  );
});

const isLit = (mark: Mark, lit: ReadonlySet<string>): boolean =>
  mark.kind === 'event' ? lit.has(mark.id) : mark.events.some(({ id }) => lit.has(id));

/** Rings about the marks of events that are pointed at together elsewhere; the marks themselves are not drawn anew. */
export function LitRings({ marks, lit }: { marks: readonly Mark[]; lit: ReadonlySet<string> }) {
  if (lit.size === 0) return null;
  return marks
    .filter((mark) => isLit(mark, lit))
    .map((mark) => <Ring key={mark.id} mark={mark} by={3.5} className="tl-ring-state tl-ring-hovered" />);
}
