// Draws one mark's form: shape by precision, fill by status, hollow with a halo where the date is inferred. The same glyph
// serves the timeline and its legend. Colour comes from the family class of a parent; the form says all without it.
import type { Status } from '../../domain/corpus-schema.ts';
import type { EventFamily } from '../../domain/event-types.ts';
import type { Box, MarkEnd, MarkShape } from '../../layout/timeline/scene.ts';
import {
  barPath,
  clockHandsPath,
  halfBarPath,
  diamondPath,
  halfDiscPath,
  bubblePath,
  openTipPath,
} from './glyph-paths.ts';

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

/** How a status fills a shape. */
type Form = 'plain' | 'half' | 'facing' | 'ringed' | 'dashed' | 'outline' | 'dotted' | 'bubble';
const FORMS: Readonly<Record<Status, Form>> = {
  reported: 'plain',
  claimed: 'half',
  contested: 'facing',
  agreed: 'ringed',
  denied: 'bubble',
  planned: 'dashed',
  'called-for': 'outline',
  hypothetical: 'dotted',
};

function Dot({ glyph, form, ids }: { glyph: Glyph; form: Form; ids: string }) {
  const { box, inferred } = glyph;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const r = box.width / 2 - 0.9;
  switch (form) {
    case 'plain':
      return <circle className={inferred ? 'tl-hollow' : 'tl-solid'} cx={x} cy={y} r={r} />;
    case 'ringed':
      return (
        <>
          <circle className="tl-ring" cx={x} cy={y} r={r + 0.6} />
          <circle className={inferred ? 'tl-hollow' : 'tl-solid'} cx={x} cy={y} r={r - 2.6} />
        </>
      );
    case 'half':
      return (
        <>
          <circle className="tl-hollow" cx={x} cy={y} r={r} />
          <path className="tl-fill" d={halfDiscPath(x, y, r, 'lower')} />
        </>
      );
    case 'facing':
      return (
        <>
          <path
            className="tl-hatched"
            d={halfDiscPath(x - 1.2, y, r + 0.5, 'left')}
            fill={`url(#${ids}-hatch-${glyph.family})`}
          />
          <path
            className="tl-hatched"
            d={halfDiscPath(x + 1.2, y, r + 0.5, 'right')}
            fill={`url(#${ids}-back-${glyph.family})`}
          />
        </>
      );
    case 'bubble':
      return <path className="tl-hollow" d={bubblePath(x, y, r)} />;
    case 'outline':
      return <path className="tl-hollow" d={diamondPath(x, y, r + 1)} />;
    case 'dotted':
      return <path className="tl-hollow tl-dotted" d={diamondPath(x, y, r + 1)} />;
    case 'dashed':
      return <circle className="tl-hollow tl-dashed" cx={x} cy={y} r={r} />;
  }
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
  const form = FORMS[glyph.status];
  const firm = left !== 'soft' && right !== 'soft';
  const lying = standing ? { ...glyph, box: lay(box) } : glyph;
  return (
    <g className={`tl-${glyph.family}`}>
      <g transform={standing ? STAND : undefined}>
        {inferred && firm && <path className="tl-halo" d={haloPath(lying, lying.box)} />}
        {shape !== 'dot' && <Bar glyph={lying} form={form} ids={ids} />}
      </g>
      {shape === 'dot' ? <Dot glyph={glyph} form={form} ids={ids} /> : <BarSign box={box} form={form} />}
      {glyph.lapsed && (
        <path className="tl-hands" d={clockHandsPath(box.x + box.width / 2, box.y + box.height / 2)} />
      )}
    </g>
  );
}

function haloPath({ shape, left, right }: Glyph, box: Box): string {
  const wide = grow(box, shape === 'dot' ? 3.5 : 3, left, right);
  return barPath(wide, left === 'cut' ? 'cut' : 'firm', right === 'cut' ? 'cut' : 'firm', wide.height / 2);
}
