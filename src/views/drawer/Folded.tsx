// The first few of a list, and the rest behind a line that says what it holds: nothing is out of reach, or in the way.
import type { ReactElement } from 'react';

interface FoldedProps {
  /** The items, each an `<li>` with a key. */
  readonly children: readonly ReactElement[];
  /** Shown at once. One more than these is shown too: a line that hides one thing saves nothing. */
  readonly most: number;
  readonly className?: string;
  /** What the items from this place on are. */
  readonly label: (from: number) => string;
}

export function Folded({ children, most, className, label }: FoldedProps) {
  const from = children.length > most + 1 ? most : children.length;
  return (
    <>
      <ul className={className}>{children.slice(0, from)}</ul>
      {from < children.length && (
        <details className="dr-fold">
          <summary>{label(from)}</summary>
          <ul className={className}>{children.slice(from)}</ul>
        </details>
      )}
    </>
  );
}
