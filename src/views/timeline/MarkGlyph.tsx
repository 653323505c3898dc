// Draws one mark's form: shape by precision, fill by status, hollow with a halo where the date is inferred. The same glyph
// serves the timeline and its legend. Colour comes from the family class of a parent; the form says all without it.
import type { Status } from '../../domain/corpus-schema.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import type { Box, MarkEnd, MarkShape } from '../../layout/timeline/scene.ts';
import { barPath, bubblePath, clockHandsPath, diamondPath, halfBarPath, openTipPath } from './glyph-paths.ts';
import type { Form } from './glyph-pieces.ts';
import { dotPieces, FORMS } from './glyph-pieces.ts';

export interface Glyph {
  readonly box: Box;
  readonly family: EventFamily;
  readonly shape: MarkShape;
  readonly left: MarkEnd;
  readonly right: MarkEnd;
  readonly status: Status;
  /** Planned for a day gone by. */
  readonly lapsed?: boolean;
  readonly inferred: boolean;
}

/** The body of a bar or capsule, lying. */
function Bar({ glyph, form, ids }: { glyph: Glyph; form: Form; ids: string }) {
  const { box, left, right, inferred, family, shape } = glyph;
  const path = barPath(box, left, right, shape === 'capsule' ? box.height / 2 : 3);
  const lower = halfBarPath(box, left, right, shape === 'capsule' ? box.height / 2 : 3);
  const fade = (end: MarkEnd) => end === 'soft' || end === 'open';
  const side = fade(left) && fade(right) ? 'both' : fade(left) ? 'left' : fade(right) ? 'right' : null;
  const body = () => {
    switch (form) {
      case 'plain':
        return <path className={inferred ? 'tl-hollow' : 'tl-solid'} d={path} />;
      case 'ringed':
        return (
          <>
            <path className={inferred ? 'tl-hollow' : 'tl-solid'} d={path} />
            <path className="tl-ring" d={barPath(grow(box, 2.4, left, right), left, right, 5)} />
          </>
        );
      case 'half':
        return (
          <>
            <path className="tl-hollow" d={path} />
            <path className="tl-fill" d={lower} />
          </>
        );
      case 'facing':
        return <path className="tl-hatched" d={path} fill={`url(#${ids}-hatch-${family})`} />;
      case 'dashed':
        return <path className="tl-hollow tl-dashed" d={path} />;
      case 'dotted':
        return <path className="tl-hollow tl-dotted" d={path} />;
      case 'bubble':
      case 'outline':
        return <path className="tl-hollow" d={path} />;
    }
  };
  const y = box.y + box.height / 2;
  return (
    <>
      <g mask={side ? `url(#${ids}-fade-${side})` : undefined}>{body()}</g>
      {left === 'open' && <path className="tl-tip" d={openTipPath(box.x + 1, y, 'left')} />}
      {right === 'open' && <path className="tl-tip" d={openTipPath(box.x + box.width - 1, y, 'right')} />}
    </>
  );
}

/** The sign in the middle of a bar, upright whichever way the bar runs. */
function BarSign({ box, form }: { box: Box; form: Form }) {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (form === 'bubble') return <path className="tl-hollow" d={bubblePath(x, y, 6)} />;
  if (form === 'outline') return <path className="tl-hollow" d={diamondPath(x, y, 6)} />;
  return null;
}

/** A box about a box; an end that is cut stays where it is cut. */
function grow({ x, y, width, height }: Box, by: number, left: MarkEnd, right: MarkEnd): Box {
  const [before, after] = [left === 'cut' ? 0 : by, right === 'cut' ? 0 : by];
  return { x: x - before, y: y - by, width: width + before + after, height: height + 2 * by };
}

/** Stands up what is drawn lying: x becomes y. */
const STAND = 'matrix(0 1 1 0 0 0)';
const lay = ({ x, y, width, height }: Box): Box => ({ x: y, y: x, width: height, height: width });

interface MarkGlyphProps {
  readonly glyph: Glyph;
  /** The prefix of the patterns and masks that `MarkPatterns` defines. */
  readonly ids: string;
  /** Time runs down: bars stand, their `left` end above. Dots and signs stay upright. */
  readonly standing?: boolean;
}

export function MarkGlyph({ glyph, ids, standing = false }: MarkGlyphProps) {
  const { shape, inferred, box, left, right } = glyph;
  if (shape === 'dot')
    return (
      <g className={`tl-${glyph.family}`}>
        {dotPieces(glyph).map(({ className, d, pattern }) => (
          <path key={d} className={className} d={d} fill={pattern && `url(#${ids}-${pattern})`} />
        ))}
      </g>
    );
  const form = FORMS[glyph.status];
  const firm = left !== 'soft' && right !== 'soft';
  const lying = standing ? { ...glyph, box: lay(box) } : glyph;
  return (
    <g className={`tl-${glyph.family}`}>
      <g transform={standing ? STAND : undefined}>
        {inferred && firm && <path className="tl-halo" d={haloPath(lying)} />}
        <Bar glyph={lying} form={form} ids={ids} />
      </g>
      <BarSign box={box} form={form} />
      {glyph.lapsed && (
        <path className="tl-hands" d={clockHandsPath(box.x + box.width / 2, box.y + box.height / 2)} />
      )}
    </g>
  );
}

function haloPath({ box, left, right }: Glyph): string {
  const wide = grow(box, 3, left, right);
  return barPath(wide, left === 'cut' ? 'cut' : 'firm', right === 'cut' ? 'cut' : 'firm', wide.height / 2);
}
