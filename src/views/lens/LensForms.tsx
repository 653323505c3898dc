// The marks according to one side: what it tells of as ever; what it denies, disowns or contradicts hollow, with a sign under
// it; what it does not mention small, grey and dashed. Form says it, not colour alone.
import { memo, useMemo } from 'react';
import { MarkForms } from '../timeline/MarkForms.tsx';
import type { LensFormsProps } from '../timeline/timeline-lens.ts';
import { plainMark, readMark, signPath } from './mark-readings.ts';

export const LensForms = memo(function LensForms({ marks, ids, standing, side }: LensFormsProps) {
  const read = useMemo(() => {
    const all = marks.map((mark) => readMark(mark, side));
    const inWay = (wanted: string) => all.filter(({ way }) => way === wanted);
    return {
      silent: inWay('silent').map(plainMark),
      against: inWay('against').map(plainMark),
      told: inWay('told').map(({ mark }) => mark),
      signs: all.map(signPath).join(''),
    };
  }, [marks, side]);
  return (
    <>
      <g className="ln-silent">
        <MarkForms marks={read.silent} ids={ids} standing={standing} />
      </g>
      <g className="ln-against">
        <MarkForms marks={read.against} ids={ids} standing={standing} />
      </g>
      <MarkForms marks={read.told} ids={ids} standing={standing} />
      {read.signs && <path className="ln-sign" d={read.signs} />}
    </>
  );
});
