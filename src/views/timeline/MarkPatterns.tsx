// The hatches and fades that marks refer to, one set a picture; `ids` keeps several pictures on a page apart.
import { memo } from 'react';
import { EVENT_FAMILIES } from '../../domain/event-types.ts';

const FADES = {
  left: [0, 1, 1],
  right: [1, 1, 0],
  both: [0, 1, 0],
} as const;
const STOPS = { left: [0, 0.35, 1], right: [0, 0.65, 1], both: [0, 0.5, 1] } as const;

export const MarkPatterns = memo(function MarkPatterns({ ids }: { readonly ids: string }) {
  return (
    <defs>
      {EVENT_FAMILIES.flatMap((family) =>
        (['hatch', 'back'] as const).map((kind) => (
          <pattern
            key={`${kind}-${family}`}
            id={`${ids}-${kind}-${family}`}
            className={`tl-${family}`}
            width="3.6"
            height="3.6"
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${kind === 'hatch' ? 45 : -45})`}
          >
            <rect className="tl-pattern-ground" width="3.6" height="3.6" />
            <rect className="tl-pattern-line" width="1.7" height="3.6" />
          </pattern>
        )),
      )}
      <pattern
        id={`${ids}-uncovered`}
        width="10"
        height="10"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="tl-uncovered-line" width="1" height="10" />
      </pattern>
      {(['left', 'right', 'both'] as const).map((side) => (
        <linearGradient key={side} id={`${ids}-ramp-${side}`}>
          {FADES[side].map((opacity, at) => (
            <stop
              key={STOPS[side][at]}
              offset={STOPS[side][at]}
              stopColor="white"
              stopOpacity={opacity === 0 ? 0.12 : 1}
            />
          ))}
        </linearGradient>
      ))}
      {(['left', 'right', 'both'] as const).map((side) => (
        <mask
          key={side}
          id={`${ids}-fade-${side}`}
          maskContentUnits="objectBoundingBox"
          x="-0.2"
          y="-0.5"
          width="1.4"
          height="2"
        >
          <rect x="-0.2" y="-0.5" width="1.4" height="2" fill={`url(#${ids}-ramp-${side})`} />
        </mask>
      ))}
    </defs>
  );
});
