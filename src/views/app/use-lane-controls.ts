// The lanes of the timeline, wired to the store.
import { useMemo } from 'react';
import { findLaneFilter } from '../../store/lane-filter.ts';
import { getArrangement } from '../../store/lanes-slice.ts';
import { useApp, useIndex } from '../shared/store-context.ts';
import type { LaneControls } from '../timeline/lane-controls.ts';

export function useLaneControls(): LaneControls {
  const { articles } = useIndex();
  const grouping = useApp((state) => state.grouping);
  const arrangement = useApp(getArrangement);
  const pin = useApp((state) => state.pin);
  const onArrange = useApp((state) => state.arrangeLanes);
  const onUnpin = useApp((state) => state.unpinPair);
  const setFilter = useApp((state) => state.setFilter);
  return useMemo(
    () => ({
      arrangement,
      pin,
      onArrange,
      onUnpin,
      filterBy: (lane) => {
        const filter = findLaneFilter(grouping, lane, articles);
        return filter && (() => setFilter(filter));
      },
    }),
    [arrangement, pin, onArrange, onUnpin, setFilter, grouping, articles],
  );
}
