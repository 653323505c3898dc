// A side opened in place: its name, then its actors, each with the shape of its kind and its number of events.
import { memo } from 'react';
import type { Direction } from '../../i18n/language.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import type { SceneBox, SceneRow } from '../../layout/graph/build-graph-scene.ts';
import { HEAD_HEIGHT, ROW_HEIGHT } from '../../layout/graph/graph-layout.ts';
import { LABEL_FONT } from '../../layout/graph/place-labels.ts';
import type { Measure } from '../../layout/graph/wrap-name.ts';
import { directionOfText, shorten } from '../../layout/graph/wrap-name.ts';

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

const PAD = 14;
const GLYPH = 6;
/** From the edge of the box to a name, and from its end to the number. */
const NAME_START = 28;
const NUMBER_ROOM = 30;

export const OpenedSide = memo(function OpenedSide(props: OpenedSideProps) {
  const { box, direction, measure, nameOf, kindOf, describe, number, fold, more, lit, focus, stop } = props;
  const [start, end, sign] =
    direction === 'rtl' ? [box.x + box.width, box.x, -1] : [box.x, box.x + box.width, 1];

  const write = (text: string, x: number, y: number, className: string, atEnd = false) => {
    const along = directionOfText(text) === direction || !/\p{L}/u.test(text);
    return (
      <text
        aria-hidden="true"
        className={className}
        direction={along ? direction : directionOfText(text)}
        textAnchor={along === atEnd ? 'end' : 'start'}
        x={x}
        y={y + LABEL_FONT.size * 0.36}
        fontSize={LABEL_FONT.size}
      >
        {text}
      </text>
    );
  };
  const drawRow = (row: SceneRow, isHead: boolean) => {
    const { id, y, count } = row;
    const faded = props.faded.has(id);
    const room = box.width - (isHead ? PAD + NUMBER_ROOM : NAME_START + NUMBER_ROOM);
    const name = shorten(nameOf(id), room, measure);
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
        {isHead ? null : (
          <path className="ag-glyph" d={glyphPath(kindOf(id), start + sign * (PAD + 2), y, GLYPH)} />
        )}
        {write(name, start + sign * (isHead ? PAD : NAME_START), y, isHead ? 'ag-head-name' : 'ag-row-name')}
        {isHead ? null : write(number(count), end - sign * 10, y, 'ag-row-count', true)}
      </g>
    );
  };
  const moreY = box.y + HEAD_HEIGHT + (box.rows.length + 0.5) * ROW_HEIGHT;
  const middle = { x: end - sign * 18, y: box.head.y };
  return (
    <g className="ag-box">
      <rect className="ag-box-frame" x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />
      {drawRow(box.head, true)}
      <g className="ag-fold" role="button" aria-label={fold} tabIndex={-1} data-fold={box.id}>
        <title>{fold}</title>
        <rect x={middle.x - 13} y={middle.y - 13} width={26} height={26} rx={5} />
        <path d={`M${middle.x - 5},${middle.y}h10`} />
      </g>
      {box.rows.map((row) => drawRow(row, false))}
      {box.more > 0 ? (
        <g className="ag-fold" role="button" aria-label={more} tabIndex={-1} data-more={box.id}>
          <rect x={box.x + 3} y={moreY - ROW_HEIGHT / 2} width={box.width - 6} height={ROW_HEIGHT} rx={5} />
          {write(more, start + sign * NAME_START, moreY, 'ag-row-more')}
        </g>
      ) : null}
    </g>
  );
});
