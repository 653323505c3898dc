// A short piece of a strand, as legend and table show it beside its name.
import type { Texture } from '../../layout/graph/build-graph-scene.ts';
import { dashOf } from '../../layout/graph/build-graph-scene.ts';
import type { Strand } from '../../domain/strands.ts';

interface StrandSampleProps {
  readonly strand: Strand | 'mediation';
  readonly texture?: Texture;
}

const WIDTH = 4;

export function StrandSample({ strand, texture = 'solid' }: StrandSampleProps) {
  if (strand === 'mediation')
    return (
      <svg className="ag-sample" width="34" height="12" aria-hidden="true">
        <line className="ag-mediation-line" x1="1" x2="22" y1="6" y2="6" />
        <rect className="ag-mediation-sign" x="22" y="2" width="8" height="8" transform="rotate(45 26 6)" />
      </svg>
    );
  const dash = dashOf(strand, WIDTH) ?? undefined;
  return (
    <svg className={`ag-sample ag-${strand}`} width="34" height="12" aria-hidden="true">
      <line className="ag-line" x1="2" x2="32" y1="6" y2="6" strokeWidth={WIDTH} strokeDasharray={dash} />
      {texture === 'solid' ? null : (
        <line
          className={texture === 'hollow' ? 'ag-hollow' : 'ag-hatch-sample'}
          x1="2"
          x2="32"
          y1="6"
          y2="6"
          strokeWidth={WIDTH - 1.8}
        />
      )}
    </svg>
  );
}
