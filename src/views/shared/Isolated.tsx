// A text whose isolated words stand in elements of their own instead of between invisible signs: what is copied from the page,
// or from a PDF of it, is the words alone.
import type { ReactNode } from 'react';

const OPENS: ReadonlyMap<string, 'ltr' | 'rtl' | 'auto'> = new Map([
  ['\u2066', 'ltr'],
  ['\u2067', 'rtl'],
  ['\u2068', 'auto'],
]);
const CLOSE = '\u2069';
const SIGNS = /([\u2066-\u2069])/u;

interface Piece {
  readonly direction: 'ltr' | 'rtl' | 'auto' | null;
  readonly parts: (Piece | string)[];
}

/** The text as a tree of what is isolated in what; a sign that closes nothing is left out, one that nothing closes lasts to the end. */
function readPieces(text: string): Piece {
  const root: Piece = { direction: null, parts: [] };
  const open = [root];
  for (const piece of text.split(SIGNS).filter((each) => each !== '')) {
    const direction = OPENS.get(piece);
    const inner = open.at(-1) ?? root;
    if (direction !== undefined) {
      const next: Piece = { direction, parts: [] };
      inner.parts.push(next);
      open.push(next);
    } else if (piece !== CLOSE) inner.parts.push(piece);
    else if (open.length > 1) open.pop();
  }
  return root;
}

function draw(piece: Piece | string, at: number): ReactNode {
  if (typeof piece === 'string') return piece;
  return (
    <bdi key={at} dir={piece.direction ?? 'auto'}>
      {piece.parts.map(draw)}
    </bdi>
  );
}

/** `by ⁨أمس⁩` → `by <bdi dir="auto">أمس</bdi>`. */
export function Isolated({ text }: { readonly text: string }) {
  return <>{readPieces(text).parts.map(draw)}</>;
}
