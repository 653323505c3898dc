// Lays colours and lines over spans of the text without touching it, so that Arabic letters keep their shapes: by the CSS
// Custom Highlight API, else by boxes behind the text.
import type { Layers } from './layers.ts';
import { LAYERS } from './layers.ts';
import { paintBoxes } from './paint-boxes.ts';
import { rangesOf, readHolders } from './text-holders.ts';

function supportsHighlights(): boolean {
  return typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/** Paints the named layers of an article; returns what takes them away again. */
export function paintLayers(root: HTMLElement, layers: Layers): () => void {
  if (!supportsHighlights()) return paintBoxes(root, layers);
  const holders = readHolders(root);
  const named = LAYERS.filter((name) => layers[name] !== undefined);
  for (const name of named) {
    const ranges = (layers[name] ?? []).flatMap((span) => rangesOf(holders, span));
    const highlight = new Highlight(...ranges);
    highlight.priority = LAYERS.indexOf(name);
    CSS.highlights.set(name, highlight);
  }
  return () => {
    for (const name of named) CSS.highlights.delete(name);
  };
}
