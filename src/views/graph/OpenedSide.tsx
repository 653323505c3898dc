// A side opened in place: its name, then its actors, each with the shape of its kind and its number of events.
import { memo } from 'react';
import type { Direction } from '../../i18n/language.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import type { BoxLine, BoxText } from '../../layout/graph/box-lines.ts';
import { NUMBER_ROOM, placeBoxLines, ROW_GLYPH } from '../../layout/graph/box-lines.ts';
import type { SceneBox } from '../../layout/graph/build-graph-scene.ts';
import { HEAD_HEIGHT, ROW_HEIGHT } from '../../layout/graph/graph-layout.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';

interface OpenedSideProps {
  readonly box: SceneBox;
  readonly direction: Direction;
  readonly measure: Measure;
  readonly nameOf: (node: string) => string;
  readonly kindOf: (node: string) => ActorKind;
  /** The accessible name of a node. */
  readonly describe: (node: string, count: number) => string;
  readonly number: (value: number) => string;
  readonly fold: string;
  readonly more: string;
  readonly lit: ReadonlySet<string>;
  readonly faded: ReadonlySet<string>;
  readonly focus: ReadonlySet<string> | null;
  readonly stop: string | null;
}

export const OpenedSide = memo(function OpenedSide(props: OpenedSideProps) {
  const { box, direction, measure, nameOf, kindOf, describe, number, fold, more, lit, focus, stop } = props;
  const {
    lines,
    more: moreLine,
    moreY,
  } = placeBoxLines(box, direction, { nameOf, number, more: () => more }, measure);
  const write = ({ text, x, y, side, direction: own }: BoxText, className: string) => (
    <text
      aria-hidden="true"
      className={className}
      direction={own}
      textAnchor={(own === 'rtl') === (side === 'right') ? 'start' : 'end'}
      x={x}
      y={y}
      fontSize={LABEL_FONT.size}
    >
      {text}
    </text>
  );
  const drawRow = ({ row, isHead, name, count: total, glyph }: BoxLine) => {
    const { id, y, count } = row;
    const faded = props.faded.has(id);
    const height = isHead ? HEAD_HEIGHT - 4 : ROW_HEIGHT;
    // A head may have ties of its own only where accounts conflict; it is there to be chosen all the same.
    const reachable = isHead || !faded;
    return (
      <g
        key={id}
        className={`ag-row${lit.has(id) ? ' ag-is-lit' : reachable ? '' : ' ag-is-faded'}${isHead ? ' ag-row-head' : ''}`}
        {...(reachable
          ? {
              'data-node': id,
              role: 'button',
              'aria-label': describe(id, count),
              'aria-pressed': focus?.has(id) ?? false,
              tabIndex: stop === id ? 0 : -1,
            }
          : { 'aria-hidden': true })}
      >
        {reachable ? <title>{describe(id, count)}</title> : null}
        <rect
          className="ag-row-target"
          x={box.x + 3}
          y={y - height / 2}
          width={box.width - 6 - (isHead ? NUMBER_ROOM : 0)}
          height={height}
          rx={5}
        />
        {glyph && <path className="ag-glyph" d={glyphPath(kindOf(id), glyph.x, glyph.y, ROW_GLYPH)} />}
        {write(name, isHead ? 'ag-head-name' : 'ag-row-name')}
        {total && write(total, 'ag-row-count')}
      </g>
    );
  };
  const middle = {
    x: direction === 'rtl' ? box.x + 18 : box.x + box.width - 18,
    y: box.head.y,
  };
  return (
    <g className="ag-box">
      <rect className="ag-box-frame" x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
      {lines.slice(0, 1).map(drawRow)}
      <g className="ag-fold" role="button" aria-label={fold} tabIndex={-1} data-fold={box.id}>
        <title>{fold}</title>
        <rect x={middle.x - 13} y={middle.y - 13} width={26} height={26} rx={5} />
        <path d={`M${middle.x - 5},${middle.y}h10`} />
      </g>
      {lines.slice(1).map(drawRow)}
      {moreLine ? (
        <g className="ag-fold" role="button" aria-label={more} tabIndex={-1} data-more={box.id}>
          <rect x={box.x + 3} y={moreY - ROW_HEIGHT / 2} width={box.width - 6} height={ROW_HEIGHT} rx={5} />
          {write(moreLine, 'ag-row-more')}
        </g>
      ) : null}
    </g>
  );
});
