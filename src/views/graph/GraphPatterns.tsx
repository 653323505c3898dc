// The hatchings of strands, one of each kind a strand: slanted for one side's account, crossed for conflicting ones.
import { STRANDS } from '../../domain/strands.ts';

/** `ids` begins the ids of a picture's patterns, so that two pictures on a page do not share them. */
export function GraphPatterns({ ids }: { readonly ids: string }) {
  return (
    <defs>
      {STRANDS.map((strand) =>
        (['hatched', 'facing'] as const).map((texture) => (
          <pattern
            key={`${strand} ${texture}`}
            id={`${ids}${strand}-${texture}`}
            className={`ag-${strand}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="ag-pattern-paper" width="4" height="4" />
            <rect className="ag-pattern-ink" width="1.7" height="4" />
            {texture === 'facing' ? <rect className="ag-pattern-ink" width="4" height="1.3" /> : null}
          </pattern>
        )),
      )}
    </defs>
  );
}
