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
  if (texture === 'hatched') return <HatchedSample strand={strand} />;
  return (
    <svg className={`ag-sample ag-${strand}`} width="34" height="12" aria-hidden="true">
      <line className="ag-line" x1="2" x2="32" y1="6" y2="6" strokeWidth={WIDTH} strokeDasharray={dash} />
      {texture === 'hollow' ? (
        <line className="ag-hollow" x1="2" x2="32" y1="6" y2="6" strokeWidth={WIDTH - 1.8} />
      ) : null}
    </svg>
  );
}

/** Slanted strokes within a frame, as the picture's pattern draws them. */
function HatchedSample({ strand }: { readonly strand: Strand }) {
  return (
    <svg className={`ag-sample ag-${strand}`} width="34" height="12" aria-hidden="true">
      <rect className="ag-hatch-frame" x="2" y="3" width="30" height="6" />
      {Array.from({ length: 7 }, (_, at) => (
        <path key={at} className="ag-line" d={`M${2 + at * 4},9l6,-6`} strokeWidth="1.6" />
      ))}
    </svg>
  );
}
