// What the editor has selected of an article with the pointer, or however a browser lets text be selected.
import { useEffect, useState } from 'react';
import type { SelectedWords } from '../../../domain/review/judge-selection.ts';
import { readPieces } from '../../reader/text-holders.ts';

/** Milliseconds without a change after which a selection counts as made. */
const SETTLED = 150;

function readSelection(article: string): SelectedWords | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const found = readPieces(selection.getRangeAt(0));
  if (found?.article !== article || (found.pieces.length === 0 && !found.other)) return null;
  return { pieces: found.pieces, other: found.other || selection.rangeCount > 1 };
}

const same = (a: SelectedWords | null, b: SelectedWords | null) => JSON.stringify(a) === JSON.stringify(b);

/** `null`: nothing of this article is selected. The same object for the same selection. */
export function useTextSelection(article: string): SelectedWords | null {
  const [selected, select] = useState<SelectedWords | null>(null);
  useEffect(() => {
    let waiting = 0;
    const read = () => {
      const now = readSelection(article);
      select((before) => (same(before, now) ? before : now));
    };
    const changed = () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(read, SETTLED);
    };
    document.addEventListener('selectionchange', changed);
    read();
    return () => {
      window.clearTimeout(waiting);
      document.removeEventListener('selectionchange', changed);
    };
  }, [article]);
  return selected;
}
