// The actor graph: sides, or their actors, and the strands between them, as a picture or as a table of the same content.
// It draws what it is given; filter, focus, opened sides, open tie and selection are the caller's.
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ActorGraph as Graph } from '../../domain/actor-graph.ts';
import { actorOfNode } from '../../domain/graph-nodes.ts';
import type { PairOfSides } from '../../domain/pair-of-sides.ts';
import type { EventSummary } from '../../domain/site-data.ts';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { findLit } from '../../layout/graph/find-lit.ts';
import { EgoBar } from './EgoBar.tsx';
import type { Heir } from './give-keyboard.ts';
import { giveKeyboard } from './give-keyboard.ts';
import { GraphLegend } from './GraphLegend.tsx';
import { GraphPicture } from './GraphPicture.tsx';
import './graph.css';
import type { GraphRow } from './graph-rows.ts';
import { describeRow, rowsOf } from './graph-rows.ts';
import { nameNode } from './name-node.ts';
import { OtherSides } from './OtherSides.tsx';
import { rememberWords } from './remember-words.ts';
import { TiePanel } from './TiePanel.tsx';
import { TieTable } from './TieTable.tsx';
import { useGraphScene } from './use-graph-scene.ts';
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
  kindOf(actor: string): ActorKind;
  /** The side, or actor's node, whose ties alone are shown, or `null`. */
  readonly focus: string | null;
  onFocus(node: string | null): void;
  /** The sides whose actors are shown. */
  readonly openedSides: readonly string[];
  onOpenSides(sides: readonly string[]): void;
  /** The id of the tie whose events are shown, or `null`. */
  readonly tie: string | null;
  onTie(id: string | null): void;
  /** The two sides that have a lane of the timeline. */
  readonly pin: PairOfSides | null;
  /** Gives two sides a lane of the timeline; `null` takes it away. */
  onPin(pair: PairOfSides | null): void;
  /** Sets a side, or one actor, as the filter. */
  onFollow(of: { readonly side: string } | { readonly actor: string }): void;
  /** The id of the event hovered elsewhere: its strands light up. */
  readonly hovered: string | null;
  /** The events of the node or tie that is pointed at, for the other views to light; none: nothing is. */
  onPoint(events: readonly string[]): void;
  /** The events of a tie with their passages. */
  renderEvents(events: readonly EventSummary[]): ReactNode;
  /** What saves the ties in view. */
  renderExport(graph: Graph, nameOf: (node: string) => string): ReactNode;
}

const NOTHING: readonly string[] = [];

export function ActorGraph(props: ActorGraphProps) {
  const { allEvents, events, direction, t, labels, kindOf, onFocus, onFollow, hovered, onPoint } = props;
  const { pin, onPin, tie, onTie, openedSides, onOpenSides, renderEvents, renderExport } = props;
  const [shown, setShown] = useState<'picture' | 'table'>('picture');
  const stage = useRef<HTMLDivElement>(null);
  const size = useStageSize(stage, shown === 'picture');
  const measure = useTextMeasure();

  const nameOf = useCallback((node: string) => nameNode(node, labels, t), [labels, t]);
  const sideOfNode = useCallback((node: string) => labels.sideOf(actorOfNode(node) ?? node), [labels]);
  const kindOfNode = useCallback((node: string) => kindOf(actorOfNode(node) ?? node), [kindOf]);
  const describeNode = useCallback(
    (node: string, count: number) =>
      t('graph.node', {
        name: nameOf(node),
        kind: t(`graph.kind.${kindOfNode(node)}`),
        events: t('unit.events', { count }),
      }),
    [nameOf, kindOfNode, t],
  );
  const { sideOf } = labels;
  const { bySides, visible, places, scene, ego, focus, opened } = useGraphScene({
    allEvents,
    events,
    sideOf,
    nameOf,
    openedSides,
    focus: props.focus,
    open: tie,
    size,
    measure,
  });
  const eventById = useMemo(() => new Map(events.map((event) => [event.id, event])), [events]);
  const allRows = useMemo(() => new Map(rowsOf(visible).map((row) => [row.id, row])), [visible]);
  // The table follows the picture: what is pressed answers before a long table is written.
  const tableFocus = useDeferredValue(focus);
  const rows = useMemo(() => rowsOf(visible, tableFocus), [visible, tableFocus]);
  const describeTie = useMemo(
    () =>
      rememberWords((id) => {
        const row = allRows.get(id);
        return row ? describeRow(row, nameOf, t) : '';
      }),
    [allRows, nameOf, t],
  );
  const lit = useMemo(() => findLit(visible, hovered), [visible, hovered]);
  const actorsOf = useMemo(() => new Map(bySides.nodes.map(({ id, actors }) => [id, actors])), [bySides]);
  const countOf = useMemo(() => new Map(visible.nodes.map((node) => [node.id, node.events])), [visible]);

  const eventsOf = (row: GraphRow) => row.events.flatMap((id) => eventById.get(id) ?? []);
  const openRow = tie === null ? undefined : allRows.get(tie);
  const canOpen = (node: string) => {
    const actors = actorsOf.get(node) ?? NOTHING;
    return actors.some((actor) => actor !== node) && places.nodes.some(({ id }) => id === node);
  };

  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  const openTie = (id: string) => {
    opener.current = document.activeElement;
    onTie(id);
  };
  // Once what the keyboard is on is gone.
  const heirs = useRef<readonly Heir[] | null>(null);
  useLayoutEffect(() => {
    if (root.current && heirs.current) giveKeyboard(root.current, heirs.current);
    heirs.current = null;
  });
  const close = useCallback(() => {
    const id = tie ?? '';
    const places = [{ attribute: 'data-tie', id } as const, { attribute: 'data-row', id } as const];
    heirs.current = opener.current instanceof HTMLElement ? places.toReversed() : places;
    opener.current = null;
    onTie(null);
  }, [onTie, tie]);
  const focusOn = (node: string | null) => {
    if (tie !== null) onTie(null);
    onFocus(node);
  };
  const toggle = (side: string) =>
    onOpenSides(opened.has(side) ? openedSides.filter((other) => other !== side) : [...openedSides, side]);
  const showTable = () => {
    heirs.current = [];
    setShown('table');
  };
  const follow = (node: string) => {
    const actor = actorOfNode(node);
    onFollow(actor === null ? { side: node } : { actor });
  };
  // Told once a change: the pointer crosses many elements of one tie.
  const pointed = useRef<string | null>(null);
  const point = (id: string | null) => {
    if (pointed.current === id) return;
    pointed.current = id;
    onPoint(id === null ? NOTHING : (allRows.get(id)?.events ?? countOf.get(id) ?? NOTHING));
  };

  const table = (caption: string) => (
    <TieTable
      caption={caption}
      rows={rows}
      eventsOf={eventsOf}
      nameOf={nameOf}
      sideOfNode={sideOfNode}
      renderEvents={renderEvents}
      direction={direction}
      t={t}
      open={tie}
      onOpen={(id) => (id === null ? onTie(null) : openTie(id))}
      pin={pin}
      onPin={onPin}
    />
  );
  const egoActors = ego === null ? 0 : (actorsOf.get(ego)?.length ?? 0);

  return (
    <div className="ag-root" dir={direction} ref={root}>
      <div className="ag-bar">
        {ego === null ? (
          <p className="ag-hint">{shown === 'picture' ? t('graph.hint') : ''}</p>
        ) : (
          <EgoBar
            name={nameOf(ego)}
            actors={opened.has(ego) || canOpen(ego) ? { count: egoActors, shown: opened.has(ego) } : null}
            t={t}
            onToggle={() => toggle(ego)}
            onFollow={() => follow(ego)}
            onLeave={() => {
              heirs.current = [{ attribute: 'data-node', id: ego }];
              focusOn(null);
            }}
          />
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
          <div className="ag-tools">{renderExport(visible, nameOf)}</div>
          <div className="ag-scroll">{table(t('graph.caption'))}</div>
        </>
      ) : (
        <>
          <div className="ag-stage" style={{ blockSize: scene.size.height }}>
            <div className="ag-gauge" ref={stage} />
            <GraphPicture
              scene={scene}
              direction={direction}
              measure={measure}
              nameOf={nameOf}
              kindOf={kindOfNode}
              describeNode={describeNode}
              describeTie={describeTie}
              t={t}
              focus={focus}
              lit={lit}
              open={tie}
              canOpen={canOpen}
              onFocus={focusOn}
              onFollow={follow}
              onOpen={openTie}
              onToggle={toggle}
              onTable={showTable}
              onPoint={point}
            />
            {rows.length === 0 ? <p className="ag-empty ag-over">{t('graph.empty')}</p> : null}
          </div>
          {scene.undrawn > 0 ? (
            <p className="ag-meta">
              {t('graph.undrawn', { count: scene.undrawn })}{' '}
              <button type="button" className="sh-link" onClick={showTable}>
                {t('graph.toTable')}
              </button>
            </p>
          ) : null}
          {places.omitted.length > 0 ? (
            <OtherSides
              sides={places.omitted.map((id) => ({
                id,
                name: nameOf(id),
                count: countOf.get(id)?.length ?? 0,
              }))}
              focus={ego}
              t={t}
              onFocus={focusOn}
            />
          ) : null}
          <GraphLegend scene={scene} kindOf={kindOfNode} t={t} />
          {openRow ? (
            <TiePanel
              row={openRow}
              direction={direction}
              t={t}
              nameOf={nameOf}
              sideOfNode={sideOfNode}
              pin={pin}
              onPin={onPin}
              opener={opener}
              onClose={close}
            >
              {renderEvents(eventsOf(openRow))}
            </TiePanel>
          ) : ego === null ? null : (
            <section className="ag-panel">{table(t('graph.only', { name: nameOf(ego) }))}</section>
          )}
        </>
      )}
    </div>
  );
}
