// One mark as the lens draws it, for keys and lists.
import type { Reading } from '../../domain/lens.ts';
import { circlePath } from '../../layout/timeline/glyph-paths.ts';
import { signPath } from './mark-readings.ts';

const BOX = { x: 5.5, y: 1, width: 13, height: 13 };

interface LensSampleProps {
  readonly reading: Reading;
}

export function LensSample({ reading }: LensSampleProps) {
  const told = reading === 'asserts' || reading === 'asserts-in-part';
  const silent = reading === 'silent';
  const way = told ? undefined : silent ? 'ln-silent' : 'ln-against';
  const sign = reading === 'asserts' || silent ? null : reading;
  return (
    <svg className="tl-humanitarian ln-sample" width="24" height="18" viewBox="0 0 24 18" aria-hidden="true">
      <g className={way}>
        <path className="tl-solid" d={circlePath(12, silent ? 9 : 7.5, silent ? 2.6 : 5.6)} />
      </g>
      <path className="ln-sign" d={signPath({ mark: { box: BOX }, sign })} />
    </svg>
  );
}
