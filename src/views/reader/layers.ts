// The layers of colours and lines that can lie over an article's text.
import type { Span } from '../../domain/corpus-schema.ts';

/** The names that reader.css styles, from the least to the strongest. */
export const LAYERS = [
  'rd-boilerplate',
  'rd-passage',
  'rd-overlap',
  'rd-selected',
  'rd-actor',
  'rd-time',
  'rd-pointed',
  'rd-sentence',
  'rd-words',
] as const;
export type LayerName = (typeof LAYERS)[number];
export type Layers = Readonly<Partial<Record<LayerName, readonly Span[]>>>;
