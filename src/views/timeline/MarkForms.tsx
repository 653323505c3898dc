// What is seen of the marks: all pieces of one kind as one path, bars one by one, the figures on stacks. Nothing here takes
// a press or a name; that is the targets' part (TimelineMarks).
import { memo, useMemo } from 'react';
import type { Mark, StackMark } from '../../layout/timeline/scene.ts';
import { gatherPieces } from '../../layout/timeline/glyph-pieces.ts';
import { MarkGlyph } from './MarkGlyph.tsx';

interface MarkFormsProps {
  readonly marks: readonly Mark[];
  readonly ids: string;
  /** Time runs down. */
  readonly standing: boolean;
}

/** More letters than a stack in a column has room for are drawn narrower. */
const MOST_LETTERS = 3;
const ROOMY = 30;

function StackCount({ mark: { box, x, text } }: { readonly mark: StackMark }) {
  return (
    <text
      aria-hidden="true"
      className="tl-stack-count"
      x={x}
      y={box.y + box.height / 2 + 4}
      textAnchor="middle"
      direction="ltr"
      {...(text.length > MOST_LETTERS && box.width < ROOMY
        ? { textLength: box.width - 4, lengthAdjust: 'spacingAndGlyphs' }
        : {})}
    >
      {text}
    </text>
  );
}

export const MarkForms = memo(function MarkForms({ marks, ids, standing }: MarkFormsProps) {
  const pieces = useMemo(() => gatherPieces(marks, standing), [marks, standing]);
  return (
    <>
      {pieces.map(({ key, family, className, d, pattern }) => (
        <path
          key={key}
          className={`tl-${family} ${className}`}
          d={d}
          fill={pattern && `url(#${ids}-${pattern})`}
        />
      ))}
      {marks.map((mark) =>
        mark.kind === 'stack' ? (
          <StackCount key={mark.id} mark={mark} />
        ) : mark.shape === 'dot' ? null : (
          <MarkGlyph key={mark.id} glyph={mark} ids={ids} standing={standing} />
        ),
      )}
    </>
  );
});
