// The key to the signs that are in view, and what width means.
import { STRANDS } from '../../domain/strands.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { GraphScene, Texture } from '../../layout/graph/build-graph-scene.ts';
import type { ActorKind } from '../../domain/corpus-schema.ts';
import { ACTOR_KINDS } from '../../domain/vocabulary.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import { StrandSample } from './StrandSample.tsx';

interface GraphLegendProps {
  readonly scene: GraphScene;
  readonly kindOf: (node: string) => ActorKind;
  readonly t: Translate;
}

export function GraphLegend({ scene, kindOf, t }: GraphLegendProps) {
  const { edges, mediations, disputes } = scene;
  const drawn = new Set(
    [...scene.nodes, ...scene.boxes.flatMap(({ rows }) => rows)].map(({ id }) => kindOf(id)),
  );
  const kinds = ACTOR_KINDS.filter((kind) => drawn.has(kind));
  const strands = STRANDS.filter((strand) => edges.some((edge) => edge.strand === strand));
  const shows = (texture: Texture) =>
    edges.some(({ segments }) => segments.some((segment) => segment.texture === texture));
  const first = strands[0];
  if (first === undefined && mediations.length === 0 && disputes.length === 0) return null;
  return (
    <div className="ag-legend">
      <ul className="ag-legend-list" aria-label={t('graph.legend')}>
        {strands.map((strand) => (
          <li key={strand}>
            <StrandSample strand={strand} />
            {t(`strand.${strand}`)}
          </li>
        ))}
        {mediations.length > 0 ? (
          <li>
            <StrandSample strand="mediation" />
            {t('graph.legend.mediation')}
          </li>
        ) : null}
        {first !== undefined && shows('hatched') ? (
          <li>
            <StrandSample strand={first} texture="hatched" />
            {t('graph.legend.hatched')}
          </li>
        ) : null}
        {first !== undefined && shows('facing') ? (
          <li>
            <StrandSample strand={first} texture="facing" />
            {t('graph.legend.facing')}
          </li>
        ) : null}
        {disputes.length > 0 ? (
          <li>
            <StrandSample strand="dispute" />
            {t('graph.legend.dispute')}
          </li>
        ) : null}
        {first !== undefined && shows('hollow') ? (
          <li>
            <StrandSample strand={first} texture="hollow" />
            {t('graph.legend.hollow')}
          </li>
        ) : null}
      </ul>
      <ul className="ag-legend-list" aria-label={t('graph.legend.kinds')}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg className="ag-sample" width="14" height="14" aria-hidden="true">
              <path className="ag-glyph" d={glyphPath(kind, 7, 7, 6)} />
            </svg>
            {t(`graph.kind.${kind}`)}
          </li>
        ))}
      </ul>
      <p>
        {t('graph.legend.width')} {t('graph.legend.arrow')}
      </p>
    </div>
  );
}
