// Draws a scene of the actor graph as SVG and takes pointer and keys: one Tab stop, arrows between all that is drawn.
import { memo, useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Direction } from '../../i18n/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import type { GraphScene } from '../../layout/graph/build-graph-scene.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';
import { GraphEdge } from './GraphEdge.tsx';
import { GraphLabel, GraphNode } from './GraphNode.tsx';
import { GraphPatterns } from './GraphPatterns.tsx';
import { GraphTie } from './GraphTie.tsx';
import { findNextNode } from './move-focus.ts';
import { OpenedSide } from './OpenedSide.tsx';
import type { Pointed } from './picture-stops.ts';
import { findStops, pointedAt } from './picture-stops.ts';

interface GraphPictureProps {
  readonly scene: GraphScene;
  readonly direction: Direction;
  readonly measure: Measure;
  readonly nameOf: (node: string) => string;
  readonly kindOf: (node: string) => ActorKind;
  /** A node in a phrase: its name, kind and number of events. */
  readonly describeNode: (node: string, count: number) => string;
  /** The sentence of a tie, its accessible name. */
  readonly describeTie: (id: string) => string;
  readonly t: Translate;
  /** The nodes in focus, an opened side with its actors. */
  readonly focus: ReadonlySet<string> | null;
  readonly lit: ReadonlySet<string>;
  readonly open: string | null;
  readonly canOpen: (node: string) => boolean;
  readonly onFocus: (node: string | null) => void;
  readonly onFollow: (node: string) => void;
  readonly onOpen: (tie: string) => void;
  /** Opens a side in place, or folds it again. */
  readonly onToggle: (side: string) => void;
  /** Shows the table, where all that is not drawn is. */
  readonly onTable: () => void;
  /** What the pointer or the keyboard is on: a node's or tie's id. */
  readonly onPoint: (id: string | null) => void;
}

/** How near a press must come to a line, across. */
const HIT_WIDTH = 14;
interface NearLineProps {
  readonly id: string;
  readonly path: string;
  readonly faded: boolean;
}

/** What is near a line answers for it where nothing else does. */
const NearLine = memo(function NearLine({ id, path, faded }: NearLineProps) {
  return (
    <path
      className={faded ? 'ag-near ag-is-faded' : 'ag-near'}
      d={path}
      strokeWidth={HIT_WIDTH}
      data-near={id}
    />
  );
});

const isPress = (key: string) => key === 'Enter' || key === ' ';

export function GraphPicture(props: GraphPictureProps) {
  const { scene, describeNode, describeTie, kindOf, t, focus, lit, open, canOpen } = props;
  const { onFocus, onFollow, onOpen, onToggle, onPoint } = props;
  const patterns = useId();
  const root = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stops = useMemo(() => findStops(scene), [scene]);
  // A stop that the filter took away gives way to the first one left.
  const stop = stops.some(({ id }) => id === current) ? current : (stops[0]?.id ?? null);
  const number = useCallback((value: number) => t('number', { number: value }), [t]);

  const moveTo = (id: string) => {
    for (const element of root.current?.querySelectorAll<SVGElement>('[data-node], [data-tie]') ?? [])
      if (pointedAt(element)?.id === id) element.focus();
  };
  // A side that the keyboard opens or folds is another element afterwards: the keyboard goes with it.
  const kept = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (kept.current === null) return;
    moveTo(kept.current);
    kept.current = null;
  });
  const toggle = (side: string) => {
    kept.current = side;
    onToggle(side);
  };

  const press = ({ kind, id }: Pointed) => {
    if (kind === 'tie') onOpen(id);
    else onFocus(focus?.has(id) ? null : id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = pointedAt(event.target);
    if (!at) return;
    const side = at.kind === 'node' ? at.id : null;
    if (isPress(event.key)) press(at);
    else if (side !== null && event.code === 'KeyF') onFollow(side);
    else if (side !== null && (event.key === '+' || event.code === 'Equal')) {
      if (canOpen(side) && !scene.boxes.some(({ id }) => id === side)) toggle(side);
    } else if (side !== null && (event.key === '-' || event.code === 'Minus')) {
      const box = scene.boxes.find(({ id, rows }) => id === side || rows.some((row) => row.id === side));
      if (box) toggle(box.id);
    } else if (event.key === 'Escape' && focus !== null) onFocus(null);
    else {
      const next = findNextNode(stops, at.id, event.key);
      if (next === null) {
        if (event.key.startsWith('Arrow')) event.preventDefault();
        return;
      }
      moveTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const { width, height } = scene.size;
  const { faded } = scene;
  return (
    <svg
      ref={root}
      className="ag-picture"
      direction="ltr"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t('graph.label')}
      aria-describedby={`${patterns}help`}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        if (target instanceof Element && target.closest('[data-more]')) return props.onTable();
        const fold = target instanceof Element ? target.closest('[data-fold]') : null;
        const id = fold?.getAttribute('data-fold') ?? null;
        if (id !== null) return onToggle(id);
        const at = pointedAt(target);
        if (at) press(at);
      }}
      onDoubleClick={({ target }) => {
        const at = pointedAt(target);
        if (at?.kind === 'node' && canOpen(at.id)) onToggle(at.id);
      }}
      onPointerOver={({ target }) => onPoint(pointedAt(target)?.id ?? null)}
      onPointerLeave={() => onPoint(null)}
      onFocus={({ target }) => {
        const at = pointedAt(target);
        if (!at) return;
        setCurrent(at.id);
        onPoint(at.id);
      }}
      onBlur={() => onPoint(null)}
    >
      <desc id={`${patterns}help`}>{t('graph.help')}</desc>
      <GraphPatterns ids={patterns} />
      <g aria-hidden="true">
        {[...scene.edges, ...scene.mediations, ...scene.disputes].map(({ id, path }) => (
          <NearLine key={id} id={id} path={path} faded={faded.has(id)} />
        ))}
      </g>
      <g role="group" aria-label={t('graph.edgesLabel')}>
        {scene.edges.map((edge) => (
          <GraphEdge
            key={edge.id}
            edge={edge}
            name={describeTie(edge.id)}
            lit={lit.has(edge.id)}
            faded={faded.has(edge.id)}
            open={open === edge.id}
            stop={stop === edge.id}
            patterns={patterns}
          />
        ))}
        {(['mediation', 'dispute'] as const).map((kind) =>
          (kind === 'mediation' ? scene.mediations : scene.disputes).map((tie) => (
            <GraphTie
              key={tie.id}
              tie={tie}
              kind={kind}
              name={describeTie(tie.id)}
              lit={lit.has(tie.id)}
              faded={faded.has(tie.id)}
              open={open === tie.id}
              stop={stop === tie.id}
            />
          )),
        )}
      </g>
      {scene.nodes.map((node) => (
        <GraphNode
          key={node.id}
          node={node}
          kind={kindOf(node.id)}
          name={describeNode(node.id, node.count)}
          lit={lit.has(node.id)}
          faded={faded.has(node.id)}
          ego={focus?.has(node.id) ?? false}
          stop={stop === node.id}
        />
      ))}
      {scene.boxes.map((box) => (
        <OpenedSide
          key={box.id}
          box={box}
          direction={props.direction}
          measure={props.measure}
          nameOf={props.nameOf}
          kindOf={kindOf}
          describe={describeNode}
          number={number}
          fold={t('graph.fold', { name: props.nameOf(box.id) })}
          more={t('graph.moreActors', { count: box.more })}
          lit={lit}
          faded={faded}
          focus={focus}
          stop={stop}
        />
      ))}
      <g className="ag-labels">
        {scene.nodes.map((node) => (
          <GraphLabel key={node.id} node={node} kind={kindOf(node.id)} faded={faded.has(node.id)} />
        ))}
      </g>
    </svg>
  );
}
