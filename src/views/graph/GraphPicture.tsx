// Draws a scene of the actor graph as SVG, and takes pointer and keys: one Tab stop for the nodes, one for the strands.
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { STRANDS } from '../../domain/strands.ts';
import type { Translate } from '../../i18n/translate.ts';
import type {
  GraphScene,
  SceneEdge,
  SceneMediation,
  SceneNode,
} from '../../layout/graph/build-graph-scene.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import { findNextNode } from './move-focus.ts';

interface GraphPictureProps {
  readonly scene: GraphScene;
  readonly nameOf: (side: string) => string;
  /** The sentence of a strand or mediation, its accessible name. */
  readonly describe: (id: string) => string;
  readonly t: Translate;
  readonly focus: string | null;
  readonly open: string | null;
  readonly onFocus: (side: string | null) => void;
  readonly onFollow: (side: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The least radius to press, in px: targets are 24 px. */
const TARGET_RADIUS = 12;
/** How near a press must come to a line, across. */
const HIT_WIDTH = 14;
/** The line itself, a little more than drawn, answers before what is only near another. */
const LINE_SLACK = 2;
const isPress = (key: string) => key === 'Enter' || key === ' ';

export function GraphPicture(props: GraphPictureProps) {
  const { scene, nameOf, describe, t, focus, open, onFocus, onFollow, onOpen } = props;
  const patterns = useId();
  const root = useRef<SVGSVGElement>(null);
  const [currentNode, setCurrentNode] = useState<string | null>(null);
  const [currentTie, setCurrentTie] = useState<string | null>(null);

  const nodes = scene.nodes.filter(({ count, emphasis }) => count > 0 && emphasis !== 'faded');
  const ties: readonly (SceneEdge | SceneMediation)[] = [...scene.edges, ...scene.mediations].filter(
    ({ emphasis }) => emphasis !== 'faded',
  );
  // A stop that the filter took away gives way to the first one left.
  const nodeStop = nodes.some(({ id }) => id === currentNode) ? currentNode : (nodes[0]?.id ?? null);
  const tieStop = ties.some(({ id }) => id === currentTie) ? currentTie : (ties[0]?.id ?? null);

  const moveTo = (attribute: 'data-node' | 'data-tie', id: string) => {
    for (const element of root.current?.querySelectorAll<SVGElement>(`[${attribute}]`) ?? [])
      if (element.getAttribute(attribute) === id) element.focus();
  };

  const onNodeKey = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isPress(event.key)) onFocus(focus === id ? null : id);
    else if (event.code === 'KeyF') onFollow(id);
    else if (event.key === 'Escape' && focus !== null) onFocus(null);
    else {
      const next = findNextNode(nodes, id, event.key);
      if (next === null) {
        if (event.key.startsWith('Arrow')) event.preventDefault();
        return;
      }
      moveTo('data-node', next);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const onTieKey = (event: KeyboardEvent, id: string) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = ties.findIndex((tie) => tie.id === id);
    const last = ties.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(last, at + 1),
      ArrowDown: Math.min(last, at + 1),
      ArrowLeft: Math.max(0, at - 1),
      ArrowUp: Math.max(0, at - 1),
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (isPress(event.key)) onOpen(id);
    else if (event.key === 'Escape' && focus !== null) onFocus(null);
    else if (next !== undefined) moveTo('data-tie', ties[next]?.id ?? id);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const tieProps = (tie: SceneEdge | SceneMediation) => ({
    'data-tie': tie.id,
    role: 'button',
    'aria-label': describe(tie.id),
    'aria-pressed': open === tie.id,
    tabIndex: tie.id === tieStop ? 0 : -1,
    onClick: () => onOpen(tie.id),
    onFocus: () => setCurrentTie(tie.id),
    onKeyDown: (event: KeyboardEvent) => onTieKey(event, tie.id),
  });
  const hatch = (strand: string) => `url(#${patterns}${strand})`;

  const drawEdge = (edge: SceneEdge) => {
    const faded = edge.emphasis === 'faded';
    const classes = `ag-edge ag-${edge.strand} ag-is-${edge.emphasis}${open === edge.id ? ' ag-is-open' : ''}`;
    const dash = edge.dash ?? undefined;
    return (
      <g key={edge.id} className={classes} {...(faded ? { 'aria-hidden': true } : tieProps(edge))}>
        <title>{faded ? '' : describe(edge.id)}</title>
        <path className="ag-halo" d={edge.path} strokeWidth={edge.width + 7} />
        {edge.segments.map(({ texture, path }) => (
          <g key={texture}>
            <path className="ag-line" d={path} strokeWidth={edge.width} strokeDasharray={dash} />
            {texture === 'solid' ? null : (
              <path
                className={texture === 'hollow' ? 'ag-hollow' : undefined}
                stroke={texture === 'hatched' ? hatch(edge.strand) : undefined}
                d={path}
                strokeWidth={Math.max(1.1, edge.width - 1.8)}
                strokeDasharray={dash}
              />
            )}
          </g>
        ))}
        {edge.arrow ? (
          <polygon
            className={`ag-arrow ag-arrow-${edge.arrowTexture}`}
            points={edge.arrow.map(({ x, y }) => `${x},${y}`).join(' ')}
          />
        ) : null}
        {faded ? null : <path className="ag-hit" d={edge.path} strokeWidth={edge.width + LINE_SLACK} />}
      </g>
    );
  };

  const drawMediation = (tie: SceneMediation) => {
    const faded = tie.emphasis === 'faded';
    const { x, y } = tie.end;
    return (
      <g
        key={tie.id}
        className={`ag-mediation ag-is-${tie.emphasis}${open === tie.id ? ' ag-is-open' : ''}`}
        {...(faded ? { 'aria-hidden': true } : tieProps(tie))}
      >
        <title>{faded ? '' : describe(tie.id)}</title>
        <path className="ag-halo" d={tie.path} strokeWidth={8} />
        <path className="ag-mediation-line" d={tie.path} />
        <rect
          className="ag-mediation-sign"
          x={x - 4}
          y={y - 4}
          width="8"
          height="8"
          transform={`rotate(45 ${x} ${y})`}
        />
        {faded ? null : <path className="ag-hit" d={tie.path} strokeWidth={1 + LINE_SLACK} />}
      </g>
    );
  };

  const drawLabel = ({ id, label, emphasis }: SceneNode) =>
    label ? (
      <text
        key={id}
        aria-hidden="true"
        className={`ag-label ag-is-${emphasis}${label.inside ? ' ag-label-inside' : ''}`}
        direction={label.direction}
        textAnchor="middle"
        fontSize={LABEL_FONT.size}
        fontWeight={LABEL_FONT.weight}
      >
        {label.lines.map((line) => (
          <tspan key={line.y} x={line.x} y={line.y}>
            {line.text}
          </tspan>
        ))}
      </text>
    ) : null;

  const drawNode = (node: SceneNode) => {
    const { id, x, y, r, count, emphasis } = node;
    const name = t('graph.node', { name: nameOf(id), events: t('unit.events', { count }) });
    const shape = <circle className="ag-disc" cx={x} cy={y} r={r} />;
    const classes = `ag-node ag-is-${emphasis}${focus === id ? ' ag-is-ego' : ''}`;
    if (emphasis === 'faded')
      return (
        <g key={id} className={classes} aria-hidden="true">
          {shape}
        </g>
      );
    return (
      <g
        key={id}
        className={classes}
        data-node={id}
        role="button"
        aria-label={name}
        aria-pressed={focus === id}
        tabIndex={id === nodeStop ? 0 : -1}
        onClick={() => onFocus(focus === id ? null : id)}
        onFocus={() => setCurrentNode(id)}
        onKeyDown={(event) => onNodeKey(event, id)}
      >
        <title>{name}</title>
        <circle className="ag-hit" cx={x} cy={y} r={Math.max(TARGET_RADIUS, r + 2)} />
        <circle className="ag-ring" cx={x} cy={y} r={r + 4} />
        {shape}
      </g>
    );
  };

  const { width, height } = scene.size;
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
    >
      <desc id={`${patterns}help`}>{t('graph.help')}</desc>
      <defs>
        {STRANDS.map((strand) => (
          <pattern
            key={strand}
            id={patterns + strand}
            className={`ag-${strand}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="ag-pattern-paper" width="4" height="4" />
            <rect className="ag-pattern-ink" width="1.7" height="4" />
          </pattern>
        ))}
      </defs>
      <g aria-hidden="true">
        {ties.map(({ id, path }) => (
          <path key={id} className="ag-near" d={path} strokeWidth={HIT_WIDTH} onClick={() => onOpen(id)} />
        ))}
      </g>
      <g role="group" aria-label={t('graph.edgesLabel')}>
        {scene.edges.map(drawEdge)}
        {scene.mediations.map(drawMediation)}
      </g>
      {scene.nodes.map(drawNode)}
      <g className="ag-labels">{scene.nodes.map(drawLabel)}</g>
    </svg>
  );
}
