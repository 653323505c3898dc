// The key to the signs that are in view, and what width means.
import type { ActorKind } from '../../domain/corpus-schema.ts';
import type { Strand } from '../../domain/strands.ts';
import { graphKeyMessage } from '../../exports/picture/graph-key-message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { glyphPath } from '../../layout/graph/actor-glyph.ts';
import type { GraphScene } from '../../layout/graph/build-graph-scene.ts';
import type { GraphKey } from '../../layout/graph/graph-legend.ts';
import { findGraphLegend } from '../../layout/graph/graph-legend.ts';
import { StrandSample } from './StrandSample.tsx';

interface GraphLegendProps {
  readonly scene: GraphScene;
  readonly kindOf: (node: string) => ActorKind;
  readonly t: Translate;
}

function KeySample({ sign, sample }: { readonly sign: GraphKey; readonly sample: Strand }) {
  switch (sign) {
    case 'hatched':
    case 'facing':
    case 'hollow':
      return <StrandSample strand={sample} texture={sign} />;
    default:
      return <StrandSample strand={sign} />;
  }
}

export function GraphLegend({ scene, kindOf, t }: GraphLegendProps) {
  const { keys, sample, kinds } = findGraphLegend(scene, kindOf);
  if (keys.length === 0) return null;
  return (
    <div className="ag-legend">
      <ul className="ag-legend-list" aria-label={t('graph.legend')}>
        {keys.map((key) => (
          <li key={key}>
            <KeySample sign={key} sample={sample} />
            {t(graphKeyMessage(key))}
          </li>
        ))}
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
