// A short piece of a strand, as legend and table show it beside its name.
import type { Texture } from '../../layout/graph/build-graph-scene.ts';
import { dashOf } from '../../layout/graph/build-graph-scene.ts';
import { FacingSign } from './FacingSign.tsx';
import type { Strand } from '../../domain/strands.ts';

interface StrandSampleProps {
  readonly strand: Strand | 'mediation' | 'dispute';
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
  if (strand === 'dispute')
    return (
      <svg className="ag-sample" width="34" height="16" aria-hidden="true">
        <line className="ag-dispute-line" x1="1" x2="33" y1="8" y2="8" />
        <FacingSign x={17} y={8} r={6.5} />
      </svg>
    );
  const dash = dashOf(strand, WIDTH) ?? undefined;
  if (texture === 'hatched' || texture === 'facing')
    return <HatchedSample strand={strand} facing={texture === 'facing'} />;
  return (
    <svg className={`ag-sample ag-${strand}`} width="34" height="12" aria-hidden="true">
      <line className="ag-line" x1="2" x2="32" y1="6" y2="6" strokeWidth={WIDTH} strokeDasharray={dash} />
      {texture === 'hollow' ? (
        <line className="ag-hollow" x1="2" x2="32" y1="6" y2="6" strokeWidth={WIDTH - 1.8} />
      ) : null}
    </svg>
  );
}

/** Slanted strokes within a frame, as the picture's pattern draws them; crossed and signed where accounts conflict. */
function HatchedSample({ strand, facing }: { readonly strand: Strand; readonly facing: boolean }) {
  return (
    <svg className={`ag-sample ag-${strand}`} width="34" height="16" aria-hidden="true">
      <rect className="ag-hatch-frame" x="2" y="5" width="30" height="6" />
      {Array.from({ length: 7 }, (_, at) => (
        <path
          key={at}
          className="ag-line"
          d={`M${2 + at * 4},11l6,-6${facing ? 'm-6,0l6,6' : ''}`}
          strokeWidth={facing ? 1 : 1.6}
        />
      ))}
      {facing ? <FacingSign x={17} y={8} r={5.5} /> : null}
    </svg>
  );
}
