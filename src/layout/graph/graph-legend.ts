// Which signs of the graph need a key: those that are in view, in the order in which they are told.
import type { ActorKind } from '../../domain/corpus-schema.ts';
import type { Strand } from '../../domain/strands.ts';
import { STRANDS } from '../../domain/strands.ts';
import { ACTOR_KINDS } from '../../domain/vocabulary.ts';
import type { GraphScene, Texture } from './build-graph-scene.ts';

export type GraphKey = Strand | 'mediation' | 'dispute' | Exclude<Texture, 'solid'>;

export interface GraphLegendKeys {
  readonly keys: readonly GraphKey[];
  /** The strand that shows the textures: the first one in view. */
  readonly sample: Strand;
  readonly kinds: readonly ActorKind[];
}

export function findGraphLegend(
  { nodes, boxes, edges, mediations, disputes }: GraphScene,
  kindOf: (node: string) => ActorKind,
): GraphLegendKeys {
  const drawn = new Set([...nodes, ...boxes.flatMap(({ rows }) => rows)].map(({ id }) => kindOf(id)));
  const strands = STRANDS.filter((strand) => edges.some((edge) => edge.strand === strand));
  const textures = new Set(edges.flatMap(({ segments }) => segments.map(({ texture }) => texture)));
  const shown = <K extends GraphKey>(key: K, is: boolean): readonly K[] => (is ? [key] : []);
  return {
    keys: [
      ...strands,
      ...shown('mediation', mediations.length > 0),
      ...shown('hatched', textures.has('hatched')),
      ...shown('facing', textures.has('facing')),
      ...shown('dispute', disputes.length > 0),
      ...shown('hollow', textures.has('hollow')),
    ],
    sample: strands[0] ?? 'force',
    kinds: ACTOR_KINDS.filter((kind) => drawn.has(kind)),
  };
}
