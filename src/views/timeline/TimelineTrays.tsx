// The boxes of days seen near, under the marks that stand in them. They hide the hours behind them: none is told.
import { memo } from 'react';
import type { TrayScene } from '../../layout/timeline/scene.ts';

export const TimelineTrays = memo(function TimelineTrays({
  trays,
}: {
  readonly trays: readonly TrayScene[];
}) {
  return trays.map(({ lane, box }) => (
    <rect key={`${lane} ${box.x} ${box.y}`} className="tl-tray" {...box} rx={5} />
  ));
});
