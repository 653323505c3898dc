// The key to the marks under a lens: those of the timeline that still hold, then what the side says, each drawn as in the
// picture, and no other than are in view.
import { memo, useMemo } from 'react';
import type { Reading } from '../../domain/lens.ts';
import { READINGS, readLens } from '../../domain/lens.ts';
import type { EventMark } from '../../layout/timeline/scene.ts';
import { useLabels, useWords } from '../shared/store-context.ts';
import { TimelineLegend } from '../timeline/TimelineLegend.tsx';
import type { LensLegendProps } from '../timeline/timeline-lens.ts';
import { findLensKeys, readMark } from './mark-readings.ts';
import { LensSample } from './LensSample.tsx';

const isEvent = (mark: LensLegendProps['marks'][number]): mark is EventMark => mark.kind === 'event';

export const LensLegend = memo(function LensLegend({ marks, keys, ids, side }: LensLegendProps) {
  const { t } = useWords();
  const labels = useLabels();
  const [rest, readings] = useMemo(() => {
    const read = marks.map((mark) => readMark(mark, side));
    const present = new Set<Reading>(marks.filter(isEvent).map(({ event }) => readLens(event, side)));
    // A stack shows the sign of one reading, or that nothing in it is mentioned.
    for (const { mark, way, sign } of read)
      if (mark.kind === 'stack') present.add(sign ?? (way === 'silent' ? 'silent' : 'asserts'));
    return [findLensKeys(keys, read), READINGS.filter((reading) => present.has(reading))] as const;
  }, [marks, keys, side]);
  return (
    <div className="ln-keys">
      <TimelineLegend keys={rest} ids={ids} t={t} />
      <ul className="tl-legend" aria-label={t('lens.legend', { name: labels.actor(side) })}>
        <li className="ln-key-head">
          <bdi>{labels.actor(side)}</bdi>:
        </li>
        {readings.map((reading) => (
          <li key={reading}>
            <LensSample reading={reading} />
            {t(`lens.reading.${reading}`)}
          </li>
        ))}
      </ul>
    </div>
  );
});
