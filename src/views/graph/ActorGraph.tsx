// The actor graph: sides and the strands between them, as a picture or as a table of the same content. It draws what it
// is given and holds only what is open; filter, focus and selection are the caller's.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActorGraph as Graph } from '../../domain/actor-graph.ts';
import { buildActorGraph } from '../../domain/actor-graph.ts';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import { buildGraphScene } from '../../layout/graph/build-graph-scene.ts';
import { layoutGraph } from '../../layout/graph/layout-graph.ts';
import { placeLabels } from '../../layout/graph/place-labels.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import './graph.css';
import type { GraphRow } from './graph-rows.ts';
import { describeRow, rowsOf } from './graph-rows.ts';
import { LaneButton } from './LaneButton.tsx';
import { RowTitle } from './RowTitle.tsx';
import { TieTable } from './TieTable.tsx';
import { useStageSize } from './use-stage-size.ts';
import { useTextMeasure } from './use-text-measure.ts';

export interface ActorGraphProps {
  /** All events of the corpus: they alone decide where things stand. */
  readonly allEvents: readonly EventSummary[];
  /** The events that pass the filter. */
  readonly events: readonly EventSummary[];
  readonly direction: Direction;
  readonly t: Translate;
  /** The same object from one rendering to the next, or the graph is laid out anew each time. */
  readonly labels: { actor(id: string): string; sideOf(id: string): string };
  /** The side whose ties alone are shown, or `null`. */
  readonly focus: string | null;
  onFocus(side: string | null): void;
  /** The id of the tie whose events are shown, or `null`. */
  readonly tie: string | null;
  onTie(id: string | null): void;
  /** The two sides that have a lane of the timeline. */
  readonly pin: PairOfSides | null;
  /** Gives two sides a lane of the timeline; `null` takes it away. */
  onPin(pair: PairOfSides | null): void;
  /** Sets a side as the filter. */
  onFollow(side: string): void;
  /** The id of the event hovered elsewhere: its strands light up. */
  readonly hovered: string | null;
  /** The events of a tie with their passages. */
  renderEvents(events: readonly EventSummary[]): ReactNode;
  /** What saves the ties in view. */
  renderExport(graph: Graph): ReactNode;
}

export function ActorGraph(props: ActorGraphProps) {
  const { allEvents, events, direction, t, labels, focus, onFocus, onFollow, hovered } = props;
  const { pin, onPin, tie: open, onTie: setOpen, renderEvents, renderExport } = props;
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const stage = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const size = useStageSize(stage, shown === 'picture');
  const measure = useTextMeasure();

  const whole = useMemo(() => buildActorGraph(allEvents, labels.sideOf), [allEvents, labels]);
  const visible = useMemo(() => buildActorGraph(events, labels.sideOf), [events, labels]);
  const layout = useMemo(() => layoutGraph(whole, size), [whole, size]);
  const placed = useMemo(() => placeLabels(layout, labels.actor, measure), [layout, labels, measure]);
  const scene = useMemo(
    () => buildGraphScene({ layout, labels: placed, visible, focus, hovered }),
    [layout, placed, visible, focus, hovered],
  );
  const eventById = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const allRows = useMemo(() => new Map(rowsOf(visible).map((row) => [row.id, row])), [visible]);
  const rows = useMemo(() => rowsOf(visible, focus), [visible, focus]);

  const eventsOf = (row: GraphRow) => row.events.flatMap((id) => eventById.get(id) ?? []);
  const describe = (id: string) => {
    const row = allRows.get(id);
    return row ? describeRow(row, labels.actor, t) : '';
  };
  const openRow = open === null ? undefined : allRows.get(open);

  // What a strand holds is read next: the panel takes the keyboard when it opens, and gives it back when it closes.
  const opener = useRef<Element | null>(null);
  const openTie = (id: string) => {
    opener.current = document.activeElement;
    setOpen(id);
  };
  const close = useCallback(() => {
    setOpen(null);
    const back = opener.current;
    opener.current = null;
    if (back instanceof SVGElement || back instanceof HTMLElement) back.focus();
  }, [setOpen]);
  useEffect(() => {
    const element = panel.current;
    if (open === null || shown !== 'picture' || !element) return;
    // One that a link opens leaves the keyboard where it is.
    if (opener.current) element.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
    };
    element.addEventListener('keydown', onKey);
    return () => element.removeEventListener('keydown', onKey);
  }, [open, shown, close]);
  const focusOn = (side: string | null) => {
    setOpen(null);
    onFocus(side);
  };

  const table = (caption: string) => (
    <TieTable
      caption={caption}
      rows={rows}
      eventsOf={eventsOf}
      nameOf={labels.actor}
      renderEvents={renderEvents}
      direction={direction}
      t={t}
      open={open}
      onOpen={setOpen}
      pin={pin}
      onPin={onPin}
    />
  );

  return (
    <div className="ag-root" dir={direction}>
      <div className="ag-bar">
        {focus === null ? (
          <p className="ag-hint">{shown === 'picture' ? t('graph.hint') : ''}</p>
        ) : (
          <div className="ag-ego">
            <strong>
              <bdi>{labels.actor(focus)}</bdi>
            </strong>
            <button type="button" className="sh-button" onClick={() => onFollow(focus)}>
              {t('graph.follow')}
            </button>
            <button type="button" className="sh-button" onClick={() => focusOn(null)}>
              {t('graph.leave')}
            </button>
          </div>
        )}
        <fieldset className="ag-switch">
          <legend className="sh-hidden">{t('graph.view')}</legend>
          {(['picture', 'table'] as const).map((way) => (
            <button
              key={way}
              type="button"
              className="sh-button"
              aria-pressed={shown === way}
              onClick={() => setShown(way)}
            >
              {t(`graph.view.${way}`)}
            </button>
          ))}
        </fieldset>
      </div>

      {shown === 'table' ? (
        <>
          <div className="ag-tools">{renderExport(visible)}</div>
          <div className="ag-scroll">{table(t('graph.caption'))}</div>
        </>
      ) : (
        <>
          <div className="ag-stage" ref={stage}>
            <GraphPicture
              scene={scene}
              nameOf={labels.actor}
              describe={describe}
              t={t}
              focus={focus}
              open={open}
              onFocus={focusOn}
              onFollow={onFollow}
              onOpen={openTie}
            />
            {rows.length === 0 ? <p className="ag-empty ag-over">{t('graph.empty')}</p> : null}
          </div>
          <GraphLegend scene={scene} t={t} />
          {openRow ? (
            <section className="ag-panel" ref={panel} tabIndex={-1} aria-label={describe(openRow.id)}>
              <div className="ag-panel-head">
                <h3>
                  <RowTitle row={openRow} nameOf={labels.actor} direction={direction} t={t} />
                </h3>
                <button type="button" className="sh-button" onClick={close}>
                  {t('graph.close')}
                </button>
              </div>
              <p className="ag-meta">{describe(openRow.id)}</p>
              <LaneButton row={openRow} pin={pin} onPin={onPin} t={t} />
              {renderEvents(eventsOf(openRow))}
            </section>
          ) : focus === null ? null : (
            <section className="ag-panel">{table(t('graph.only', { name: labels.actor(focus) }))}</section>
          )}
        </>
      )}
      {layout.omitted.length > 0 ? (
        <p className="ag-meta">{t('graph.omitted', { count: layout.omitted.length })}</p>
      ) : null}
    </div>
  );
}
